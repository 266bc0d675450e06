import { mkdirSync, rmSync } from 'node:fs';
import { planned, root } from './builds.ts';
import { countTests, type Counts, type Outcome } from './report.ts';
import { cache, make, run } from './tools.ts';

/** The whole suite. Every step is one test, every vitest test one more. */
const steps: (Outcome & { name: string })[] = [];
mkdirSync(cache, { recursive: true });

await tool('format', 'prettier', ['--check', '--log-level=warn', '.']);
await tool('lint', 'oxlint', ['--deny-warnings']);
await tool('astro check', 'astro', ['check']);
await tool('types', 'tsc', ['--noEmit']);
await suite('unit', 'tests/unit/');

const built: string[] = [];
for (const build of planned)
  if (await command(`build of ${build.name}`, () => make(build))) built.push(build.name);
const handed = { TEST_BUILDS: built.join(',') };

if (built.length > 0) {
  await suite('dist', 'tests/dist/', handed);
  const browser = await findBrowser();
  if (browser) await suite('browser', 'tests/browser/', { ...handed, CHROME_PATH: browser });
}
close();

/** Runs one step; what it throws is a failure of the step, never the end of the run. */
async function step(name: string, work: () => Promise<Outcome>): Promise<boolean> {
  heading(name);
  const counts = await work().catch((error: unknown) => {
    console.error(error);
    return { passed: 0, failed: 1 };
  });
  steps.push({ name, ...counts });
  return counts.failed === 0;
}

function tool(name: string, program: string, args: string[]): Promise<boolean> {
  return command(name, () => run(program, args));
}

/** A step that is one command: it passes with the exit code 0. */
function command(name: string, start: () => Promise<number>): Promise<boolean> {
  return step(name, async () => {
    const ok = (await start()) === 0;
    return { passed: Number(ok), failed: Number(!ok) };
  });
}

function suite(name: string, folder: string, env = {}): Promise<boolean> {
  const report = `${cache}/${name}.json`;
  const options = ['--config=tests/vitest.config.ts', `--outputFile.json=${report}`];
  const reporters = ['--reporter=default', '--reporter=json'];
  return step(`${name} tests`, async () => {
    rmSync(report, { force: true });
    const code = await run('vitest', ['run', ...options, ...reporters, folder], env);
    return countTests(report, code, root);
  });
}

async function findBrowser(): Promise<string | undefined> {
  let path: string | undefined;
  await step('browser', async () => {
    const { findChromium } = await import('./browser/chromium.ts');
    path = findChromium();
    console.log(path);
    return { passed: 1, failed: 0 };
  });
  return path;
}

function heading(text: string): void {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 76 - text.length))}`);
}

function close(): void {
  heading('summary');
  for (const { name, passed, failed, failures = [] } of steps) {
    console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed`);
    for (const failure of failures) console.log(`    ${failure}`);
  }
  for (const { name } of planned.filter((build) => !built.includes(build.name)))
    console.log(`- pages of ${name}: not tested, their build failed`);
  const sum = (key: keyof Counts) => steps.reduce((total, counts) => total + counts[key], 0);
  process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
}
