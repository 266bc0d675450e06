import type { Issue } from '#checks/issue.ts';
import { nameOf } from '#checks/parity/say.ts';
import type { Localized } from '#i18n/locales.ts';
import type { Fact } from '#parity/fact.ts';
import type { Passage } from '#parity/passage.ts';
import type { Texts } from './read.ts';

/**
 * How each fact that was read stands to the other text. What the check does not complain of is calm,
 * even where nothing answers it: a lone “two”, what a summary leaves out, what someone accepted.
 */
export function marksOf({ entry, comparison }: Texts, issues: readonly Issue[]): Marks {
  const pairs = new Map<Fact, number>();
  const states = new Map<Fact, Mark['state']>();
  let pair = 0;
  const link = (facts: readonly Fact[], state: Mark['state']) => {
    pair += 1;
    for (const fact of facts) {
      pairs.set(fact, pair);
      states.set(fact, state);
    }
  };
  const complaints = new Set(
    issues.flatMap((each) =>
      [each, ...each.related].map(({ file, line, column }) => at(file, line, column)),
    ),
  );
  const isComplained = (fact: Fact) => {
    const { line, column } = fact.passage.at(fact.start);
    return complaints.has(at(entry.fileOf(fact.passage.lang).file, line, column));
  };
  for (const { zh, fr } of comparison?.agreements ?? []) link([zh, fr], 'same');
  for (const each of comparison?.differences ?? [])
    if (each.type === 'missing') {
      if (isComplained(each.fact)) states.set(each.fact, 'lacking');
    } else link([each.zh, each.fr], 'read');
  return (passage) =>
    [...(entry[passage.lang]?.facts ?? [])]
      .filter((fact) => fact.passage === passage && !fact.implied)
      .sort((a, b) => a.start - b.start)
      .map((fact) => {
        const known = states.get(fact);
        // With the other text, the header or a registry.
        const isAtOdds = known !== 'lacking' && known !== 'differs' && isComplained(fact);
        const { rule: _, ...name } = nameOf(fact);
        return {
          start: passage.inRaw(fact.start),
          end: passage.inRaw(fact.end),
          state: isAtOdds ? 'differs' : (known ?? 'read'),
          name,
          pair: pairs.get(fact),
        };
      });
}

const at = (file: string, line: number, column: number) => `${file}:${line}:${column}`;

/** The marks of a passage, in its order. */
export type Marks = (passage: Passage) => Mark[];
export type Mark = {
  /** In `raw`. */
  start: number;
  end: number;
  state: 'same' | 'differs' | 'lacking' | 'read';
  /** What kind of fact it is. */
  name: Localized;
  /** Shared with its counterpart. */
  pair: number | undefined;
};
