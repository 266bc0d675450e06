import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hosts } from '#admin/hosts.ts';
import { hostsIn, withOurAddresses } from '#admin/literals.ts';
import { seams } from '#admin/seams.ts';
import { adminPage, adminPolicy } from '#output/admin/page.ts';

const file = 'node_modules/@sveltia/cms/dist/sveltia-cms.js';
const bundle = readFileSync(resolve(import.meta.dirname, '../../..', file), 'utf8');

describe("Sveltia's bundle", () => {
  const ours = withOurAddresses(bundle);

  it('names hosts that are all known, and no more than there are', () => {
    expect(hostsIn(ours)).toEqual(Object.values(hosts).flat().sort());
  });

  it('has nothing left that it would fetch by itself', () => {
    for (const part of ['unpkg.com', 'cdn.jsdelivr.net', 'status.json'])
      expect(ours.split(part).filter((_, index, all) => index < all.length - 1)).toSatisfy(
        (before: string[]) => before.every((text) => !/https?:\/\/[^\s"'`]*$/.test(text)),
      );
  });

  it.each(['https://unpkg.com/', 'noto-mono@5.3.0', 'vf@5.3.7'])(
    'stops the build, in both languages, when it lacks %s',
    (part) => {
      const other = bundle.replaceAll(part, 'https://else.where/');
      expect(() => withOurAddresses(other)).toThrow(/编辑页没有生成[\s\S]*L’éditeur n’a pas été/);
    },
  );

  it.each(seams)('stops the build, in both languages, when the code is not %s', (code) => {
    expect(() => withOurAddresses(bundle.replace(code, ''))).toThrow(
      /编辑页没有生成[\s\S]*L’éditeur/,
    );
    expect(() => withOurAddresses(bundle + code)).toThrow('seams.ts');
  });

  it('stops the build when it names a host that nobody has looked at', () => {
    expect(() => withOurAddresses(`${bundle}"https://new.example/x"`)).toThrow('new.example');
  });
});

describe("the editor's page", () => {
  const github = { host: 'github', name: 'association/portail', branch: 'main' } as const;

  it('may ask this host alone, and the one of its repository', () => {
    expect(adminPolicy(undefined)).not.toMatch(/https?:/);
    expect(adminPolicy(github).match(/https?:[^\s;]+/g)).toEqual(['https://api.github.com']);
  });

  it('runs nothing that stands in it, and is not to be found', () => {
    const page = adminPage(undefined);
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)| on\w+=| style=/);
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(adminPolicy(undefined)).not.toMatch(/script-src[^;]*unsafe/);
  });
});
