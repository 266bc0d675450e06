import type { Localized } from '#i18n/locales.ts';
import type { FieldSchema } from './read-field.ts';

/**
 * The words of the form come from the schema's own descriptions, `中文 · français`: what stands
 * before the first pause is the label, the whole is the hint. A configuration has one form of each, so both stand
 * there, and the page shows the half of the language it is in (`browser/language.ts`).
 */
export function labelOf(name: string, { meta }: FieldSchema): string {
  const { zh, fr } = halves(meta.description ?? name);
  return both({ zh: cut(zh), fr: capital(cut(fr)) });
}

/** What one of a list is called beside its number, `1 Participant`: without the article. */
export const singularOf = ({ zh, fr }: Localized): string =>
  both({ zh, fr: capital(fr.replace(/^(?:une?|des|les?|la) |^[dl]’/, '')) });

/** What the label leaves out, and the example. Nothing for a choice: its options say it all. */
export function hintOf({ meta, entries }: FieldSchema): string | undefined {
  const { zh, fr } = halves(meta.description ?? '');
  const isWhole = zh === cut(zh) && fr === cut(fr);
  const isChosen = entries || meta.ref || meta.promiseOf || picked.has(meta.form ?? '');
  const example = isChosen ? undefined : meta.examples?.map(asTyped)[0];
  const told = isWhole || entries ? [] : [{ zh, fr: capital(fr) }];
  const shown = example === undefined ? [] : [{ zh: `例：${example}`, fr: `Ex. : ${example}` }];
  const parts = [...told, ...shown];
  if (parts.length === 0) return undefined;
  return both({
    zh: parts.map((part) => part.zh).join('。'),
    fr: parts.map((part) => part.fr).join('. '),
  });
}

/** An example is written for the file; in the form each language has its own box. */
const asTyped = (example: unknown): unknown =>
  typeof example === 'string' ? example.replace(/^\{ zh: (.+), fr: (.+) \}$/, '$1 / $2') : example;

/** Forms with a control of their own: nobody types them. */
const picked = new Set(['day', 'instant', 'picture', 'country', 'hash']);

/** A choice in words: `meeting 会议、…` and `meeting (réunion), …` of the description. */
export function optionLabel(value: string, field: Pick<FieldSchema, 'entries' | 'meta'>): string {
  const known = plain[Object.keys(field.entries ?? {}).join()]?.[value];
  if (known) return both(known);
  const { zh, fr } = halves(field.meta.description ?? '');
  const name = RegExp.escape(value);
  const chinese = new RegExp(`(?:^|[^\\w-])${name} ([^、，；：]+?)(?=$|[、，；]|或 )`).exec(
    zh,
  )?.[1];
  const french = new RegExp(`(?:^|[^\\w-])${name} \\(([^)]+)\\)`).exec(fr)?.[1];
  return both({ zh: chinese ?? value, fr: french ?? value });
}

/** Halves told apart by this dot alone: no text of ours has it within. */
export const both = ({ zh, fr }: Localized): string => (zh === fr ? zh : `${zh} · ${fr}`);

/** Choices whose description names the codes and takes them for granted. */
const plain: Record<string, Record<string, Localized>> = {
  'zh,fr': {
    zh: { zh: '中文', fr: 'chinois' },
    fr: { zh: '法文', fr: 'français' },
  },
  'cn,fr': {
    cn: { zh: '中方', fr: 'côté chinois' },
    fr: { zh: '法方', fr: 'côté français' },
  },
  'full,summary': {
    full: { zh: '全文', fr: 'intégrale' },
    summary: { zh: '摘要', fr: 'résumée' },
  },
  'header,footer': {
    header: { zh: '页首', fr: 'en-tête' },
    footer: { zh: '页脚', fr: 'pied de page' },
  },
  'github,gitlab,gitea': {
    github: { zh: 'GitHub', fr: 'GitHub' },
    gitlab: { zh: 'GitLab', fr: 'GitLab' },
    gitea: { zh: 'Gitea', fr: 'Gitea' },
  },
  'EUR,CNY': {
    EUR: { zh: '欧元', fr: 'euro' },
    CNY: { zh: '人民币', fr: 'yuan' },
  },
};

function halves(description: string): Localized {
  const [zh = '', fr = zh] = description.split(' · ');
  return { zh, fr };
}

const cut = (text: string) =>
  text.split(/[：；，（]|\u00A0?[ \u202F]?[:;] |, | \(/)[0]?.trim() ?? '';
const capital = (text: string) => text.replace(/^./u, (first) => first.toLocaleUpperCase('fr'));
