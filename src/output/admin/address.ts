import { withBase } from '#i18n/url.ts';

/**
 * Where Sveltia opens an entry: under the path it has in its collection (`path` in `collections.ts`).
 * Both languages are shown; a pane can be asked for by name only where there is a preview.
 */
export const editorAddress = (collection: string, id: string): string =>
  withBase(`admin/#/collections/${collection}/entries/${id}/index`);
