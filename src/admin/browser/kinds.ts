/**
 * Whether a list offers the term at this place of `terms.yml`: of the kinds that the template of its
 * search names (`#place`), or any where it names none.
 */
export function isOffered(search: string, content: Record<string, unknown>, index: number) {
  const kinds = Array.from(search.matchAll(/#(\w+)/g), ([, kind]) => kind);
  return kinds.length === 0 || kinds.includes(String(content[`terms.${index}.kind`]));
}
