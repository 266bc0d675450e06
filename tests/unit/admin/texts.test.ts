import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reworded } from '#admin/reworded.ts';
import { completed, texts, unseen } from '#admin/texts.ts';

const folder = resolve(import.meta.dirname, '../../../node_modules/@sveltia/cms/locales');
const read = (name: string) => readFileSync(resolve(folder, `${name}.json`), 'utf8');
const flat = (tree: object, base = ''): [string, string][] =>
  Object.entries(tree).flatMap(([name, part]): [string, string][] =>
    typeof part === 'string' ? [[base + name, part]] : flat(part as object, `${base}${name}.`),
  );
const english = Object.fromEntries(flat(JSON.parse(read('en-US')) as object));
const placeholders = (text = '') => new Set(text.match(/\$\w+/g) ?? []);

describe.each([
  ['zh', 'zh-CN'],
  ['fr', 'fr'],
] as const)("Sveltia's interface in %s", (lang, name) => {
  const own = Object.fromEntries(flat(JSON.parse(read(name)) as object));
  const shown = Object.fromEntries(flat(JSON.parse(completed(read(name), lang)) as object));

  it('leaves nothing in English that an editor of the site may see', () => {
    const missing = Object.keys(english).filter((key) => !(key in shown) && !unseen.test(key));
    expect(missing).toEqual([]);
  });

  it('adds only what is missing, and keeps all the rest', () => {
    expect(Object.keys(texts).filter((key) => key in own || !(key in english))).toEqual([]);
    const kept = Object.entries(own).filter(([key]) => !(key in reworded));
    const said = kept.map(([key, text]) => [key, text.replace(/「(.+?)」/g, '“$1”')]);
    expect(shown).toMatchObject(Object.fromEntries(said) as object);
  });

  it('words anew only what Sveltia has words for', () => {
    for (const [key, text] of Object.entries(reworded)) {
      expect(own).toHaveProperty([key]);
      expect(shown[key]).toBe(text[lang]);
    }
    expect(Object.values(shown).filter((text) => /[「」]/.test(text))).toEqual([]);
  });

  it.each(Object.keys(texts))('fills in %s what the English does', (key) => {
    for (const one of placeholders(shown[key])) expect(placeholders(english[key])).toContain(one);
  });
});
