import { joinFacts } from '#domain/entry.ts';
import { collections, registries } from '#schema/index.ts';
import type { Tree } from '#source/tree.ts';
import { issue, type Issue, type Place } from './issue.ts';
import { placeOf } from './place.ts';

/** Codes that stand for no country, or no longer: a page could not name it. */
export function countryIssues(tree: Tree): Issue[] {
  const { terms } = tree;
  return [
    ...tree.entries
      .filter(({ collection }) => collection === 'calls')
      .flatMap((entry) => {
        const { countries } = collections.calls.parse(joinFacts(entry).facts);
        return countries.flatMap((code, index) => {
          const place = placeOf(entry, ['countries', index]);
          return countries.indexOf(code) < index ? [twice(place, code)] : unknown(place, code);
        });
      }),
    ...(terms
      ? Object.entries(registries.terms.parse(terms.data)).flatMap(([id, { country }]) =>
          country ? unknown({ file: terms.file, ...terms.locate([id, 'country']) }, country) : [],
        )
      : []),
  ];
}

/** ISO 3166-1 as CLDR has it, which replaces codes that are no longer, or never were, in use. */
function unknown(place: Place, code: string): Issue[] {
  const valid = new Intl.Locale(`und-${code}`).region;
  if (valid === code && names.of(code) !== undefined && code !== unspecified) return [];
  const guess = valid !== code && valid && names.of(valid) ? valid : undefined;
  return [
    issue('error', 'facts.country', place, {
      zh: `没有哪个国家的代码是“${code}”。${guess ? `是不是“${guess}”？` : '请按 ISO 3166-1 填写，例如 CN（中国）、FR（法国）。'}`,
      fr: `Aucun pays n’a pour code « ${code} ». ${guess ? `Vouliez-vous écrire « ${guess} » ?` : 'Écrivez-le selon la norme ISO 3166-1, par exemple CN (Chine) ou FR (France).'}`,
    }),
  ];
}

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** « Unknown region » (Unicode Technical Standard 35, Part 1). */
const unspecified = 'ZZ';

const twice = (place: Place, code: string) =>
  issue('error', 'facts.duplicate', place, {
    zh: `“${code}”写了两次，请只保留一次。`,
    fr: `« ${code} » figure deux fois : ne le gardez qu’une fois.`,
  });
