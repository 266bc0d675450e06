import type { Element, ElementContent, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { HastNode } from 'satteri';
import { components, elements } from '#schema/components.ts';
import type { CollectionName } from '#schema/index.ts';
import type { Block, Blocks } from './body.ts';

/**
 * A tree of HTML (hast, with MDX's elements) as blocks. Throws an `UnsafeBody` on what the registry
 * of components does not know: what the check refuses is never drawn, whoever calls.
 */
export function blocksOf(root: HastNode, collection: CollectionName): Blocks {
  const blocks = 'children' in root ? root.children.flatMap((node) => read(node, collection)) : [];
  return markFirst(joined(blocks));
}

export class UnsafeBody extends Error {}

function read(node: RootContent, collection: CollectionName): Block[] {
  switch (node.type) {
    case 'text':
      return [toHtml(node)];
    case 'element':
      return node.tagName === 'img' ? [picture(node)] : element(node, collection);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return tag(node, collection);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      // A comment. Anything else would be a program.
      if (/^\s*(?:\/\*[\s\S]*\*\/\s*)*$/.test(node.value)) return [];
      break;
    default:
  }
  throw new UnsafeBody(node.type);
}

/** Without a component in it, an element is a string; around one, its two tags are. */
function element(node: Element, collection: CollectionName): Block[] {
  const inner = joined(node.children.flatMap((child) => read(child, collection)));
  // The security policy forbids the attribute, and the parser keeps an empty one where ours is gone.
  const { style: _, ...properties } = node.properties;
  const shell = toHtml({ ...node, properties, children: [] });
  const end = `</${node.tagName}>`;
  return shell.endsWith(end) ? [shell.slice(0, -end.length), ...inner, end] : [shell];
}

function tag(node: MdxElement, collection: CollectionName): Block[] {
  const name = node.name ?? '';
  const props = Object.fromEntries(node.attributes.map(attribute));
  if (Object.hasOwn(elements, name)) {
    const unknown = Object.keys(props).find((prop) => !elements[name]?.includes(prop));
    if (unknown) throw new UnsafeBody(`<${name} ${unknown}>`);
    const children = node.children as ElementContent[];
    return element({ type: 'element', tagName: name, properties: props, children }, collection);
  }
  const known = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!known?.collections.includes(collection)) throw new UnsafeBody(`<${name}>`);
  const held = node.children as ElementContent[];
  const children = known.holds === 'figure' ? captioned(held) : held;
  return [
    {
      component: name,
      props: known.props.parse(props) as Record<string, unknown>,
      children: joined(children.flatMap((child) => read(child, collection))),
    },
  ];
}

/** A picture, and all that follows it as its caption, whether or not a blank line parts them. */
function captioned(children: ElementContent[]): ElementContent[] {
  const [first, ...others] = children.filter(
    (child) => child.type !== 'text' || child.value.trim(),
  );
  const [image, ...rest] = first?.type === 'element' && first.tagName === 'p' ? first.children : [];
  if (image?.type !== 'element' || image.tagName !== 'img') return children;
  const said = rest.some((child) => child.type !== 'text' || child.value.trim())
    ? [{ ...(first as Element), children: rest }, ...others]
    : others;
  const caption: Element = {
    type: 'element',
    tagName: 'figcaption',
    properties: {},
    children: said,
  };
  return said.length > 0 ? [image, caption] : [image];
}

function attribute(node: MdxElement['attributes'][number]): [string, string | true] {
  const isPlain =
    node.type === 'mdxJsxAttribute' && (node.value ?? '') === String(node.value ?? '');
  if (!isPlain) throw new UnsafeBody(node.type);
  return [node.name, (node.value as string | null | undefined) ?? true];
}

function picture({ properties: { src, alt, title } }: Element): Block {
  return {
    picture: decodeURI(String(src)),
    alt: String(alt ?? ''),
    ...(title ? { title: String(title) } : {}),
    isFirst: false,
  };
}

/** Neighbouring strings as one: what is stored and drawn is a handful of pieces. */
function joined(blocks: Block[]): Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const last = whole.at(-1);
    if (typeof block === 'string' && typeof last === 'string')
      whole[whole.length - 1] = last + block;
    else whole.push(block);
  }
  return whole;
}

/** The first picture of a text may be what a reader waits for. */
function markFirst(blocks: Blocks): Blocks {
  let isFound = false;
  const mark = (list: Blocks): Blocks =>
    list.map((block) => {
      if (isFound || typeof block === 'string') return block;
      if ('component' in block) return { ...block, children: mark(block.children) };
      isFound = true;
      return { ...block, isFirst: true };
    });
  return mark(blocks);
}

type MdxElement = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
