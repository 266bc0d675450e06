import type { APIRoute } from 'astro';
import { experimental_AstroContainer } from 'astro/container';
import Prose from '#components/Prose.astro';
import { existsIn } from '#domain/entry.ts';
import type { Locale } from '#i18n/locales.ts';
import { changeItems } from '#output/change-feed.ts';
import { newest, newsFeed, newsItem, publishedOn } from '#output/feed.ts';
import { createView } from '#output/view.ts';
import { getBody, getSite } from '#content.ts';

/** An endpoint that prints what is new in its language, in full, in one format. */
export function feedRoute(format: 'rss2' | 'atom1' | 'json1', type: string): APIRoute {
  return async ({ props }) => {
    const feed = await latest(props.lang as Locale);
    return new Response(feed[format](), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
  };
}

/** News and changes of calls. The texts of the news are drawn only for those that are shown. */
async function latest(lang: Locale) {
  const view = createView(await getSite(), lang);
  const news = view.site.news
    .filter((entry) => existsIn(entry, lang))
    .map((entry) => ({ date: publishedOn(entry), entry }));
  const container = await experimental_AstroContainer.create();
  const items = newest([...news, ...changeItems(view)]).map(async (item) => {
    if (!('entry' in item)) return item;
    const body = await getBody(item.entry, lang);
    const html = await container.renderToString(Prose, { props: { body, lang } });
    return newsItem(view, item.entry, html);
  });
  return newsFeed(view, await Promise.all(items));
}
