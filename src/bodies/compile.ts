import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { mdxToJs, type HastPluginDefinition, type HastPluginList } from 'satteri';
import type { Locale } from '#i18n/locales.ts';
import type { CollectionName } from '#schema/index.ts';
import { typography, type TypographyOptions } from '#typography/plugins.ts';
import { blocksOf } from './blocks.ts';
import type { Blocks, Body } from './body.ts';
import { siteLinks } from './links.ts';

/**
 * Compiles bodies to data with the very options that the pages' own MDX is compiled with. The
 * function throws the parser's error (`line:column: reason`), or an `UnsafeBody`.
 */
export function bodyCompiler(options: TypographyOptions) {
  const { features, hastPlugins } = markdown(options);
  return (source: string, lang: Locale, collection: CollectionName): Body => {
    let blocks: Blocks = [];
    const collect: HastPluginDefinition = {
      name: 'body-blocks',
      // Within the parser's own pass: the tree is gone when it returns.
      after: (root) => {
        blocks = blocksOf(root, collection);
      },
    };
    // Sätteri runs its plugins over MDX on the way to JavaScript alone; the program is not looked at.
    mdxToJs(source, {
      features,
      hastPlugins: [...hastPlugins, satteriHeadingIdsPlugin(), collect] as HastPluginList,
      fileURL: new URL(`file:///index.${lang}.mdx`),
    });
    return { lang, blocks };
  };
}

/** What every text goes through, whichever compiler takes it: typography, links of the site. */
export function markdown(options: TypographyOptions) {
  const { features, hastPlugins } = typography(options);
  return { features, hastPlugins: [...hastPlugins, siteLinks] };
}
