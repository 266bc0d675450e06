import { locales } from '#i18n/locales.ts';
import { gather, type Gathered } from './alike.ts';
import type { Issue, Place } from './issue.ts';
import { link, pathAddress, plain } from './markdown.ts';
import type { Report } from './run.ts';

/**
 * What the check found as a page of Markdown, for GitHub: counts, what stops the build, what is to be
 * looked at, and folded, what needs no answer. Whatever a contribution says of itself is shown, never
 * obeyed.
 */
export function markdownReport(
  { issues, counts }: Report,
  dir: string,
  { source, rulesIn = source, limit = summaryLimit, concerns = () => true }: MarkdownOptions = {},
): string {
  const head = [
    `## 内容核对 · Contrôle du contenu`,
    `**${counts.error}个错误**，${counts.warning}条提醒，${counts.info}条信息<br>**Erreurs : ${counts.error}** ; avertissements : ${counts.warning} ; informations : ${counts.info}`,
    counts.error > 0 ? sentences.stopped : issues.length === 0 ? sentences.nothing : sentences.free,
  ];
  const address = addresses(dir, source);
  const rules = rulesIn ? [rulesAt(rulesIn)] : [];
  let room = limit - sizeOf([...head, ...rules, leftOut(issues.length)]);
  let left = 0;
  const sections = partsOf(issues, concerns).flatMap(([[open, close], items]) => {
    room -= sizeOf([open, close]);
    const shown: string[] = [];
    for (const item of items) {
      const text = describe(item, address);
      // Nothing after the first that finds no room, so that what is shown is in order.
      room = Math.max(0, room - Buffer.byteLength(text) - 1);
      if (room > 0) shown.push(text);
      else left += 1 + item.others;
    }
    return shown.length > 0
      ? [[open, shown.join('\n'), ...(close ? [close] : [])].join('\n\n')]
      : [];
  });
  return [...head, ...sections, ...(left > 0 ? [leftOut(left)] : []), ...rules].join('\n\n');
}

/** One line: GitHub shows an end of line in a comment as one, in the summary of a run not. */
function describe({ issue, others }: Gathered, address: Address): string {
  const { rule, message, sides, related } = issue;
  const at = (place: Place) => {
    const name = `${place.file}:${place.line}`;
    const url = address(place);
    return url ? link(name, url) : `<code>${plain(name)}</code>`;
  };
  const lines = [
    `${at(issue)} · <code>${plain(rule)}</code>`,
    plain(message.zh),
    plain(message.fr),
    ...(sides ? locales.map((lang) => `${lang} : ${plain(sides[lang] || '—')}`) : []),
    ...related.map((place) => `↔ ${at(place)}`),
    ...(others > 0
      ? [`… 此文件另有${others}条同类信息 · ${others} autres du même genre dans ce fichier`]
      : []),
  ];
  return `- ${lines.join('<br>')}`;
}

/** What the reader has to do with comes first and open: every error, and the warnings of their own change. */
function partsOf(issues: readonly Issue[], concerns: (file: string) => boolean): Part[] {
  const { error = [], warning = [], info = [] } = Object.groupBy(issues, (each) => each.severity);
  const { own = [], others = [] } = Object.groupBy(warning, ({ file }) =>
    concerns(file) ? 'own' : 'others',
  );
  const each = (found: readonly Issue[]) => found.map((issue) => ({ issue, others: 0 }));
  const parts: Part[] = [
    [['### ✖ 错误 · Erreurs', ''], each(error)],
    [['### ▲ 提醒 · Avertissements', ''], each(own)],
    [folded(sentences.elsewhere(others.length)), each(others)],
    [folded(sentences.information(info.length)), gather(info)],
  ];
  return parts.filter(([, items]) => items.length > 0);
}

const folded = (summary: string): Frame => [`<details><summary>${summary}</summary>`, '</details>'];

const sentences = {
  stopped:
    '有错误时网站不会更新：请先照下面的说明改正。<br>Une erreur empêche de publier : corrigez d’abord ce qui suit.',
  free: '没有错误，可以发布；提醒请核对一遍。<br>Aucune erreur : la publication est possible. Les avertissements sont à vérifier.',
  elsewhere: (count: number) =>
    `另有${count}条提醒，不在这次修改的内容里 · ${count} ${count > 1 ? 'autres avertissements, hors' : 'autre avertissement, hors'} de ce qui a été modifié`,
  information: (count: number) =>
    `${count}条信息，不必处理 · ${count} ${count > 1 ? 'informations, qui n’attendent' : 'information, qui n’attend'} pas de réponse`,
  nothing: '没有发现问题。<br>Rien à signaler.',
};

const leftOut = (count: number) =>
  `**另有${count}条未列出：报告到此已达长度上限。请先改正以上各条。<br>${count} ${count > 1 ? 'autres constats n’ont' : 'autre constat n’a'} pas trouvé place dans ce rapport : corrigez d’abord ceux qui précèdent.**`;

const rulesAt = (source: Source) =>
  `每条规则的说明 · Les règles expliquées : ${link('中文', blob(source, 'content/RULES.zh.md'))} · ${link('français', blob(source, 'content/RULES.fr.md'))}`;

/** The file at the line; nothing where the tree lies outside the repository. */
const addresses =
  (dir: string, source: Source | undefined): Address =>
  ({ file, line }) =>
    source && !dir.startsWith('..') && file !== '.'
      ? `${blob(source, `${dir === '.' ? '' : `${dir}/`}${file}`)}?plain=1#L${line}`
      : undefined;

const blob = ({ server, repository, commit }: Source, path: string) =>
  `${server}/${repository}/blob/${commit}/${pathAddress(path)}`;

/** UTF-8, and the two ends of line after each part. */
const sizeOf = (parts: readonly string[]) =>
  parts.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, 0);

/** Bytes of a step's summary (docs.github.com, “Workflow commands”, step isolation and limits). */
export const summaryLimit = 1024 * 1024;
/** Of a comment, in characters; counted as bytes, which are never fewer. */
export const commentLimit = 65_536;

type Frame = [open: string, close: string];

type Part = [frame: Frame, items: readonly Gathered[]];

type Address = (place: Place) => string | undefined;

export type MarkdownOptions = {
  /** Where the files can be read, if they can. */
  source?: Source | undefined;
  /** Where the rules are explained, if elsewhere. */
  rulesIn?: Source | undefined;
  /** Bytes of UTF-8. */
  limit?: number;
  /** Whether a file is among what the reader has changed; all are unless told. */
  concerns?: ((file: string) => boolean) | undefined;
};

/** `https://github.com`, `owner/name` and a commit. */
export type Source = { server: string; repository: string; commit: string };
