import { mkdirSync, rmSync } from 'node:fs';
import { planned, root, type Build } from './builds.ts';
import { countTests } from './report.ts';
import { cache, run } from './tools.ts';

/** The whole suite. Every step is one test, every vitest test one more. */
mkdirSync(cache, { recursive: true });
const steps: Step[] = [];

await tool('format', 'prettier', ['--check', '--log-level=warn', '.']);
await tool('lint', 'oxlint', ['--deny-warnings']);
await tool('astro check', 'astro', ['check']);
await tool('types', 'tsc', ['--noEmit']);
await suite('unit', 'tests/unit/');

const built: Build[] = [];
for (const build of planned) if (await make(build)) built.push(build);
const handed = { TEST_BUILDS: built.map(({ name }) => name).join(',') };

if (built.length > 0) {
  await suite('dist', 'tests/dist/', handed);
  const browser = await findBrowser();
  if (browser) await suite('browser', 'tests/browser/', { ...handed, CHROME_PATH: browser });
}
finish();

async function tool(name: string, command: string, args: string[], env = {}): Promise<boolean> {
  heading(name);
  const ok = (await run(command, args, env)) === 0;
  steps.push({ name, passed: ok ? 1 : 0, failed: ok ? 0 : 1 });
  return ok;
}

async function make({ name, dir, base, siteUrl, contentDir }: Build): Promise<boolean> {
  rmSync(dir, { recursive: true, force: true });
  const env = { CONTENT_DIR: contentDir, BASE_PATH: base, SITE_URL: siteUrl, OUT_DIR: dir };
  return tool(`build of ${name}`, 'npm', ['run', '--silent', 'build'], env);
}

async function suite(name: string, folder: string, env = {}): Promise<void> {
  heading(`${name} tests`);
  const report = `${cache}/${name}.json`;
  rmSync(report, { force: true });
  const config = ['--config', 'tests/vitest.config.ts'];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run('vitest', ['run', ...config, ...reporters, folder], env);
  steps.push({ name: `${name} tests`, ...countTests(report, code) });
}

async function findBrowser(): Promise<string | undefined> {
  const name = 'browser';
  heading(name);
  try {
    const { findChromium } = await import('./browser/chromium.ts');
    const path = findChromium();
    console.log(path);
    steps.push({ name, passed: 1, failed: 0 });
    return path;
  } catch (error) {
    console.error(error);
    steps.push({ name, passed: 0, failed: 1 });
    return undefined;
  }
}

function heading(text: string): void {
  console.log(`\n── ${text} ${'─'.repeat(Math.max(0, 76 - text.length))}`);
}

function finish(): void {
  heading('summary');
  for (const { name, passed, failed } of steps)
    console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed`);
  const skipped = planned.filter((build) => !built.includes(build)).map(({ name }) => name);
  if (skipped.length > 0)
    console.log(`Not looked at, for want of a build of ${root}: ${skipped.join(', ')}`);
  const passed = steps.reduce((sum, step) => sum + step.passed, 0);
  const failed = steps.reduce((sum, step) => sum + step.failed, 0);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
  console.log(`\n${passed} passed, ${failed} failed`);
}

interface Step {
  name: string;
  passed: number;
  failed: number;
}
