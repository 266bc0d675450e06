/** `npm run check`: what is wrong with a content tree. Exit 0 fine, 1 an error found, 2 bad usage. */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { reporters, type ReportFormat } from '#checks/report.ts';
import { check } from '#checks/run.ts';
import { contentDir, readTree } from '#source/tree.ts';
import { accept } from './accept.ts';
import { fix } from './fix.ts';

const usage = `npm run check -- [--format text|json|sarif|github] [--content 目录/DOSSIER] [--accept news/<id>] [--fix]`;

function options() {
  try {
    const { values } = parseArgs({
      options: {
        format: { type: 'string', default: 'text' },
        content: { type: 'string', default: contentDir },
        accept: { type: 'string', multiple: true, default: [] },
        fix: { type: 'boolean', default: false },
      },
    });
    if (!Object.hasOwn(reporters, values.format)) throw new Error(`--format ${values.format}`);
    return { ...values, format: values.format as ReportFormat };
  } catch (error) {
    return fail(
      `参数有误 / Option non valable : ${error instanceof Error ? error.message : error}\n${usage}`,
    );
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

const { format, content, accept: accepted, fix: isFixing } = options();
// The build that follows would stop on these with a stack trace.
await import('#i18n/url.ts').catch((error: Error) => fail(error.message));
const read = () =>
  readTree(content).catch(() =>
    fail(`读不到内容文件夹 / Dossier de contenu illisible : ${content}\n${usage}`),
  );

for (const name of accepted) {
  const message = await accept(await read(), name);
  if (message) fail(message);
}
if (isFixing) {
  // Machines read the report alone on standard output.
  const print = format === 'text' ? console.log : console.error;
  for (const { zh, fr } of await fix(await read())) print(`✓ ${zh}\n  ${fr}`);
}
const report = check(await read());
// Only people want to be told that there is nothing to tell.
const output = reporters[format](report, relative(process.cwd(), content) || '.');
if (output) console.log(output);
process.exitCode = report.counts.error > 0 ? 1 : 0;
