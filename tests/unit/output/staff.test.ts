import { describe, expect, it } from 'vitest';
import type { Change } from '#checks/changes.ts';
import type { Issue } from '#checks/issue.ts';
import { changesShown } from '#output/staff/changes.ts';
import { entryStates } from '#output/staff/entries.ts';
import { findings } from '#output/staff/findings.ts';
import { wording } from '#output/staff/wording.ts';
import { plain } from '#output/view.ts';
import { site, view } from './fixture-view.ts';

describe('a rewritten sentence', () => {
  const pieces = (before: string, after: string, original: 'zh' | 'fr' = 'zh') => {
    const changes: Change[] = [{ kind: 'altered', role: 'text', before, after }];
    const shown = changesShown(view('fr'), original, { since: '2025-01-01', changes });
    if ('note' in shown) throw new Error(shown.note);
    return shown.items.flatMap((item) => item.pieces);
  };
  const marks = { same: '', removed: '-', added: '+' };
  const written = (...args: Parameters<typeof pieces>) =>
    pieces(...args).map(({ type, text }) => marks[type] + plain(text));

  it.each<[string, string, string[]]>([
    ['会议在里昂举行。', '会议在巴黎举行。', ['会议在', '-里昂', '+巴黎', '举行。']],
    ['双方达成初步意向。', '双方达成意向。', ['双方达成', '-初步', '意向。']],
  ])('shows the words that changed: %s %s', (before, after, expected) =>
    expect(written(before, after)).toEqual(expected),
  );

  it('is not cut to shreds for a particle in common', () => {
    expect(written('Le salon de Lyon.', 'Le colloque de Metz.', 'fr')).toEqual([
      'Le ',
      '-salon de Lyon',
      '+colloque de Metz',
      '.',
    ]);
  });

  it('is set as its language is, and its foreign names stay tagged', () => {
    const shown = pieces('由Camille Exemple主持,', '由Camille Exemple主讲,');
    expect(shown.map(({ text }) => plain(text)).join('')).toContain('，');
    expect(shown.flatMap(({ text }) => text)).toContainEqual({ text: 'Camille', lang: 'fr' });
  });
});

describe('the changes of an original', () => {
  it('are shown up to a number, which is said', () => {
    const changes = Array.from({ length: 25 }, (_, n): Change => ({
      kind: 'added',
      role: 'text',
      after: `第${n}句。`,
    }));
    const shown = changesShown(view('zh'), 'zh', { since: '2025-01-01', changes });
    expect(shown).toMatchObject({ more: '另有5处改动。' });
  });

  it.each(['zh', 'fr'] as const)('unknown, say why in a sentence, in %s', (lang) => {
    const notes = [
      { since: '2025-01-01', changes: [] },
      ...(['no-history', 'shallow', 'not-found'] as const).map((unknown) => ({ unknown })),
    ].map((change) => changesShown(view(lang), 'zh', change));
    expect(new Set(notes.map((note) => 'note' in note && note.note)).size).toBe(4);
  });
});

describe('an entry whose translation wants something', () => {
  const linesOf = (own = view('fr')) => {
    const { stale, unread, missing, unrecorded, recorded } = entryStates(own, {});
    return {
      due: [...stale, ...unread, ...missing, ...unrecorded],
      done: recorded.flatMap(({ lines }) => lines),
    };
  };

  it('says which promises are in one language, wherever the entry stands', () => {
    const { due, done } = linesOf();
    const told = (key: string) => [...due, ...done].find((line) => line.key === key)?.facts;
    const one = 'un engagement en une seule langue';
    expect(told('news/2025-04-22-visite-ecole')).toEqual(['Original français', one]);
    expect(told('news/2025-06-03-atelier')).toContain(one);
    expect(told('news/2026-03-19-seminaire')).toContain(one);
    expect([...due, ...done].filter(({ facts }) => facts.includes(one))).toHaveLength(3);
  });

  it('names the file of the translation, to mend or to make', () => {
    const edits = linesOf().due.map(({ key, edit }) => [key, edit?.label, edit?.file]);
    expect(edits).toContainEqual([
      'partners/parc-c',
      'À créer\u00A0:',
      'content/partners/parc-c/index.fr.mdx',
    ]);
    expect(edits).toContainEqual([
      'partners/exemple-logistique',
      'À relire et à corriger\u00A0:',
      'content/partners/exemple-logistique/index.zh.mdx',
    ]);
    expect(linesOf().done.filter(({ edit }) => edit)).toEqual([]);
  });

  it('leads into the editor that the site has; into one that only this computer may have, by the page’s program', () => {
    const address = '/admin/#/collections/partners/entries/parc-c';
    const of = (own: ReturnType<typeof view>) =>
      linesOf(own).due.find(({ key }) => key === 'partners/parc-c')?.edit;
    expect(of(view('zh'))).toMatchObject({ editor: address });
    expect(of(view('zh'))).not.toHaveProperty('href');
    const repository = { host: 'github', name: 'a/b', branch: 'main' } as const;
    const published = { ...view('zh'), site: { ...site, record: { ...site.record, repository } } };
    expect(of(published)).toMatchObject({ href: address });
    expect(of(published)).not.toHaveProperty('editor');
  });
});

describe('a sentence of the check', () => {
  const kept = (sentence: string, values: string[] = []) =>
    wording(view('fr'), sentence, values).flatMap((piece) => {
      if ('text' in piece) return [];
      return 'code' in piece ? [piece.code] : [`${piece.lang} ${piece.quote}`];
    });

  it.each<[string, string[]]>([
    [
      'Relisez, puis lancez npm run check -- --accept news/a-b.',
      ['npm run check -- --accept news/a-b'],
    ],
    ["Ajoutez originalHash: '9226a45d0f17', ou non.", ["originalHash: '9226a45d0f17'"]],
    ['Si c’est un résumé, indiquez mode: summary.', ['mode: summary']],
    ['La balise <b> n’est pas permise ; tapez « \\{ ».', ['<b>', '\\{']],
    ['Un commentaire s’écrit {/* … */}.', ['{/* … */}']],
    ['Supprimez index.fr.mdx : rien.', ['index.fr.mdx']],
  ])('keeps as it stands what is to be typed: %s', (sentence, expected) =>
    expect(kept(sentence)).toEqual(expected),
  );

  it('keeps what it quotes as it stands in the file, with its language', () => {
    expect(kept('Le chinois donne « 3月11日(二 ».', ['3月11日(二'])).toEqual([
      'zh-Hans 3月11日(二',
    ]);
  });

  it('sets the rest', () => {
    const [piece] = wording(view('fr'), 'Vraiment ? Le chinois : rien');
    expect(piece && 'text' in piece && plain(piece.text)).toBe(
      'Vraiment\u202F? Le chinois\u00A0: rien',
    );
  });
});

describe('findings', () => {
  const found = (severity: Issue['severity'], file: string, extra: Partial<Issue> = {}): Issue => ({
    rule: 'a.b',
    severity,
    file,
    line: 3,
    column: 1,
    message: { zh: '一句话。', fr: 'Une phrase.' },
    related: [],
    ...extra,
  });
  const news = 'news/2025-01-15-voeux/index.zh.mdx';

  it('stand with their entry, the entry of the gravest first, information apart', () => {
    const { groups } = findings(view('zh'), [
      found('info', news),
      found('warning', news),
      found('warning', 'site.yml'),
      found('error', 'people/wu-yifan.yml'),
    ]);
    expect(
      groups.map(({ key, title, grave, slight }) => [
        key,
        title && plain(title),
        grave.length,
        slight.length,
      ]),
    ).toEqual([
      ['people/wu-yifan', expect.stringMatching(/\p{Script=Han}/u), 1, 0],
      ['news/2025-01-15-voeux', expect.stringMatching(/\p{Script=Han}/u), 1, 1],
      ['site.yml', undefined, 1, 0],
    ]);
    expect(groups[1]?.grave[0]?.places).toEqual(['index.zh.mdx:3']);
    expect(groups[2]?.grave[0]?.places).toEqual(['site.yml:3']);
  });

  it('mark in the two sentences what they are about', () => {
    const sides = { zh: '会议在2024年8月举行。', fr: '' };
    const { groups } = findings(view('fr'), [
      found('warning', news, { sides, values: ['2024年8月'] }),
    ]);
    const [zh, fr] = groups[0]?.grave[0]?.sides ?? [];
    expect(zh?.lang).toBe('zh-Hans');
    expect(
      zh?.parts.map(({ text, marked }) => (marked ? `[${plain(text)}]` : plain(text))),
    ).toEqual(['会议在', '[2024年8月]', '举行。']);
    expect(fr?.parts).toEqual([]);
  });

  it('of a great many are the first, and the number left', () => {
    const many = Array.from({ length: 400 }, (_, n) => found(n < 200 ? 'info' : 'error', news));
    const { groups, more } = findings(view('zh'), many);
    const shown = groups.flatMap(({ grave, slight }) => [...grave, ...slight]).length;
    expect(shown).toBeLessThan(400);
    expect(JSON.stringify(more)).toContain(`${400 - shown}`);
  });
});

it('every entry stands under one state, with its titles and the command its state calls for', () => {
  const changes = { 'news/2026-01-08-calendrier': { unknown: 'shallow' } } as const;
  const { stale, unread, missing, unrecorded, recorded } = entryStates(view('fr'), changes);
  const unsearched = entryStates(view('fr'), {}).unread;
  expect(unsearched.map(({ key }) => key)).toEqual(stale.map(({ key }) => key));
  const lines = [
    ...stale,
    ...unread,
    ...missing,
    ...unrecorded,
    ...recorded.flatMap((group) => group.lines),
  ];
  const { news, partners, programmes, calls, pages } = site;
  const keys = [news, partners, programmes, calls, pages].flatMap((list) =>
    list.map(({ collection, id }) => `${collection}/${id}`),
  );
  expect(lines.map(({ key }) => key).sort()).toEqual(keys.sort());
  expect(lines.filter(({ command }) => command)).toHaveLength(stale.length + unrecorded.length);
  for (const line of lines) expect(line.titles).toHaveLength(line.lacking ? 1 : 2);
  expect([stale, missing, unrecorded].map((list) => list.length > 0)).toEqual([true, true, true]);
});
