import type { Element } from 'hast';
import type { HastPluginDefinition, HastVisitorContext } from 'satteri';
import { withBase } from '#i18n/url.ts';

/** Authors link within the site from its root (`/fr/partenaires/`), wherever the site will stand. */
export const siteLinks: HastPluginDefinition = {
  name: 'site-links',
  element: [
    {
      filter: ['a'],
      visit(node: Readonly<Element>, ctx: HastVisitorContext) {
        const { href } = node.properties;
        if (typeof href === 'string' && /^\/(?!\/)/.test(href))
          ctx.setProperty(node, 'href', withBase(href));
      },
    },
  ],
};
