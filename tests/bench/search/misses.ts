import type { Measure, Query } from './query.ts';
import type { Reply } from './run.ts';
import { scoreOf } from './score.ts';

/** Every query that falls short of a full score in what its class measures, and why. */
export function missesOf(
  measures: readonly Measure[],
  queries: readonly Query[],
  replies: readonly Reply[],
): string[] {
  return queries.flatMap((query, index) => {
    const { found, aside } = replies[index] as Reply;
    const scores = scoreOf(query, found, aside);
    const short = measures.filter((measure) => {
      const score = scores[measure] ?? 1;
      return measure === 'wrong' ? scores.wrong : score < 1;
    });
    if (short.length === 0) return [];
    const { text, meant, gold, fair = [], target = gold } = query;
    const right = new Set([...gold, ...fair, ...target]);
    const lines = [
      `- ${text}${meant ? ` (${meant})` : ''}: ${short.join(', ')}`,
      note(
        'not found',
        gold.filter((url) => !found.includes(url)),
      ),
      note(
        'wrong',
        [...found, ...(gold.length === 0 ? aside : [])].filter((url) => !right.has(url)),
      ),
      ...(short.includes('mrr') ? [note('meant', target), note('first', found)] : []),
    ];
    return lines.filter((line) => line !== '');
  });
}

const note = (name: string, urls: readonly string[]) =>
  urls.length > 0
    ? `  ${name}: ${urls.slice(0, 4).join(' ')}${urls.length > 4 ? ` and ${urls.length - 4} more` : ''}`
    : '';
