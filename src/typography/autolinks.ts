import type { Element } from 'hast';
import type { HastVisitorContext } from 'satteri';

/** The address that a link is by its own text, up to where Chinese begins, and what follows it there. */
export function bareAddress(label: string) {
  const [, address, rest = ''] =
    /^((?:https?:\/\/|www\.)[\x21-\x7e]+)([^\x21-\x7e].*)?$/su.exec(label) ?? [];
  if (!address) return undefined;
  return { address, href: address.startsWith('www.') ? `http://${address}` : address, rest };
}

/**
 * Ends a bare address where Chinese begins. The Markdown processor links an address up to the next
 * space, and Chinese puts none after it: “见https://example.org/，谢谢” would link the comma too.
 */
export const endedAutolinks = {
  filter: ['a'],
  visit(node: Readonly<Element>, ctx: HastVisitorContext) {
    const [label, ...more] = node.children;
    if (label?.type !== 'text' || more.length > 0) return;
    const { address = '', href = '', rest } = bareAddress(label.value) ?? {};
    if (!rest) return;
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
