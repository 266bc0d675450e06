import { locales } from '#i18n/locales.ts';
import { path as pathTo, type FeedFormat } from '#i18n/routes.ts';

/**
 * The policy as the page head states it. `wasm-unsafe-eval` is for the search index, which is
 * WebAssembly; nothing inline is ever allowed.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/**
 * Every rule of the site. Hosts join the values of a header named by two matching rules with a
 * comma (developers.cloudflare.com/pages/configuration/headers), so rules that can match one
 * path never name the same header: exceptions are impossible, the patterns must be disjoint.
 */
export function headerRules(base: string): HeaderRule[] {
  const rule = (path: string, headers: Headers) => ({ pattern: base + path, headers });
  return [
    rule('*', everywhere),
    ...['', '404.html', ...locales.map((lang) => `${lang}/*`)].map((path) =>
      rule(path, { 'Cache-Control': revalidated, ...policy }),
    ),
    // Scripts too: a worker lives under the policy that comes with its own file.
    ...['_astro/*', 'pagefind/*', 'favicon.svg'].map((path) => rule(path, policy)),
    // The editor writes styles into its page, which states its policy itself.
    rule('admin/*', {
      'Cache-Control': revalidated,
      'Content-Security-Policy': "frame-ancestors 'none'",
    }),
    ...['_astro/*', 'pagefind/tables/*', ...locales.flatMap(hashedIndexParts)].map((path) =>
      rule(path, { 'Cache-Control': forever }),
    ),
    ...Object.entries(openData).map(([file, type]) => rule(`:lang/${file}`, data(type))),
    ...locales.flatMap((lang) =>
      feedFormats.map((format) =>
        rule(pathTo.feed(lang, format, 'commitments').slice(1), data(openData[format])),
      ),
    ),
    ...Object.entries(sharedData).map(([file, type]) => rule(file, data(type))),
    rule(':lang/calendar/*', data(calendarType)),
    ...['robots.txt', 'sitemap.txt'].map((file) =>
      rule(file, { 'Content-Type': 'text/plain; charset=utf-8' }),
    ),
  ];
}

/** Text of a `_headers` file, the syntax that Netlify and Cloudflare Pages share. */
export function headersFile(base: string): string {
  const block = ({ pattern, headers }: HeaderRule) =>
    [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return headerRules(base).map(block).join('\n\n') + '\n';
}

/** The headers a host adds to the answer for `path` (as requested, base path included). */
export function headersFor(path: string, rules: readonly HeaderRule[]): Headers {
  return Object.assign({}, ...rules.filter((rule) => matches(rule, path)).map((r) => r.headers));
}

function matches({ pattern }: HeaderRule, path: string): boolean {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replace(/:\w+/g, '[^/]+');
  return new RegExp(`^${source}$`).test(path);
}

/** Pagefind names these after their content; its other files keep their names. */
const hashedIndexParts = (lang: string) =>
  ['fragment', 'index'].map((part) => `pagefind/${lang}/${part}/*`);

/**
 * Of everything the site is made of, but not of `*`: two policies for one answer are both obeyed, and
 * no pattern can leave the editor out. An address that is nothing gets the page 404 with the policy
 * in its head, and the older header below.
 */
const policy = {
  // A <meta> cannot state frame-ancestors: browsers ignore it there.
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
};

const everywhere = {
  'X-Frame-Options': 'DENY',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': [
    'browsing-topics=()',
    'camera=()',
    'geolocation=()',
    'microphone=()',
    'payment=()',
    'usb=()',
  ].join(', '),
};

/**
 * Never `no-transform`: a CDN that obeys it sends pages uncompressed (developers.cloudflare.com, “Content
 * compression”), at several times their weight. It is meant for pages made for desktops, which Baidu
 * rewrites for phones.
 */
const revalidated = 'public, max-age=0, must-revalidate';
const forever = 'public, max-age=31536000, immutable';

const calendarType = 'text/calendar; charset=utf-8';

/** Such files under each language; its folder `calendar` holds calendars alone. */
const openData = {
  'rss.xml': 'application/rss+xml; charset=utf-8',
  'atom.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
  'calendar.ics': calendarType,
  'calls.json': 'application/json; charset=utf-8',
  'calls.csv': 'text/csv; charset=utf-8',
};

/** Those that hold both languages. */
const sharedData = {
  'calls.schema.json': 'application/schema+json',
  'calls.tableschema.json': 'application/json; charset=utf-8',
  'graph.json': 'application/json; charset=utf-8',
  'graph.schema.json': 'application/schema+json',
};

const feedFormats: readonly FeedFormat[] = ['rss.xml', 'atom.xml', 'feed.json'];

/** What other sites may read from a script. */
const data = (type: string) => ({ 'Content-Type': type, 'Access-Control-Allow-Origin': '*' });

type Headers = Record<string, string>;

export interface HeaderRule {
  /** Path on the host; `*` is any run of characters, `:name` one segment. */
  pattern: string;
  headers: Headers;
}
