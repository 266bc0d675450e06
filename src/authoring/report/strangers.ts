import type { EntryTexts } from '#checks/parity/read.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import { hanSurnames } from '#parity/family-names.ts';
import { hanNames, romanised } from '#parity/persons.ts';
import { peopleLabel } from './labels.ts';
import { factsOf } from './passages.ts';

/** People and organisations that a text names and no registry holds, as written. */
export function strangersIn(entry: EntryTexts): Strangers {
  const people: string[] = [];
  const organisations: string[] = [];
  for (const lang of locales) {
    const byPassage = Map.groupBy(factsOf(entry, lang), ({ passage }) => passage);
    for (const passage of entry[lang]?.passages ?? []) {
      const facts = byPassage.get(passage) ?? [];
      const named = facts.filter(({ value, implied }) => 'ids' in value && !implied);
      const isKnown = (start: number, end: number) =>
        named.some((fact) => fact.start < end && start < fact.end && !isStranger(fact.value));
      // 辽宁启明公司 is no less unknown for the province in it.
      const isNamedOrganisation = (start: number, end: number) =>
        named.some((fact) => fact.value.kind !== 'place' && fact.start < end && start < fact.end);
      const { text } = passage;
      const found = [
        ...named.filter(({ value }) => isStranger(value)).map(({ start, end }) => ({ start, end })),
        ...peopleIn[lang](text),
      ].filter(({ start, end }) => !isKnown(start, end));
      people.push(...found.map((span) => passage.slice(span)));
      const isNamed = (name: string) =>
        named.some((fact) => passage.slice(fact).includes(name)) ||
        people.some((each) => each.includes(name));
      if (lang === 'zh')
        people.push(...listedIn(passage.raw.trim()).filter((name) => !isNamed(name)));
      for (const { 1: name = '', index, 0: whole } of text.matchAll(organisation[lang])) {
        const start = index + whole.length - name.length;
        const isPerson = found.some((span) => span.start < start + name.length && start < span.end);
        if (!isPerson && !isNamedOrganisation(start, start + name.length))
          organisations.push(passage.slice({ start, end: start + name.length }));
      }
    }
  }
  return { people: distinct(people), organisations: distinct(organisations) };
}

/** `han:张伟`, `fr:Zhang Wei`: found by the comparison of the two texts. */
const isStranger = (value: object) =>
  'ids' in value && (value.ids as string[]).some((id) => /^(?:han|fr):/.test(id));

const peopleIn: Record<Locale, (text: string) => { start: number; end: number }[]> = {
  zh: (text) => [
    ...hanNames(text).map(({ name, start }) => ({ start, end: start + name.length })),
    ...Array.from(text.matchAll(transcribed), ({ index, 0: name }) => ({
      start: index,
      end: index + name.length,
    })),
  ],
  fr: (text) => [
    ...romanised(text),
    ...Array.from(text.matchAll(titled), ({ index, 0: whole, 1: name = '' }) => ({
      start: index + whole.length - name.length,
      end: index + whole.length,
    })),
  ],
};

/** 让·杜邦: after an office or a mark, where it begins is known. */
const transcribed =
  /(?<=^|[，。；：、,;:（(“\s]|[长席理员授事任监师人表士管者家院学会所])(?:[\u4e00-\u9fff]{1,5}-)?[\u4e00-\u9fff]{1,5}[·•・][\u4e00-\u9fff]{1,6}?(?:-[\u4e00-\u9fff]{1,6}?)??(?=[，。；：、,;:（(）)”\s]|$|先生|女士|教授|博士|院士|主席|[和与及同在对向表介将])/g;
const titled =
  /(?<![\p{L}.])(?:MM?\.|Mmes?|Mlle|Monsieur|Madame|Dr|Pr) (?:l[ea] \p{Ll}{2,20} )?((?:\p{Lu}[\p{L}'-]+ ){1,3}\p{Lu}[\p{L}'-]+)/gu;

/** Where a name of an organisation begins is plain in French, and after these words in Chinese. */
const organisation: Record<Locale, RegExp> = {
  zh: /(?:^|[，。；：、,;:（(“\s]|[与和及由在向对同到]|来自|参观了?|访问了?|走访了?|到访了?|前往)((?:(?![与和及由在向对同到的了是有将等各其该本这我个多家为并且如])[\u4e00-\u9fffA-Z]){2,14}?(?:有限公司|公司|集团|大学|学院|研究院|研究所|协会|商会|联合会|基金会|发展署|促进会|实验室|银行|医院|博物馆|管委会|总领事馆|大使馆|合作社|孵化器|示范区|开发区|高新区|产业园|科技园))(?![\u4e00-\u9fff]{0,2}(?:公司|大学|学院|中心))/g,
  fr: /(?<![\p{L}-])((?:Université|Institut|Société|Groupe|Chambre|Ministère|Ambassade|Consulat|Fondation|Association|Centre|Académie|Banque|École|Agence|Laboratoire|Musée|Hôpital|Fédération|Coopérative|Lycée|Région|Métropole|Syndicat|(?<=[Ss]ociété )\p{Lu}[\p{L}'-]+|(?<=entreprise )\p{Lu}[\p{L}'-]+)(?: (?:de |d')\p{Ll}{4,20}(?= (?:de|du|des) ))?(?:(?: (?:de la|de|du|des|d'|et|pour|en))? ?(?:l'|d')?\p{Lu}[\p{L}'-]+){1,5})/gu,
};

/** `出席人员：甲、乙（记录）`, or the first cell of a row of a table. */
function listedIn(raw: string): string[] {
  const label = peopleLabel.zh.exec(raw);
  const cells = raw.split('\t');
  const candidates = label
    ? raw.slice(label[0].length).split(/[、，,;；\s]+/)
    : cells.length > 2
      ? cells.slice(0, 1)
      : [];
  return candidates.flatMap((each) => {
    const name = each.replace(/[（(].*$|。$/u, '').trim();
    return hanPerson.test(name) || transcribedName.test(name) ? [name] : [];
  });
}

const hanPerson = new RegExp(`^[${hanSurnames}][\\u4e00-\\u9fff]{1,2}$`);
const transcribedName = /^[\u4e00-\u9fff-]{1,8}[·•・][\u4e00-\u9fff-]{1,12}$/;

const distinct = (names: readonly string[]) => [...new Set(names)];

export type Strangers = { people: string[]; organisations: string[] };
