import { languageTag } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { absolute } from '#i18n/url.ts';
import { byId } from '#domain/order.ts';
import type { View } from '../view.ts';
import { columns } from './call-columns.ts';
import { callItem } from './call-item.ts';
import type { CallFile } from './call-schema.ts';
import { csv } from './csv.ts';
import { dataPaths } from './links.ts';

/**
 * Every call in the words of one language. No time of the build and no order by urgency: two builds
 * of one content are one file, unless a state has turned.
 */
export function callsFile(view: View): CallFile {
  const { lang, site } = view;
  return {
    $schema: absolute(dataPaths.callsSchema),
    language: languageTag[lang],
    publisher: { name: site.record.name[lang], url: absolute(path.home(lang)) },
    items: byId(site.calls).map((call) => callItem(view, call)),
  };
}

/** The same as a table: a row a call, under the names of the columns. */
export function callsTable(view: View): string {
  const rows = callsFile(view).items.map((item) => columns.map(({ cell }) => cell(item)));
  return csv([columns.map(({ name }) => name), ...rows]);
}
