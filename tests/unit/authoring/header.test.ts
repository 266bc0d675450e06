import { describe, expect, it } from 'vitest';
import { emptyDraft, merged, type Draft } from '#authoring/draft.ts';
import { propose } from '#authoring/propose.ts';
import { objections } from '#authoring/refuse.ts';
import { scaffold } from '#authoring/scaffold.ts';
import { parseMdx } from '#source/document.ts';
import { readTree } from '#source/tree.ts';

const tree = await readTree('tests/fixtures/content');

/** The headers of its files, as everything else reads them. */
function headersOf(draft: Draft): Record<string, unknown>[] {
  return scaffold('news', '2030-01-01-x', draft, tree).map(
    ({ text }) => parseMdx(text).data as Record<string, unknown>,
  );
}

const signs = [
  ...'-:#{}[]"\'`|>&*!%@,?=~\\/<$ \n\t012y中🙂é',
  '---',
  ': ',
  ' #',
  'null',
  'true',
  '2025-03-11',
  '0x1F',
  '1e3',
  '<<',
  '\n---\n',
  '\r',
  '\u2028',
  '\u0085',
  '\u202E',
  '\u{E0041}',
  '👩‍👩‍👧',
  '“”',
  '{process.exit()}',
];

/** Always the same ones (Lehmer 1951). */
function* mixtures(count: number): Generator<string> {
  let state = 20_250_311;
  const below = (most: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
  for (let made = 0; made < count; made += 1)
    yield Array.from({ length: 1 + below(9) }, () => signs[below(signs.length)]).join('');
}

describe('the header of a new file', () => {
  it('says the same words, whatever signs they hold', () => {
    for (const text of mixtures(1500)) {
      const words = { title: text, summary: `${text}。`, mode: 'summary' };
      const silence = [{ rule: 'facts.date.contradiction', value: text, reason: text }];
      const draft: Draft = {
        ...emptyDraft(),
        facts: { original: 'zh', links: [{ url: text, label: { zh: text, fr: text } }] },
        words: { zh: words, fr: { ...words, silence } },
        bodies: { zh: '正文。', fr: 'Texte.' },
        open: [{ zh: text, fr: `« ${text} »` }],
      };
      const [zh, fr] = headersOf(draft);
      expect(zh).toMatchObject({ ...words, ...draft.facts, draft: true, toConfirm: draft.open });
      expect(fr).toEqual({ ...words, silence });
    }
  });

  it.each([
    '---',
    '... : # fin',
    '# Accord: {"a": [1, 2]} & *gras*',
    'title: "autre" # commentaire',
    "L’accord d'« été » : l'“avenir” \\n {{ x }}",
    '- un, - deux ; {}',
    '🙂🙂 Accord 100 % !',
    'Accord\u202E drocca\u0007 \u200B signé',
    '=cmd|/c calc!A1',
    '2025-03-11',
    'null',
  ])('keeps the first line of a report, as title or in the body: %j', (title) => {
    const text = `${title}\n\nLe 20 mai 2025, Gui Jianguo a reçu à Lyon Jia Xiaoming ; {les} <deux> se sont réunis.`;
    const proposal = propose(text, tree, '2025-06-01');
    const draft = merged(proposal, emptyDraft());
    const files = scaffold('news', '2025-05-20-x', draft, tree);
    const [header] = headersOf(draft);
    expect(header).toMatchObject(proposal.words.fr ?? {});
    expect(header?.toConfirm).toEqual(proposal.open);
    expect(objections(tree, 'news', '2025-05-20-x', files, '2025-06-01')).toEqual([]);
  });
});
