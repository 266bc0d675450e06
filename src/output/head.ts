/** What a built page's head says of the page, read back from its HTML. */
export function headOf(html: string): Head {
  const head = html.slice(0, html.indexOf('</head>'));
  const alternates = [...head.matchAll(/<link\b[^>]*\bhreflang="[^>]*>/g)].map(([tag]) => ({
    lang: attribute(tag, 'hreflang'),
    url: attribute(tag, 'href'),
  }));
  return { alternates, noindex: /<meta name="robots" content="noindex"/.test(head) };
}

const attribute = (tag: string, name: string) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? '';

export type Head = { alternates: { lang: string; url: string }[]; noindex: boolean };
