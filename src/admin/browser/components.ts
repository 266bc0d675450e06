import type { EditorComponent } from '#output/admin/components.ts';

/** A component of the registry as Sveltia takes it: found in a text, and written into one. */
export function definitionOf({ pattern, attributes, kind, ...shown }: EditorComponent): Definition {
  return {
    ...shown,
    pattern: new RegExp(pattern, 'm'),
    fromBlock: ({ groups = {} }) => ({
      ...Object.fromEntries(
        Array.from((groups['attributes'] ?? '').matchAll(/(\w+)="([^"]*)"/g), ([, name, value]) => [
          name,
          value,
        ]),
      ),
      ...(kind !== 'nothing' && { text: groups['text'] ?? '' }),
      ...(kind === 'figure' && { src: groups['src'], alt: groups['alt'] }),
    }),
    toBlock: (props) => {
      const given = attributes.filter((name) => props[name]);
      const open = [shown.id, ...given.map((name) => `${name}="${props[name]}"`)].join(' ');
      if (kind === 'nothing') return `<${open} />`;
      const picture =
        kind === 'figure' ? `![${props['alt'] ?? ''}](${props['src'] ?? ''})\n\n` : '';
      return `<${open}>\n${picture}${(props['text'] ?? '').trim()}\n</${shown.id}>`;
    },
    toPreview: (props) => props['text'] ?? shown.label,
  };
}

type Props = Record<string, string | undefined>;
export interface Definition extends Pick<EditorComponent, 'id' | 'label' | 'icon' | 'fields'> {
  pattern: RegExp;
  fromBlock: (match: { groups?: Props }) => Props;
  toBlock: (props: Props) => string;
  toPreview: (props: Props) => string;
}
