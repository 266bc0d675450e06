import type { Element } from 'hast';
import type { HastVisitorContext } from 'satteri';

/**
 * Ends a bare address where Chinese begins. The Markdown processor links an address up to the next
 * space, and Chinese puts none after it: “见https://example.org/，谢谢” would link the comma too.
 */
export const endedAutolinks = {
  filter: ['a'],
  visit(node: Readonly<Element>, ctx: HastVisitorContext) {
    const [label, ...more] = node.children;
    if (label?.type !== 'text' || more.length > 0) return;
    const [, address, rest] =
      /^((?:https?:\/\/|www\.)[\x21-\x7e]+)([^\x21-\x7e].*)$/su.exec(label.value) ?? [];
    if (!address || !rest) return;
    const href = address.startsWith('www.') ? `http://${address}` : address;
    ctx.replaceNode(node, [
      {
        ...node,
        properties: { ...node.properties, href },
        children: [{ type: 'text', value: address }],
      },
      { type: 'text', value: rest },
    ]);
  },
};
