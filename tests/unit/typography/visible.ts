/** Expected values are written with `~` for U+00A0 and `¦` for U+202F, so that they can be read. */
export function visible(text: string): string {
  return text.replaceAll('\u00A0', '~').replaceAll('\u202F', '¦');
}

export type Case = readonly [input: string, expected: string];
