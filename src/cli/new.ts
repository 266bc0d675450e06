/** `npm run new`: something new, from answers, flags or a report. Exit 0 written, 1 refused, 2 bad usage, 130 stopped. */
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readArguments, type Arguments } from '#authoring/arguments.ts';
import { decodeReport } from '#authoring/decode.ts';
import { lacking, languagesOf, merged, type Draft } from '#authoring/draft.ts';
import { isMake, makes, type Make } from '#authoring/fields.ts';
import { flagsOf, readFlags } from '#authoring/flags.ts';
import { example, helpFor } from '#authoring/help.ts';
import { proposeId } from '#authoring/ids.ts';
import { askLanguage, askMake, badId, interview, type Made } from '#authoring/interview.ts';
import { terminalLanguage } from '#authoring/language.ts';
import { nextSteps } from '#authoring/outcome.ts';
import { Cancelled, terminal } from '#authoring/prompter.ts';
import { objections } from '#authoring/refuse.ts';
import { scaffold } from '#authoring/scaffold.ts';
import { mended } from '#checks/mend.ts';
import { nearest } from '#checks/nearest.ts';
import { isLocale, locales, type Locale, type Localized } from '#i18n/locales.ts';
import { newSentences as say } from '#i18n/new.ts';
import { basePath } from '#i18n/url.ts';
import { today } from '#loading/report.ts';
import { contentDir, readTree, type Tree } from '#source/tree.ts';
import { createFiles } from './create.ts';
import { swallowed } from './swallowed.ts';

const given = readArguments(process.argv.slice(2));
const { own } = given;
const isTerminal =
  process.stdin.isTTY === true && process.stdout.isTTY === true && own.from !== '-';
const dir = resolve(own.content || contentDir);
const shownAs = (file: string) => relative(process.cwd(), join(dir, file));

/** Whoever has not said it reads both languages, as the check does. */
let languages: readonly Locale[] = locales;
const inWords = (sentence: Localized) => languages.map((lang) => sentence[lang]);
const tell = (...sentences: Localized[]) => console.log(sentences.flatMap(inWords).join('\n'));

/** Ends with a code, after sentences on the error output. */
class Refusal extends Error {
  readonly code: 1 | 2;
  readonly sentences: readonly string[];
  constructor(code: 1 | 2, sentences: readonly string[]) {
    super();
    this.code = code;
    this.sentences = sentences;
  }
}
const refuse = (code: 1 | 2, ...sentences: readonly Localized[]) =>
  new Refusal(code, sentences.flatMap(inWords));

async function run(): Promise<void> {
  if (own.lang !== undefined && !isLocale(own.lang)) throw refuse(2, say.badLang(own.lang));
  const spoken =
    own.lang ?? terminalLanguage(process.env, new Intl.DateTimeFormat().resolvedOptions().locale);
  if (isLocale(spoken)) languages = [spoken];
  const lost = swallowed(['content', 'from', 'id', 'lang']);
  if (lost) throw refuse(2, lost);
  const what = makeOf(given);
  if (own.help !== undefined) {
    for (const lang of languages) console.log(helpFor(what, lang));
    return;
  }
  const tree = await readTree(dir).catch((error: NodeJS.ErrnoException) => {
    if (!error.syscall) throw error;
    throw refuse(2, say.noContent(dir));
  });
  if (isTerminal && languages.length > 1)
    languages = [await askLanguage(terminal(undefined, process.stdin, process.stdout))];
  const lang = languages[0] ?? 'zh';
  const prompter = terminal(lang, process.stdin, process.stdout);
  if (!what && !isTerminal) throw refuse(2, say.whatFirst());
  const make = what ?? (await askMake(prompter, lang));
  const draft = await draftOf(make, tree);
  const isComplete = lacking(make, draft).length === 0 && own.from === undefined;
  const made =
    isTerminal && !isComplete
      ? await interview(make, draft, { prompter, tree, lang, today: today() })
      : atOnce(make, draft, tree);
  await finish(make, made, draft);
}

function makeOf({ what, rest, own: { from } }: Arguments): Make | undefined {
  if (what !== undefined && !isMake(what))
    throw refuse(2, say.unknownMake(what, nearest(what, makes)));
  if (rest[0] !== undefined) throw refuse(2, say.extraWord(rest[0]));
  if (from !== undefined && what && what !== 'news') throw refuse(2, say.fromNews(what));
  return from === undefined ? what : 'news';
}

async function draftOf(what: Make, tree: Tree): Promise<Draft> {
  const { draft: said, problems } = readFlags(what, given.fields, tree);
  if (own.id !== undefined) {
    const problem = badId(what, own.id, tree);
    if (problem) problems.push(problem);
    said.id = own.id;
  }
  if (problems.length > 0) throw refuse(2, ...problems);
  const draft = own.from === undefined ? said : await fromReport(own.from, said, tree);
  const [first, second] = languagesOf(draft);
  // A text in one language is its own original.
  if (first && !second) draft.facts.original ??= first;
  return draft;
}

async function fromReport(file: string, said: Draft, tree: Tree): Promise<Draft> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch {
    throw refuse(2, file === '' ? say.noValue('from', 'report.txt') : say.noReport(file));
  }
  const report = decodeReport(bytes);
  if ('refused' in report) throw refuse(2, report.refused);
  const { propose, UnreadableReport } = await import('#authoring/propose.ts');
  let proposal;
  try {
    proposal = propose(report.text, tree, today());
  } catch (error) {
    if (error instanceof UnreadableReport) throw refuse(2, error.sentence);
    throw error;
  }
  const draft = merged(proposal, said);
  const [first, second] = languagesOf(draft);
  if (first && second && draft.facts.original === undefined) {
    draft.facts.original = first;
    draft.open.push(say.originalGuessed(first));
  }
  return draft;
}

/** Without questions: all must be there, and pass. */
function atOnce(what: Make, draft: Draft, tree: Tree): Made {
  const missing = lacking(what, draft, languages[0]);
  if (missing.length > 0) {
    const lines = missing.flatMap(({ field, lang }) =>
      flagsOf(what)
        .filter((flag) => flag.path[0] === field.name && flag.lang === lang)
        .map((flag) => example(flag, languages)),
    );
    throw new Refusal(2, [...inWords(say.missing()), ...lines]);
  }
  draft.id ??= proposeId(what, draft, tree);
  const problem = badId(what, draft.id, tree);
  if (problem) throw refuse(2, problem);
  const files = scaffold(what, draft.id, draft, tree);
  const found = objections(tree, what, draft.id, files, today());
  if (found.length > 0)
    throw new Refusal(1, [
      ...inWords(say.refusedFlags()),
      ...found.flatMap(({ file, line, column, rule, message }) => [
        `${shownAs(file)}:${line}:${column} ✖ ${rule}`,
        ...inWords(message).map((sentence) => `  ${sentence}`),
      ]),
    ]);
  return { id: draft.id, files };
}

async function finish(what: Make, { id, files: made }: Made, draft: Draft): Promise<void> {
  // What was pasted is written as `npm run check -- --fix` would leave it, the points to confirm too.
  const files =
    own.from === undefined
      ? made
      : made.map(({ file, text }) => ({ file, text: mended(file, text).text }));
  if (own['dry-run'] !== undefined) {
    tell(say.dryRun());
    for (const { file, text } of files) console.log(`\n── ${shownAs(file)}\n${text}`);
    return;
  }
  await createFiles(dir, files).catch((error: Error) => {
    throw refuse(1, say.unwritable(error.message));
  });
  // Where `astro dev` serves unless told otherwise.
  const origin = `http://localhost:4321${basePath.replace(/\/$/, '')}`;
  const { open, next } = nextSteps(what, id, draft, { origin, files });
  const point = (sentence: Localized) => inWords(sentence).map((line) => `  · ${line}`);
  console.log(
    [
      ...inWords(say.written()),
      ...files.map(({ file }) => `  ${shownAs(file)}`),
      ...(own.from === undefined ? [] : inWords(say.set())),
      ...(open.length > 0 ? ['', ...inWords(say.stillOpen()), ...open.flatMap(point)] : []),
      '',
      ...inWords(say.next()),
      ...next.flatMap((step, index) => inWords(step).map((line) => `  ${index + 1}. ${line}`)),
    ].join('\n'),
  );
}

try {
  await run();
} catch (error) {
  if (error instanceof Cancelled) {
    tell(say.cancelled());
    process.exitCode = 130;
  } else if (error instanceof Refusal) {
    console.error(error.sentences.join('\n'));
    process.exitCode = error.code;
  } else throw error;
}
