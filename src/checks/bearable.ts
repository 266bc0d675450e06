import { published } from './published.ts';
import { textsOf, type Text, type Texts } from './texts.ts';
import { withEdits, type Edit } from './edits.ts';

/**
 * The edits that the file bears: with them it holds the edited texts and nothing else new, and is
 * published as before. Those of a text that does not come out as meant are halved until it does, in
 * all such texts at once, since each trial reads the whole file.
 */
export function bearable(file: string, text: string, texts: Texts, edits: Edit[]): Edit[] {
  const kept: Edit[] = [];
  const queue: Edit[][][] = [[...Map.groupBy(edits, (edit) => edit.text).values()]];
  for (let trial = 0, batch = queue.pop(); batch && trial < mostTrials; batch = queue.pop()) {
    trial++;
    const tried = [...kept, ...batch.flat()].sort((a, b) => a.start - b.start);
    const after = textsOf(file, withEdits(text, tried));
    const byText = Map.groupBy(tried, (edit) => edit.text);
    const blamed = batch.filter(([edit]) => {
      const index = edit?.text ?? 0;
      const old = texts.texts[index] as Text;
      return !comesOut(old, after?.texts[index], byText.get(index) ?? []);
    });
    if (blamed.length > 0 && after?.texts.length === texts.texts.length) {
      kept.push(...batch.filter((group) => !blamed.includes(group)).flat());
      queue.push(...halves(blamed));
    } else if (after?.shape() === texts.shape()) {
      kept.push(...batch.flat());
      if (queue.length === 0 && trial === 1) return tried;
    } else {
      // What is wrong in no text in particular may come from any.
      const half = batch.length >> 1;
      queue.push(...(half > 0 ? [batch.slice(half), batch.slice(0, half)] : halves(batch)));
    }
  }
  return kept.length < edits.length ? bearable(file, text, texts, kept) : [];
}

/** The second and the first half of each group; what cannot be halved any more is given up. */
function halves(groups: readonly Edit[][]): Edit[][][] {
  const many = groups.filter((group) => group.length > 1);
  if (many.length === 0) return [];
  return [
    many.map((group) => group.slice(group.length >> 1)),
    many.map((group) => group.slice(0, group.length >> 1)),
  ];
}

function comesOut(old: Text, now: Text | undefined, edits: readonly Edit[]): boolean {
  if (now?.lang !== old.lang || joined(now) !== edited(old, edits)) return false;
  const meant = published(old).join('');
  // What is set already is not set again.
  return joined(now) === meant || published(now).join('') === meant;
}

function edited({ units }: Text, edits: readonly Edit[]): string {
  const parts = units.map((unit) => unit.text);
  for (const { unit, units: count, to } of edits) parts.fill('', unit, unit + count)[unit] = to;
  return parts.join('');
}

const joined = ({ units }: Text) => units.map((unit) => unit.text).join('');

/** Past these the build alone sets what is left: a file of hundreds of such places is no article. */
const mostTrials = 100;
