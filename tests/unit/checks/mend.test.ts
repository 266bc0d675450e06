import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { letters } from '#checks/edits.ts';
import { mendable, mended } from '#checks/mend.ts';
import { textsOf } from '#checks/texts.ts';
import { root } from '../../builds.ts';
import { visible } from '../typography/visible.ts';

const article = (title: string, body: string) => `---\ntitle: ${title}\n---\n\n${body}\n`;
const ofBody = (lang: string, body: string) => {
  const file = `news/x/index.${lang}.mdx`;
  const text = article('t', body);
  const start = text.indexOf(body);
  return visible(mended(file, text).text.slice(start, -1));
};
const ofField = (value: string) =>
  visible(mended('news/x/index.fr.mdx', `---\ntitle: ${value}\n---\n\nTexte.\n`).text).slice(
    11,
    -13,
  );

/** As typed, then as mended: `~` for U+00A0 and `¦` for U+202F. */
const bodies: Record<'zh' | 'fr', [string, string][]> = {
  fr: [
    ['Vraiment? Oui !', 'Vraiment¦? Oui¦!'],
    ['Il dit "**oui**" : bien.', 'Il dit «~**oui**~»~: bien.'],
    ['Un &nbsp;mot&nbsp;! et &amp; "ici"', 'Un &nbsp;mot¦! et &amp; «~ici~»'],
    ['2\\* : et \\! ici !', '2\\*~: et¦\\! ici¦!'],
    ['Ici\\! Là.', 'Ici¦\\! Là.'],
    ['> Un : deux\n> trois ; quatre', '> Un~: deux\n> trois¦; quatre'],
    ['- un ;\n  suite !\n- deux', '- un¦;\n  suite¦!\n- deux'],
    ['| A : b | C |\n|:--|--:|\n| `x ; y` | d ! |', '| A~: b | C |\n|:--|--:|\n| `x ; y` | d¦! |'],
    ['| a \\| b : c | d |\n|-|-|', '| a \\| b~: c | d |\n|-|-|'],
    ['un\r\ndeux ; trois\r\nquatre !', 'un\r\ndeux¦; trois\r\nquatre¦!'],
    ['Note[^1] !\n\n[^1]: ici :\n    là ;', 'Note[^1]¦!\n\n[^1]: ici~:\n    là¦;'],
    [
      '<small>bon !</small> <span lang="zh">好,好</span>',
      '<small>bon¦!</small> <span lang="zh">好，好</span>',
    ],
    ["𝒳 : l'un", '𝒳~: l’un'],
    ['[Qui ?](/fr/ "Qui ?") !', '[Qui¦?](/fr/ "Qui ?")¦!'],
  ],
  zh: [
    ['他说,"好".', '他说，“好”。'],
    ['在 AIFC 中(一)', '在AIFC中（一）'],
    ['**粗,**\n\n## 题:目', '**粗，**\n\n## 题：目'],
    ['一,\n二', '一，\n二'],
    // Beside what must stay: the space of an emphasis, the end of an address.
    ['甲 **（重点）** 乙,丙\n\n丁,戊', '甲 **（重点）** 乙，丙\n\n丁，戊'],
    ['见https://a.example/x,y，好,好', '见https://a.example/x,y，好,好'],
  ],
};

/** What stays as it is, byte for byte. */
const kept: [string, string][] = [
  // Without the space the emphasis would not open (CommonMark 0.31, § 6.2).
  ['zh', '项目 **（重点）** 内容'],
  ['zh', '**标签：** 内容'],
  ['zh', '第一行\n第二行'],
  ['zh', '２０２５年'],
  ['fr', 'Le 2ème'],
  ['fr', 'un\n; deux'],
  ['fr', '`a ; b !` et 10:30, C:\\Temp\\x, https://a.example/?q=a:b;c'],
  ['fr', "```\n« a\u00A0b » ; l'c !\n```"],
  ['fr', '{/* non ; rien ! */}'],
  ['fr', '<abbr title="Qui ?">Q</abbr> et ![Quoi ?](./a.png "Où ?")'],
  ['fr', '[a][r]\n\n[r]: https://a.example/ "Ici ?"'],
  ['fr', '<span lang="en">Really !</span>'],
];

const fields: [string, string][] = [
  ["L'un : l'autre !".replace(' :', ''), 'L’un l’autre¦!'],
  ["'L''un : deux !'", "'L’un~: deux¦!'"],
  ["'C''est \"un\" ; ''x'' !'", "'C’est «~un~»¦; ''x''¦!'"],
  ['"Un \\"mot\\" : \\u00e9t\\xE9 !"', '"Un «~mot~»~: \\u00e9t\\xE9¦!"'],
  ['"Un\\_mot\\_: deux"', '"Un\\_mot\\_: deux"'],
  ['"Un \\\n  mot !"', '"Un \\\n  mot¦!"'],
  ['Un mot ;\n  deux !', 'Un mot¦;\n  deux¦!'],
  ['>-\n  Un mot ;\n  deux !', '>-\n  Un mot¦;\n  deux¦!'],
  ['|\n  Un mot ;\n\n    deux !\n', '|\n  Un mot¦;\n\n    deux¦!\n'],
  ['>- # note !\r\n  Un mot ;\r\n  deux !', '>- # note !\r\n  Un mot¦;\r\n  deux¦!'],
  ['Un mot ; deux # et : rien !', 'Un mot¦; deux # et : rien !'],
];

describe('a body', () => {
  for (const lang of ['zh', 'fr'] as const)
    it.each(bodies[lang])(`is mended in ${lang}: %j`, (typed, expected) => {
      expect(ofBody(lang, typed)).toBe(expected);
    });
  it.each(kept)('is left alone in %s: %j', (lang, typed) => {
    expect(ofBody(lang, typed)).toBe(visible(typed));
  });
});

it('is mended wherever it can be, however many places cannot', () => {
  const body = Array.from({ length: 200 }, (_, at) => `第${at}项 **（重点）** 内容,好.`).join(
    '\n\n',
  );
  expect(mendable('news/x/index.zh.mdx', article('t', body))).toHaveLength(400);
});

describe('a value of the header', () => {
  it('is left alone when it is no text', () => {
    const text = "---\nslug: l'un\nmode: l'un\n---\n\nTexte.\n";
    expect(mended('news/x/index.fr.mdx', text).text).toBe(text);
  });

  it.each(fields)('is mended in place: %j', (typed, expected) => {
    expect(ofField(typed)).toBe(expected);
  });
});

describe('a record', () => {
  it('is mended in its labels, in the language of each, and nowhere else', () => {
    const text = `# l'un : deux !
jean:
  kind: place
  name: { zh: "甲,乙", fr: l'un } # l'autre !
  aliases: { fr: [l'un] }
  wrong: { zh: ["甲,乙"] }
`;
    expect(mended('terms.yml', text).text).toBe(
      text.replace('name: { zh: "甲,乙", fr: l\'un }', 'name: { zh: "甲，乙", fr: l’un }'),
    );
  });
});

/** Every text there is, as it stands and in forms that its editors may leave. */
const files = ['content', 'tests/fixtures/content'].flatMap((dir) =>
  globSync('**/*.{mdx,yml}', { cwd: resolve(root, dir) }).map((name): [string, string] => [
    name,
    readFileSync(resolve(root, dir, name), 'utf8'),
  ]),
);
const forms: Record<string, (text: string) => string> = {
  'as they are': (text) => text,
  'with CRLF': (text) => text.replace(/\r?\n/g, '\r\n'),
  'typed on an English keyboard': (text) =>
    text
      .replace(/[\u00A0\u202F]/g, ' ')
      .replace(/[’]/g, "'")
      .replace(/，/g, ', '),
};

describe.each(Object.entries(forms))('all the files, %s', (_, form) => {
  const all = files.map(([name, text]) => {
    const before = form(text);
    return { name, before, after: mended(name, before).text };
  });
  const failures = (holds: (file: (typeof all)[number]) => boolean) =>
    all.filter((file) => !holds(file)).map(({ name }) => name);

  it('are many, and some of them are mended', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(failures(({ before, after }) => before === after).length).toBeGreaterThan(40);
  });
  it('have nothing left to mend', () => {
    expect(failures(({ name, after }) => mendable(name, after).length === 0)).toEqual([]);
  });
  it('keep their letters and digits, and their line ends', () => {
    expect(failures(({ before, after }) => letters(before) === letters(after))).toEqual([]);
    const ends = (text: string) => text.match(/\r?\n/g)?.join('');
    expect(failures(({ before, after }) => ends(before) === ends(after))).toEqual([]);
  });
  it('keep all that is no text, byte for byte', () => {
    const machine = (text: string) => text.match(machines) ?? [];
    expect(
      failures(({ before, after }) => machine(before).join('\n') === machine(after).join('\n')),
    ).toEqual([]);
    expect(
      failures(
        ({ name, before, after }) =>
          textsOf(name, before)?.shape() === textsOf(name, after)?.shape(),
      ),
    ).toEqual([]);
  });
});

/** Code, addresses, comments, tags, keys: found without the parser that mending relies on. */
const machines =
  /^```[^]*?^```|`[^`\n]+`|https?:\/\/[\w./?=&#:%~+-]+|\{\/\*[^]*?\*\/\}|<\/?[A-Za-z][^>\n]*>|\]\([^)\n]*\)|^[ -]*[\w-]+:(?= |$)/gm;
