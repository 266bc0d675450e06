import { languagePaths } from '#content.ts';
import { feedRoute } from '../_feed.ts';

export const getStaticPaths = languagePaths;
export const GET = feedRoute('atom1', 'application/atom+xml');
