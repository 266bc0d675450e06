import { sectionPaths } from '#content.ts';
import { ledgerFeedRoute } from '../../_ledger-feed.ts';

export const getStaticPaths = () => sectionPaths('commitments');
export const GET = ledgerFeedRoute('atom1', 'application/atom+xml');
