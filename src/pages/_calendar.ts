import type { APIRoute } from 'astro';
import { locales, type Locale } from '#i18n/locales.ts';
import { calendarFiles, followedCalendars } from '#output/calendar/calendars.ts';
import { addressCode } from '#output/calendar/code.ts';
import { createView, type View } from '#output/view.ts';
import { getSite } from '#content.ts';

/** Paths of the calendars whose name has so many parts: everything, `calls`, `partners/<id>`. */
export const calendarPaths = (parts: Parts) => () =>
  paths(parts, (view) => calendarFiles(view).map(({ file, text }) => ({ file, body: text })));

/** Paths of the pictures of their addresses, of those that can be followed. */
export const codePaths = (parts: Parts) => () =>
  paths(parts, (view) =>
    followedCalendars(view).map(({ lang, file }) => ({ file, body: addressCode(lang, file) })),
  );

export const calendarRoute = route('text/calendar; charset=utf-8');
export const codeRoute = route('image/svg+xml');

async function paths(
  parts: Parts,
  files: (view: View) => { file?: string | undefined; body: string }[],
) {
  const site = await getSite();
  const named = (lang: Locale) =>
    files(createView(site, lang)).map(({ file, body }) => {
      const names = file?.split('/') ?? [];
      return {
        parts: names.length,
        params: { lang, group: names.at(-2), name: names.at(-1) },
        body,
      };
    });
  return locales
    .flatMap(named)
    .filter((file) => file.parts === parts)
    .map(({ params, body }) => ({ params, props: { body } }));
}

function route(type: string): APIRoute {
  return ({ props }) => new Response(props.body as string, { headers: { 'Content-Type': type } });
}

type Parts = 0 | 1 | 2;
