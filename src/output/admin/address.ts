import { withBase } from '#i18n/url.ts';

/** Where the editor opens an entry, or the record of a person (`src/admin/browser/address.ts`). */
export const editorAddress = (collection: string, id: string): string =>
  withBase(`admin/#/collections/${collection}/entries/${id}`);
