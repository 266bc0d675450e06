import { sentences as hidden } from './hidden.ts';
import { words as facts } from './parity/say.ts';
import { sentences as undecided } from './undecided-sentences.ts';

/**
 * Rules whose names are put together where they are reported, by the template that does it. With the
 * names written out in the source they are all there are; the reference for authors has them all.
 */
export const composed: Record<string, readonly string[]> = {
  'file.${kind}': Object.keys(hidden).map((kind) => `file.${kind}`),
  '${kind}.missing': ['facts.missing', 'schema.missing'],
  'schema.${code}': ['unknown-field', 'invalid', 'empty', 'not-allowed'].map(
    (code) => `schema.${code}`,
  ),
  // Any fact of any header: the reference explains them together.
  'facts.${name}.contradiction': ['facts.<field>.contradiction'],
  'facts.${rule}.${suffix}': [
    ...Object.keys(facts).map((kind) => `facts.${kind}.contradiction`),
    ...['number', 'percent', 'amount'].map((kind) => `facts.${kind}.bound`),
    'facts.date.year',
  ],
  'facts.${rule}.missing': Object.keys(facts).map((kind) => `facts.${kind}.missing`),
  // A header states no other facts that a text repeats.
  'facts.${rule}.record': ['facts.date.record', 'facts.amount.record'],
  'typography.${rule}': Object.keys(undecided).map((rule) => `typography.${rule}`),
};
