import type { Locale } from '#i18n/locales.ts';
import { inEachLanguage } from '#i18n/routes.ts';
import { withBase } from '#i18n/url.ts';
import type { View } from '../view.ts';

/** Paths of the published files, inside the site. What is not in a language holds both. */
export const dataPaths = {
  callsJson: inEachLanguage((lang) => `/${lang}/calls.json`),
  callsCsv: inEachLanguage((lang) => `/${lang}/calls.csv`),
  callsSchema: '/calls.schema.json',
  callsTable: '/calls.tableschema.json',
  graph: '/graph.json',
  graphSchema: '/graph.schema.json',
} as const satisfies Record<string, string | Record<Locale, string>>;

/** Every file of open data, as a page in this language leads to it. */
export function openDataLinks({ lang, strings }: View): DataLink[] {
  return (Object.keys(dataPaths) as DataFile[]).map((file) => {
    const path = dataPaths[file];
    return {
      file,
      href: withBase(typeof path === 'string' ? path : path[lang]),
      type: mediaTypes[file],
      short: strings.openData.short[file],
      text: strings.openData.long[file],
    };
  });
}

/** What holds the calls themselves: another form of the page that lists them. */
export const callDataLinks = (view: View) =>
  openDataLinks(view).filter(({ file }) => file === 'callsJson' || file === 'callsCsv');

const mediaTypes: Record<DataFile, string> = {
  callsJson: 'application/json',
  callsCsv: 'text/csv',
  callsSchema: 'application/schema+json',
  callsTable: 'application/json',
  graph: 'application/json',
  graphSchema: 'application/schema+json',
};

export type DataFile = keyof typeof dataPaths;
/** `short` stands in a line of several, `text` says what the file holds. */
export type DataLink = { file: DataFile; href: string; type: string; short: string; text: string };
