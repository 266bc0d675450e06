import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Issue } from '#checks/issue.ts';
import { composed } from '#checks/rules.ts';
import { check } from '#checks/run.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import { readTree } from '#source/tree.ts';
import { root } from '../../builds.ts';
import { modules, readModule } from '../imports.ts';
import { planted } from './planted.ts';
import { checkTree } from './tree.ts';

/** Whole literals of the shape of a rule, `facts.${rule}.missing` among them; names of files have it too. */
const literals = modules
  .filter((file) => /^(?:checks\/(?!rules\.ts)|cli\/check\.ts)/.test(file))
  .flatMap((file) => [
    ...readModule(file).matchAll(/(?<quote>['`])(?<name>[\w${}-]+(?:\.[\w${}-]+)+)\k<quote>/g),
  ])
  .map(({ groups }) => groups?.['name'] ?? '')
  .filter((name) => !/\.(?:mdx?|yml|xml|json|txt)$|^[\d.]+$/.test(name));
const templates = new Set(literals.filter((name) => name.includes('${')));
const emitted = new Set([
  ...literals.filter((name) => !name.includes('${')),
  ...[...templates].flatMap((name) => composed[name] ?? []),
]);

describe('the names of rules', () => {
  it('are all known: those put together are enumerated, and those enumerated are put together', () => {
    expect(templates).toEqual(new Set(Object.keys(composed)));
    expect(emitted.size).toBeGreaterThan(100);
  });

  it('include every flaw of a field that has a sentence', () => {
    const codes = readModule('checks/sentence.ts').matchAll(/\bcode: '([\w-]+)'/g);
    const names = [...codes].map(([, code]) => `schema.${code}`);
    expect(new Set(names)).toEqual(
      new Set([...emitted].filter((name) => name.startsWith('schema.'))),
    );
  });
});

describe.each(locales)('the reference of the rules in %s', (lang) => {
  const { entries, kinds } = referenceIn(lang);

  it('has an entry for every rule, and no other', () => {
    const generic = [...entries.keys()].filter((rule) => rule.includes('*'));
    expect(new Set([...entries.keys(), ...kinds].filter((rule) => !rule.includes('*')))).toEqual(
      emitted,
    );
    for (const rule of kinds) expect(generic).toContain(rule.replace(/\.\w+\./, '.*.'));
    for (const rule of generic)
      expect(kinds.some((kind) => kind.replace(/\.\w+\./, '.*.') === rule)).toBe(true);
  });

  it('says of each what it finds, how grave it is, how to mend it and whether it may be accepted', () => {
    const isWhole = ({ severity, finds, remedy, accept }: Entry) =>
      severity.split(/[、,] ?/).every((word) => Object.values(severities[lang]).includes(word)) &&
      finds.length > 5 &&
      remedy.length > 2 &&
      Object.values(answers[lang]).includes(accept);
    const poor = [...entries].filter(([, entry]) => !isWhole(entry));
    expect(poor).toEqual([]);
  });

  it('agrees with what the check finds in a tree of mistakes and in the fixtures', async () => {
    const found = [
      ...(await checkTree(planted)).issues,
      ...check(await readTree(resolve(root, 'tests/fixtures/content'))).issues,
    ];
    expect(new Set(found.map(({ rule }) => rule)).size).toBeGreaterThan(60);
    const belied = found.filter((issue) => {
      const entry = entryOf(entries, issue);
      const word = severities[lang][isEased(issue) ? 'error' : issue.severity];
      const answer = answers[lang][issue.values ? 'yes' : 'no'];
      return !entry?.severity.includes(word) || entry.accept !== answer;
    });
    expect(belied).toEqual([]);
  });

  it('tells the same as in the other language', () => {
    const other = referenceIn(lang === 'zh' ? 'fr' : 'zh');
    expect([...other.entries.keys()]).toEqual([...entries.keys()]);
    expect(other.kinds).toEqual(kinds);
  });

  it('is where the guide and the command send for it', () => {
    const name = `RULES.${lang}.md`;
    expect(readContent(`GUIDE.${lang}.md`)).toContain(`](${name})`);
    expect(readModule('checks/report.ts')).toContain(`content/${name}`);
  });
});

/** An error of a draft, which is a warning that says so. */
const isEased = ({ message }: Issue) => message.fr.startsWith('[Brouillon');

function entryOf(entries: ReadonlyMap<string, Entry>, { rule, values }: Issue): Entry | undefined {
  const shared = rule.replace(/\.\w+\.(?=\w+$)/, '.*.');
  // A field of two headers and a fact of two texts may have one name.
  if (shared === 'facts.*.contradiction' && !values)
    return entries.get('facts.<field>.contradiction');
  return entries.get(rule) ?? entries.get(shared);
}

function referenceIn(lang: Locale) {
  const rows = readContent(`RULES.${lang}.md`)
    .split('\n')
    .filter((line) => /^\| .*`/.test(line))
    .map((line) => line.slice(2, -2).split(' | '));
  const entries = rows.filter(([first = '']) => first.startsWith('`'));
  return {
    entries: new Map(
      entries.map(([rule = '', severity = '', finds = '', remedy = '', accept = '']) => [
        rule.replaceAll('`', '').replace(/<[^>]+>/, '<field>'),
        { severity, finds, remedy, accept },
      ]),
    ),
    kinds: rows
      .filter((row) => !entries.includes(row))
      .flatMap(([, names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)),
  };
}

function readContent(name: string): string {
  return readFileSync(resolve(root, 'content', name), 'utf8');
}

const severities: Record<Locale, Record<Issue['severity'], string>> = {
  zh: { error: '错误', warning: '提醒', info: '信息' },
  fr: { error: 'erreur', warning: 'avertissement', info: 'information' },
};
const answers = { zh: { yes: '可', no: '否' }, fr: { yes: 'oui', no: 'non' } };

type Entry = { severity: string; finds: string; remedy: string; accept: string };
