import { languagePaths } from '#content.ts';
import { feedRoute } from '../_feed.ts';

export const getStaticPaths = languagePaths;
export const GET = feedRoute('json1', 'application/feed+json');
