import type { APIRoute } from 'astro';
import type { Locale } from '#i18n/locales.ts';
import type { FeedSyntax } from '#output/feed-of.ts';
import { ledgerFeed } from '#output/ledger-feed.ts';
import { createView } from '#output/view.ts';
import { getSite } from '#content.ts';

/** An endpoint that prints what becomes of the promises, in one format. */
export function ledgerFeedRoute(format: FeedSyntax, type: string): APIRoute {
  return async ({ props }) => {
    const feed = ledgerFeed(createView(await getSite(), props.lang as Locale));
    return new Response(feed[format](), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
  };
}
