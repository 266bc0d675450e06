/** `npm run check`: what is wrong with a content tree. Exit 0 fine, 1 an error found, 2 bad usage or a failure of our own. */
import { parseArgs } from 'node:util';
import { failed } from '#checks/guard.ts';
import { reporters, totalOf, type ReportFormat } from '#checks/report.ts';
import type { Report } from '#checks/run.ts';
import type { Localized } from '#i18n/locales.ts';
import { pastOf, reportOf, today } from '#loading/report.ts';
import { slashed } from '#source/place.ts';
import { contentDir, readTree } from '#source/tree.ts';
import { writeVscodeFiles } from '#vscode/write.ts';
import { accept } from './accept.ts';
import { fix } from './fix.ts';
import { narrowed } from './narrow.ts';
import { swallowed } from './swallowed.ts';

const usage = `npm run check -- [news/<id> …] [--format text|json|sarif|github|markdown] [--content 目录/DOSSIER] [--accept news/<id>|calls/<id>] [--fix]`;

const help = `${usage}

  news/<id>           只看这一条；人物写 people/<id>
                      cet article seul ; pour une personne, people/<id>
  --accept news/<id>  译文已核对，记下来；征集的改动，写进变更记录
                      traduction relue : l’enregistrer ; appel modifié : noter le changement
  --fix               把网站生成时的排版写进文件
                      écrire dans les fichiers la typographie que le site appliquera
  --format            json、sarif、github、markdown：给程序用 / pour les machines
  --content           另一个内容文件夹 / un autre dossier de contenu

每条规则的含义 / Chaque règle : content/RULES.zh.md, content/RULES.fr.md`;

function options() {
  const lost = swallowed(['accept', 'content', 'fix', 'format']);
  if (lost) return fail(`${lost.zh}\n${lost.fr}\n${usage}`);
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        content: { type: 'string', default: contentDir },
        accept: { type: 'string', multiple: true, default: [] },
        fix: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      console.log(help);
      process.exit(0);
    }
    if (!Object.hasOwn(reporters, values.format)) throw new Error(`--format ${values.format}`);
    return {
      ...values,
      names: [...positionals, ...values.accept],
      format: values.format as ReportFormat,
    };
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

const { format, content, names, accept: accepted, fix: isFixing } = options();
// The build that follows would stop on these with a stack trace.
await import('#i18n/url.ts').catch((error: Error) => fail(error.message));
const read = () =>
  readTree(content).catch((error: NodeJS.ErrnoException) => {
    if (!error.syscall) throw error;
    return fail(`读不到内容文件夹 / Dossier de contenu illisible : ${content}\n${usage}`);
  });

/**
 * What was written at somebody's wish, told below the report, which may be long, and parted from
 * it. Machines read the report alone on standard output.
 */
const written: Localized[] = [];
function tellWritten() {
  const lines = written.map(({ zh, fr }) => `✓ ${zh}\n  ${fr}`);
  if (lines.length === 0) return;
  if (format === 'text') console.log(['', ...lines].join('\n'));
  else console.error(lines.join('\n'));
}

async function run(): Promise<[report: Report, code: number]> {
  for (const name of accepted) {
    const tree = await read();
    const { done, refused } = await accept(tree, name, await pastOf(tree), today());
    if (refused !== undefined) {
      tellWritten();
      fail(refused);
    }
    written.push(...done);
  }
  if (isFixing) written.push(...(await fix(await read())));
  const tree = await read();
  // Silence for half a minute looks like a fault.
  if (tree.entries.length > 500 && format === 'text')
    console.error(
      `核对${tree.entries.length}个条目…… / Vérification de ${tree.entries.length} entrées…`,
    );
  writeVscodeFiles(tree);
  const whole = await reportOf(tree);
  if (names.length === 0) return [whole, whole.counts.error > 0 ? 1 : 0];
  const { report, refused } = narrowed(whole, tree, names);
  if (!report) return fail(`${refused.zh}\n${refused.fr}`);
  rest = totalOf(whole.counts);
  return [report, report.counts.error > 0 ? 1 : 0];
}
/** Of the whole tree, where a part of it was asked for: the build asks for all. */
let rest: Localized | undefined;

const [report, code] = await run().catch((error): [Report, number] => [failed(error), 2]);
// Only people want to be told that there is nothing to tell.
const output = reporters[format](report, slashed(process.cwd(), content));
if (output) console.log(output);
if (rest && format === 'text') console.log(`\n整个网站：${rest.zh}\nSur tout le site — ${rest.fr}`);
tellWritten();
process.exitCode = code;
