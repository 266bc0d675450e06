import type { Element, Root, RootContent } from 'hast';
import type { HastFilteredVisitor, HastPluginDefinition, HastVisitorContext } from 'satteri';

/**
 * Runs plugins written for Sätteri's pipeline over a tree that it has given out whole. In the
 * pipeline every node that a plugin reads or changes crosses from Rust to JavaScript and back, which
 * took three times as long as all else that a body needs.
 *
 * Of a plugin it knows `before` and the visitors of elements; of their context `data`,
 * `setProperty`, `replaceNode` and `textContent`. As in the pipeline, what a visitor puts into the
 * tree is not visited again.
 */
export function runPlugins(root: Root, plugins: readonly HastPluginDefinition[]): void {
  const data = {};
  for (const { before, element = [] } of plugins) {
    pass(root, data, (context) => void before?.(root, context));
    const visitors = [element].flat();
    if (visitors.length > 0) pass(root, data, (context) => visit(root, visitors, context));
  }
}

/** Changes are made when the pass is over: its visitors all see the tree as it was. */
function pass(root: Root, data: object, run: (context: HastVisitorContext) => void) {
  const replaced = new Map<unknown, RootContent[]>();
  const context: Pick<HastVisitorContext, (typeof offered)[number]> = {
    data: data as HastVisitorContext['data'],
    textContent: textOf,
    replaceNode: (node, content) => void replaced.set(node, [content].flat() as RootContent[]),
    setProperty(node, key, value) {
      const target = node.type === 'element' ? node.properties : (node as object);
      Object.assign(target, { [key]: value ?? undefined });
    },
  };
  run(context as HastVisitorContext);
  if (replaced.size > 0) replaceIn(root, replaced);
}

function visit(node: Root | RootContent, visitors: Visitor[], context: HastVisitorContext) {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type === 'element')
      for (const { filter, visit: look } of visitors)
        if (filter.length === 0 || filter.includes(child.tagName)) void look(child, context);
    visit(child, visitors, context);
  }
}

function replaceIn(node: Root | RootContent, replaced: ReadonlyMap<unknown, RootContent[]>) {
  if (!('children' in node)) return;
  for (const child of node.children) if (!replaced.has(child)) replaceIn(child, replaced);
  if (node.children.some((child) => replaced.has(child)))
    node.children = node.children.flatMap((child) => replaced.get(child) ?? child) as never;
}

function textOf(node: object): string {
  if ('children' in node) return (node.children as object[]).map(textOf).join('');
  return 'type' in node && node.type === 'text' && 'value' in node ? String(node.value) : '';
}

const offered = ['data', 'setProperty', 'replaceNode', 'textContent'] as const;
type Visitor = HastFilteredVisitor<Element>;
export type { HastPluginDefinition };
