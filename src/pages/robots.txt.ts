import { absolute } from '#i18n/url.ts';

/** Baidu refuses sitemap indexes, so the flat list is named beside the index. */
export const GET = () =>
  new Response(
    [
      'User-agent: *',
      'Allow: /',
      '',
      ...sitemaps.map((file) => `Sitemap: ${absolute(file)}`),
      '',
    ].join('\n'),
  );

const sitemaps = ['/sitemap-index.xml', '/sitemap.txt'];
