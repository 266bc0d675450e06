import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllEnvs());

/** BASE_PATH as people write it, and what it becomes. */
const bases: [string | undefined, string][] = [
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['portail', '/portail/'],
  ['/portail', '/portail/'],
  ['/portail/', '/portail/'],
  ['//a//b//', '/a/b/'],
];

describe.each(bases)('BASE_PATH %j', (given, base) => {
  it(`stands under ${base}`, async () => {
    vi.stubEnv('BASE_PATH', given);
    vi.stubEnv('SITE_URL', 'https://portail.example/');
    const { absolute, basePath, withBase } = await import('#i18n/url.ts');
    expect(basePath).toBe(base);
    expect(withBase('/zh/news/')).toBe(`${base}zh/news/`);
    expect(absolute('/zh/news/')).toBe(`https://portail.example${base}zh/news/`);
  });
});

describe.each(['https://portail.example', 'https://portail.example/'])('SITE_URL %s', (site) => {
  it('is an origin, with or without its slash', async () => {
    vi.stubEnv('BASE_PATH', undefined);
    vi.stubEnv('SITE_URL', site);
    const { absolute } = await import('#i18n/url.ts');
    expect(absolute('/fr/')).toBe('https://portail.example/fr/');
  });
});
