import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { typography } from '../../../src/typography/plugins.ts';
import { visible } from './visible.ts';

const options = (file: string) => ({
  ...typography({ frenchNames: () => ['Paris'] }),
  fileURL: new URL(`file:///content/${file}`),
});
const html = async (source: string, file: string) =>
  visible((await markdownToHtml(source, options(file))).html.trim());
const zh = (source: string) => html(source, 'index.zh.md');
const fr = (source: string) => html(source, 'index.fr.md');

describe('French files', () => {
  test.each([
    ['"**mot**" !', '<p>«~<strong>mot</strong>~»¦!</p>'],
    ['**Note** : voir `a ; b` !', '<p><strong>Note</strong>~: voir <code>a ; b</code>¦!</p>'],
    [
      '[lien](https://a.fr/x?y "titre !") !',
      '<p><a href="https://a.fr/x?y" title="titre !">lien</a>¦!</p>',
    ],
    ['## Le 1er mars :', '<h2>Le 1<sup>er</sup>~mars~:</h2>'],
    [
      'M. Zhu (**朱红宇**) et 朱红**宇**',
      '<p>M.~Zhu (<strong><span lang="zh-Hans">朱红宇</span></strong>) et <span lang="zh-Hans">朱红</span><strong><span lang="zh-Hans">宇</span></strong></p>',
    ],
    ['- un ;\n- deux !', '<ul>\n<li>un¦;</li>\n<li>deux¦!</li>\n</ul>'],
    ['```\na ; b\n```', '<pre><code>a ; b\n</code></pre>'],
  ])('%j', (source, expected) => expect(fr(source)).resolves.toBe(expected));
});

describe('Chinese files', () => {
  test.each([
    ['他说，**"好"**,对', '<p>他说，<strong>“好”</strong>，对</p>'],
    ['第一行\n第二行\n**第三**\n行', '<p>第一行第二行<strong>第三</strong>行</p>'],
    ['运行 `a,b` 命令,好', '<p>运行 <code>a,b</code> 命令，好</p>'],
    ['在Paris与Montréal', '<p>在<span lang="fr">Paris</span>与<span lang="fr">Montréal</span></p>'],
    ['行一  \n行二,好', '<p>行一<br>\n行二，好</p>'],
    ['见https://a.fr/x,y，谢谢', '<p>见<a href="https://a.fr/x,y">https://a.fr/x,y</a>，谢谢</p>'],
    ['www.a.fr/[1]，谢谢', '<p><a href="http://www.a.fr/[1]">www.a.fr/[1]</a>，谢谢</p>'],
    ['[https://a.fr/，官网](/zh/x/)', '<p><a href="/zh/x/">https://a.fr/，官网</a></p>'],
    ['[中文](https://a.fr/)', '<p><a href="https://a.fr/">中文</a></p>'],
  ])('%j', (source, expected) => expect(zh(source)).resolves.toBe(expected));

  test('a cell is a block', async () => {
    expect(await zh('|项,一|KPI|\n|-|-|\n|"好"|a,b|')).toContain('<td>“好”</td>\n<td>a,b</td>');
  });
});

describe('notes', () => {
  const source = (text: string) => `${text}\n\n[^1]: ok`;
  test('Chinese labels, and the mark of a note parts nothing', async () => {
    const page = await zh(source('汉[^1],KPI'));
    expect(page).toContain('</sup>，KPI');
    expect(page).toContain('>注释</h2>');
    expect(page).toContain('aria-label="返回正文引用处1"');
  });
  test('French labels', async () => {
    const page = await fr(source('mot[^1] !'));
    expect(page).toContain('</sup>¦!');
    expect(page).toContain('>Notes</h2>');
    expect(page).toContain('aria-label="Retour à l’appel de note~1"');
  });
});

test('a file without a language is left alone', async () => {
  expect(await html('"mot" ! 他,好', 'README.md')).toBe('<p>"mot" ! 他,好</p>');
  expect(await html('a[^1]\n\n[^1]: b', 'README.md')).toContain('>Footnotes</h2>');
});

describe('MDX', () => {
  // The compiler writes U+00A0 as an escape.
  const js = async (source: string, file: string) =>
    visible((await mdxToJs(source, { ...options(file), jsx: true })).code.replaceAll('\\xA0', '~'));
  test('modules, expressions and attributes are left alone', async () => {
    const code = await js(
      'import A from "./x,中";\n\n<A t="他,好" n={"他,好"}>他,好</A>\n\n他{"他,好"},好',
      'index.zh.mdx',
    );
    expect(code).toContain('import A from "./x,中"');
    expect(code).toContain('t="他,好" n={"他,好"}');
    expect(code.match(/他，好/g)).toHaveLength(1);
    expect(code).toContain('{"他,好"}{"，好"}');
  });
  test('an element in another language follows the rules of that language', async () => {
    const code = await js(
      'Il dit <span lang="zh">他说,"好"</span> ! <i lang="en">ok !</i>',
      'index.fr.mdx',
    );
    expect(code).toContain('他说，“好”');
    expect(code).not.toContain('zh-Hans');
    expect(code).toContain('¦! ');
    expect(code).toContain('ok !');
  });
  test('inline elements do not part a sentence', async () => {
    expect(await js('"<Lieu>mot</Lieu>" !', 'index.fr.mdx')).toMatch(
      /\{"«~"\}<Lieu>\{"mot"\}<\/Lieu>\{"~»¦!"\}/,
    );
    expect(await js('"<b>mot</b>" !', 'index.fr.mdx')).toMatch(
      /\{"«~"\}<[\w.]+>\{"mot"\}<.*\{"~»¦!"\}/,
    );
  });
});
