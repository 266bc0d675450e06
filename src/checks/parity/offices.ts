import type { Locale } from '#i18n/locales.ts';
import type { Fact } from '#parity/fact.ts';
import { createTrie, type Trie } from '#parity/trie.ts';

/** Titles of office, ready to be found beside a name. */
export function createOffices(offices: readonly Office[]): Offices {
  const formsOf = (lang: Locale) =>
    createTrie(
      offices.flatMap((office) =>
        office[lang].map((raw) => [lang === 'fr' ? flat(raw) : raw, { raw, forms: office }]),
      ),
    );
  return { zh: formsOf('zh'), fr: formsOf('fr') };
}

/** The office right beside a name: 部长朱红宇, 窦豆主席, « Zhu Hongyu (directeur) », « la directrice Li Na ». */
export function officeOf(fact: Fact, offices: Offices): NamedOffice | undefined {
  const found =
    fact.passage.lang === 'zh' ? besideZh(fact, offices.zh) : besideFr(fact, offices.fr);
  return found.sort((a, b) => b.raw.length - a.raw.length)[0];
}

function besideZh({ passage: { text }, start, end }: Fact, formsAt: Trie<NamedOffice>) {
  const before = text.slice(Math.max(0, start - longest), start);
  const isDeputy = ({ raw }: NamedOffice) => before.endsWith(`副${raw}`);
  return [
    ...endingIn(before, formsAt).filter((office) => !isDeputy(office)),
    ...formsAt(text, end),
  ];
}

function besideFr({ passage: { text }, start, end }: Fact, formsAt: Trie<NamedOffice>) {
  const before = text
    .slice(Math.max(0, start - longest), start)
    .replace(/(?:MM?\.|Mmes?|Monsieur|Madame) $/, '')
    .replace(/,? $/, '');
  const opening = /^(?: \(|, )(?:l['ea] ?)?/.exec(text.slice(end, end + 8))?.[0];
  const at = end + (opening?.length ?? 0);
  return [
    ...endingIn(flat(before), formsAt).filter(
      ({ raw }) => !isLetter.test(before.charAt(before.length - raw.length - 1)),
    ),
    ...(opening ? formsAt(flat(text), at) : []).filter(
      ({ raw }) => !isLetter.test(text.charAt(at + raw.length)),
    ),
  ];
}

const isLetter = /\p{L}/u;
/** Characters before a name that may hold an office. */
const longest = 40;

function endingIn(text: string, formsAt: Trie<NamedOffice>): NamedOffice[] {
  const found: NamedOffice[] = [];
  for (let at = 0; at < text.length; at += 1)
    for (const form of formsAt(text, at))
      if (at + form.raw.length === text.length) found.push(form);
  return found;
}

/** Without case or kinds of apostrophes; of the same length. */
export const flat = (text: string): string => text.toLowerCase().replace(/’/g, "'");

export type Offices = Record<Locale, Trie<NamedOffice>>;
/** As the registry writes it, with all its forms. */
type NamedOffice = { raw: string; forms: Office };
type Office = Record<Locale, string[]>;
