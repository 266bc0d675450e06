import { sectionPaths } from '#content.ts';
import { ledgerFeedRoute } from '../../_ledger-feed.ts';

export const getStaticPaths = () => sectionPaths('commitments');
export const GET = ledgerFeedRoute('rss2', 'application/rss+xml');
