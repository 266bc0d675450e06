import type { Element } from 'hast';
import type { HastVisitorContext } from 'satteri';

/**
 * The alignment of a table's columns as a class: the Markdown processor writes a `style` attribute,
 * which the site's security policy forbids.
 */
export const alignedCells = {
  filter: ['td', 'th'],
  visit(node: Readonly<Element>, ctx: HastVisitorContext) {
    const side = /text-align:\s*(left|center|right)/.exec(String(node.properties['style']))?.[1];
    if (!side) return;
    ctx.setProperty(node, 'style', null);
    ctx.setProperty(node, 'className', [`align-${side}`]);
  },
};
