/** Bundled for the page of the bench as the pages of the site bundle it. */
export { createSearchClient } from '#search/client.ts';
