import { joinFacts } from '#domain/entry.ts';
import { references } from '#domain/references.ts';
import type { Localized } from '#i18n/locales.ts';
import { collections, registries, type TermRecord } from '#schema/index.ts';
import { kindsOf } from '#schema/terms.ts';
import type { SourceFile, Tree } from '#source/tree.ts';
import { countryIssues } from './countries.ts';
import { issue, type Issue, type Place } from './issue.ts';
import { nearest } from './nearest.ts';
import { placeOf } from './place.ts';

/** Whether the terms that entries name are of the kind that a field asks for; terms in one another likewise. */
export function checkKinds(tree: Tree): Issue[] {
  const { terms } = tree;
  const known = terms ? registries.terms.parse(terms.data) : {};
  return [
    ...tree.entries.flatMap((entry) =>
      references(collections[entry.collection], joinFacts(entry).facts).flatMap(
        ({ target, id, path }) => {
          const wanted = kindsOf[String(path.findLast((step) => typeof step === 'string'))];
          const kind = target === 'terms' ? known[id]?.kind : undefined;
          if (!kind || !wanted || wanted.includes(kind)) return [];
          return [wrongKind(placeOf(entry, path), id, kind, wanted, known)];
        },
      ),
    ),
    ...(terms ? [...broaderKinds(terms, known), ...cycles(terms, known)] : []),
    ...countryIssues(tree),
  ];
}

function wrongKind(
  place: Place,
  id: string,
  kind: Kind,
  wanted: readonly Kind[],
  known: Terms,
): Issue {
  const fitting = Object.keys(known).filter((each) => wanted.includes((known[each] as Term).kind));
  const guess = nearest(id, fitting);
  const some = guess ? [guess] : fitting.slice(0, 5);
  return issue('error', 'relations.kind', place, {
    zh: `“${id}”在 terms.yml 里的 kind 是 ${kind}，这里要的是 ${wanted.join(' 或 ')}。${some.length > 0 ? `可以写：${some.join('、')}；也可以` : '请'}改正它在 terms.yml 里的 kind。`,
    fr: `« ${id} » est de kind ${kind} dans terms.yml ; il faut ici ${wanted.join(' ou ')}. ${some.length > 0 ? `Vous pouvez écrire : ${some.join(', ')} ; ou corrigez` : 'Corrigez'} son kind dans terms.yml.`,
  });
}

function broaderKinds(file: SourceFile, known: Terms): Issue[] {
  return Object.entries(known).flatMap(([id, { kind, broader }]) => {
    const upper = broader === undefined ? undefined : known[broader];
    if (!upper || upper.kind === kind) return [];
    const place = { file: file.file, ...file.locate([id, 'broader']) };
    return [
      issue('error', 'relations.kind', place, {
        zh: `“${id}”的 kind 是 ${kind}，它的上一级“${broader}”却是 ${upper.kind}。上下级要属于同一类，请改正一处。`,
        fr: `« ${id} » est de kind ${kind}, et « ${broader} », qui l’englobe, de kind ${upper.kind}. Il faut le même kind : corrigez l’un des deux.`,
      }),
    ];
  });
}

/** Terms above one another; one above itself is told as a relation to itself. */
function cycles(file: SourceFile, known: Terms): Issue[] {
  const seen = new Set<string>();
  return Object.keys(known).flatMap((start) => {
    const way: string[] = [];
    let at: string | undefined = start;
    while (at !== undefined && known[at] && !seen.has(at)) {
      seen.add(at);
      way.push(at);
      at = known[at]?.broader;
    }
    const round =
      at === undefined ? [] : way.slice(way.includes(at) ? way.indexOf(at) : way.length);
    if (round.length < 2) return [];
    const [first, ...rest] = round.map((id) => ({
      file: file.file,
      ...file.locate([id, 'broader']),
    }));
    return [issue('error', 'relations.cycle', first as Place, circular(round), rest)];
  });
}

const circular = (round: readonly string[]): Localized => ({
  zh: `${[...round, round[0]].map((id) => `“${id}”`).join('→')}：这些词条互为上一级，绕成了一圈。请删去其中一个 broader。`,
  fr: `${[...round, round[0]].map((id) => `« ${id} »`).join(' → ')} : ces termes s’englobent l’un l’autre. Retirez l’un des broader.`,
});

type Term = TermRecord;
type Kind = Term['kind'];
type Terms = Record<string, Term>;
