import type { APIRoute } from 'astro';
import { experimental_AstroContainer } from 'astro/container';
import Prose from '#components/Prose.astro';
import { existsIn } from '#domain/entry.ts';
import type { Locale } from '#i18n/locales.ts';
import { newsFeed } from '#output/feed.ts';
import { createView } from '#output/view.ts';
import { getBody, getSite } from '#content.ts';

/** An endpoint that prints the latest news of its language, with their full text, in one format. */
export function feedRoute(format: 'rss2' | 'atom1' | 'json1', type: string): APIRoute {
  return async ({ props }) => {
    const feed = await latestNews(props.lang as Locale);
    return new Response(feed[format](), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
  };
}

async function latestNews(lang: Locale) {
  const view = createView(await getSite(), lang);
  const news = view.site.news.filter((entry) => existsIn(entry, lang)).slice(0, feedSize);
  const container = await experimental_AstroContainer.create();
  const bodies = await Promise.all(
    news.map(async (entry) => {
      const body = await getBody(entry, lang);
      return container.renderToString(Prose, { props: { body, lang } });
    }),
  );
  return newsFeed(view, news, bodies);
}

/** Entries in a feed. */
const feedSize = 20;
