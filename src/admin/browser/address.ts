/** `#/collections/news/entries/une-visite` → the same with the file, by which Sveltia knows an entry. */
export function entryAddress(hash: string, collections: readonly string[]): string {
  const [, address, collection = '', query = ''] =
    /^(#\/collections\/([\w-]+)\/entries\/[\w-]+)\/?(\?.*)?$/.exec(hash) ?? [];
  return address && collections.includes(collection) ? `${address}/index${query}` : hash;
}
