import type { APIRoute } from 'astro';
import type { Locale } from '#i18n/locales.ts';
import { callsFile } from '#output/data/calls.ts';
import { createView } from '#output/view.ts';
import { getSite, languagePaths } from '#content.ts';
import { json } from '../_json.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ props }) =>
  json(callsFile(createView(await getSite(), props.lang as Locale)));
