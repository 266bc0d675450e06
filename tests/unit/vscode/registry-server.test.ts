import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startServer } from './server.ts';
import { labels, patience, root, settings, wordsOf } from './workspace.ts';

let server: Awaited<ReturnType<typeof startServer>>;
afterAll(() => server.stop());

describe('a registry, in the extension for YAML', () => {
  beforeAll(async () => {
    server = await startServer({
      program: resolve('node_modules/yaml-language-server/bin/yaml-language-server'),
      root,
      settings: {
        yaml: {
          schemas: settings['yaml.schemas'],
          schemaStore: { enable: false },
          hover: true,
          completion: true,
          validate: true,
        },
      },
    });
  });

  it('knows a person’s fields, and the structures there are', async () => {
    const path = join(root, 'content/people/jia-xiaoming.yml');
    const fields = server.show(path, 'yaml', 'name: { zh: 甲, fr: A }\n|\n');
    // The server asks for the settings once it has started, and answers meanwhile.
    await vi.waitFor(async () => {
      const items = await fields.complete();
      expect(wordsOf(items, 'civility')).toMatch(/^称谓：m 先生.*\ncivilité : m \(M\.\)/);
    }, patience);
    const role = server.show(path, 'yaml', 'roles:\n  - organisation: |\n');
    expect(labels(await role.complete())).toContain('parc-a — 测试园区甲 · Parc d’essai A');
  });

  it('explains a term, and refuses a kind that there is not', async () => {
    const path = join(root, 'content/terms.yml');
    const text = server.show(
      path,
      'yaml',
      'wuxi:\n  ki|nd: village\n  name: { zh: 无锡, fr: Wuxi }\n  country: France\n',
    );
    expect(await text.hover()).toContain('`place`: 地点 · lieu');
    await vi.waitFor(async () => {
      const problems = await text.problems();
      expect(problems.map(({ message }) => message).sort()).toEqual([
        expect.stringMatching(/^只能写 place.* · il faut place/),
        expect.stringMatching(/^应为两个大写字母.* · il faut le code du pays/),
      ]);
    }, patience);
    const country = server.show(path, 'yaml', 'wuxi:\n  country: |\n');
    expect(labels(await country.complete())).toContain('FR — 法国 · France');
  });

  it('knows the record of the site', async () => {
    const text = server.show(join(root, 'content/site.yml'), 'yaml', 'publ|isher: aifc\n');
    expect(await text.hover()).toContain('fiche de l’association elle-même');
  });
});
