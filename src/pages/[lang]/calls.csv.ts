import type { APIRoute } from 'astro';
import type { Locale } from '#i18n/locales.ts';
import { callsTable } from '#output/data/calls.ts';
import { createView } from '#output/view.ts';
import { getSite, languagePaths } from '#content.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(callsTable(createView(await getSite(), props.lang as Locale)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
