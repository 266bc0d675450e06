import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import type { Root } from 'hast';
import {
  mdxToHast,
  normalizePlugins,
  type HastPluginDefinition,
  type HastPluginList,
} from 'satteri';
import type { Locale } from '#i18n/locales.ts';
import type { CollectionName } from '#schema/index.ts';
import { typography, type TypographyOptions } from '#typography/plugins.ts';
import { blocksOf } from './blocks.ts';
import type { Body } from './body.ts';
import { siteLinks } from './links.ts';
import { runPlugins } from './plugins.ts';

/**
 * Compiles bodies to data with the very plugins that the portal's own pages go through. The function
 * throws the parser's error (`line:column: reason`), or an `UnsafeBody`.
 */
export function bodyCompiler(options: TypographyOptions) {
  const { features, hastPlugins } = markdown(options);
  return (source: string, lang: Locale, collection: CollectionName): Body => {
    const root = mdxToHast(source, { features, position: false }) as Root;
    runPlugins(root, resolve([...hastPlugins, satteriHeadingIdsPlugin()], lang));
    return { lang, blocks: blocksOf(root, collection) };
  };
}

/** What every text goes through, whichever compiler takes it: typography, links of the site. */
export function markdown(options: TypographyOptions) {
  const { features, hastPlugins } = typography(options);
  return { features, hastPlugins: [...hastPlugins, siteLinks] };
}

/** Plugins may be made anew for every file, by the name of which they know its language. */
function resolve(plugins: HastPluginList, lang: Locale): HastPluginDefinition[] {
  const file = new URL(`file:///index.${lang}.mdx`);
  return normalizePlugins(plugins, 'hastPlugins', '', file, 'mdx', {}) as HastPluginDefinition[];
}
