import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, headerRules, headersFile, headersFor } from '#output/headers.ts';

/** One path of every kind the site publishes. */
const samples = [
  '',
  '404.html',
  'zh/',
  'fr/actualites/une-rencontre/',
  'zh/rss.xml',
  'fr/atom.xml',
  'zh/feed.json',
  'fr/engagements/rss.xml',
  'zh/commitments/feed.json',
  'fr/calendar.ics',
  'zh/calendar/calls.ics',
  'fr/calendar/deadlines/un-appel.releve-1.ics',
  'fr/qr/partners/un-parc.svg',
  'zh/calls.json',
  'fr/calls.csv',
  'calls.schema.json',
  'calls.tableschema.json',
  'graph.json',
  'graph.schema.json',
  'robots.txt',
  'sitemap.txt',
  'sitemap-0.xml',
  'favicon.svg',
  '_astro/page.Bx1_2.css',
  'pagefind/zh/pagefind.js',
  'pagefind/fr/fragment/fr_0a1b.pf_fragment',
  'pagefind/tables.json',
  'pagefind/tables/names.0a1b2c3d.json',
  'admin/',
  'admin/sveltia-cms.js',
];

describe.each(['/', '/portail/'])('response headers under %s', (base) => {
  const rules = headerRules(base);
  const of = (path: string) => headersFor(base + path, rules);

  it.each(samples)('names no header twice for /%s, since hosts would join the two', (path) => {
    const names = rules
      .filter((rule) => Object.keys(headersFor(base + path, [rule])).length > 0)
      .flatMap(({ headers }) => Object.keys(headers));
    expect(names).toEqual([...new Set(names)]);
  });

  it.each(samples)('protects /%s', (path) => {
    expect(of(path)['X-Frame-Options']).toBe('DENY');
    expect(of(path)['X-Content-Type-Options']).toBe('nosniff');
    expect(of(path)['Referrer-Policy']).toBe('strict-origin-when-cross-origin');
    expect(of(path)['Permissions-Policy']).toContain('camera=()');
  });

  it.each(samples.filter((path) => /^$|\/|html$|svg$/.test(path) && !path.startsWith('admin/')))(
    'states the policy for /%s, a page or what a page runs',
    (path) => {
      expect(of(path)['Content-Security-Policy']).toContain("default-src 'none'");
    },
  );

  it('leaves the policy of the editor to its page', () => {
    for (const path of ['admin/', 'admin/boot.js', 'admin/view/'])
      expect(of(path)['Content-Security-Policy']).toBe("frame-ancestors 'none'");
  });

  it('keeps what is named after its content, and asks again for the rest', () => {
    const forever = 'public, max-age=31536000, immutable';
    expect(of('_astro/page.Bx1_2.css')['Cache-Control']).toBe(forever);
    expect(of('pagefind/fr/fragment/fr_0a1b.pf_fragment')['Cache-Control']).toBe(forever);
    expect(of('pagefind/tables/names.0a1b2c3d.json')['Cache-Control']).toBe(forever);
    expect(of('pagefind/tables.json')['Cache-Control']).toBeUndefined();
    expect(of('pagefind/zh/pagefind.js')['Cache-Control']).toBeUndefined();
    for (const page of ['', 'zh/', 'fr/actualites/une-rencontre/', '404.html'])
      expect(of(page)['Cache-Control']).toBe('public, max-age=0, must-revalidate');
  });

  it('says what feeds, calendar and data are, and lets other sites read them', () => {
    expect(of('zh/rss.xml')['Content-Type']).toBe('application/rss+xml; charset=utf-8');
    expect(of('fr/engagements/atom.xml')).toMatchObject({
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
    });
    expect(of('fr/calendar.ics')['Content-Type']).toBe('text/calendar; charset=utf-8');
    expect(of('fr/calls.csv')['Access-Control-Allow-Origin']).toBe('*');
    expect(of('graph.json')['Content-Type']).toBe('application/json; charset=utf-8');
    for (const file of ['calls.schema.json', 'graph.schema.json']) {
      expect(of(file)['Content-Type']).toBe('application/schema+json');
      expect(of(file)['Access-Control-Allow-Origin']).toBe('*');
    }
    expect(of('zh/')['Access-Control-Allow-Origin']).toBeUndefined();
    for (const calendar of [
      'zh/calendar/calls.ics',
      'fr/calendar/deadlines/un-appel.releve-1.ics',
    ]) {
      expect(of(calendar)['Content-Type']).toBe('text/calendar; charset=utf-8');
      expect(of(calendar)['Access-Control-Allow-Origin']).toBe('*');
      expect(of(calendar)['Cache-Control']).toContain('must-revalidate');
    }
    for (const other of [
      'zh/archive/rss.xml',
      'fr/commitments/rss.xml',
      'zh/rss-xml',
      'fr/qr/partners/un-parc.svg',
    ])
      expect(of(other)['Content-Type']).toBeUndefined();
  });

  it('has no rule outside the base path', () => {
    expect(rules.every(({ pattern }) => pattern.startsWith(base))).toBe(true);
  });
});

describe('_headers file', () => {
  const file = headersFile('/portail/');

  it('is blocks of a path and its indented headers', () => {
    for (const block of file.trimEnd().split('\n\n'))
      expect(block).toMatch(/^\/portail\/\S*(\n {2}[A-Za-z-]+: \S.*)+$/);
    expect(file).toContain(
      '/portail/_astro/*\n  Cache-Control: public, max-age=31536000, immutable',
    );
  });

  it('stays within what hosts read: 100 rules of lines up to 2000 characters', () => {
    expect(file.split('\n\n').length).toBeLessThanOrEqual(100);
    expect(Math.max(...file.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
  });
});

describe('content security policy', () => {
  it('leaves frame-ancestors to the header: a <meta> must not state it', () => {
    expect(contentSecurityPolicy).not.toContain('frame-ancestors');
    expect(headersFile('/')).toContain(`${contentSecurityPolicy}; frame-ancestors 'none'`);
  });

  it('allows nothing inline', () => {
    expect(contentSecurityPolicy).not.toContain("'unsafe-inline'");
  });
});
