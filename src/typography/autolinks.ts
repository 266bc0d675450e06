import type { Element } from 'hast';
import type { HastVisitorContext } from 'satteri';

/**
 * The address that a link to `url` is by its own text, up to where Chinese begins, and what follows it
 * there. A label that looks like an address may stand for another one: that is none.
 */
export function bareAddress(label: string, url: string) {
  const [, address, rest = ''] =
    /^((?:https?:\/\/|www\.)[\x21-\x7e]+)([^\x21-\x7e].*)?$/su.exec(label) ?? [];
  if (!address) return undefined;
  const href = address.startsWith('www.') ? `http://${address}` : address;
  // The processor encodes what an address may not hold: `[` is `%5B`.
  const isOwn = url.startsWith(href) || url.startsWith(encodeURI(href));
  return isOwn ? { address, href, rest } : undefined;
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
    const bare = bareAddress(label.value, String(node.properties.href));
    if (!bare?.rest) return;
    const { address, href, rest } = bare;
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
