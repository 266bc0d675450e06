import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';

/**
 * What the whole Chinese search rests on, and no page of Pagefind's promises: that every two
 * neighbouring Han characters of a text are a word of the index. Proved over what Pagefind wrote,
 * on every build. Throws with the pairs that are missing.
 */
export function provePairs(texts: Iterable<string>, indexed: ReadonlySet<string>): void {
  const missing = new Set<string>();
  for (const text of texts)
    for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
      const signs = [...run];
      for (let at = 1; at < signs.length; at += 1) {
        const pair = (signs[at - 1] as string) + (signs[at] as string);
        if (!indexed.has(pair)) missing.add(pair);
      }
    }
  if (missing.size === 0) return;
  const some = [...missing].slice(0, 5);
  throw new Error(
    `搜索索引缺少${missing.size}个相邻汉字组合（例如：${some.join('、')}），中文搜索将不可靠。` +
      `这通常是 Pagefind 换了版本：请恢复 package.json 中的版本（1.6.0），再重新构建。\n` +
      `L’index de recherche ne contient pas ${missing.size} paires de caractères chinois voisins ` +
      `(par exemple ${some.join(', ')}) : la recherche en chinois ne serait plus fiable. ` +
      `Pagefind a sans doute changé de version : rétablissez celle de package.json (1.6.0), puis reconstruisez.`,
  );
}

/** The words of a part of the index (`*.pf_index`): gzip, a signature, CBOR. */
export function wordsOfIndex(file: Uint8Array): string[] {
  const [words] = decode(unpacked(file)) as [[word: string, ...unknown[]][]];
  return words.map(([word]) => word);
}

/** A page as Pagefind keeps it to show (`*.pf_fragment`): gzip, a signature, JSON. */
export function fragmentOf(file: Uint8Array): StoredFragment {
  return JSON.parse(new TextDecoder().decode(unpacked(file))) as StoredFragment;
}

function unpacked(file: Uint8Array): Uint8Array {
  const bytes = gunzipSync(file);
  if (bytes.toString('latin1', 0, signature.length) !== signature)
    throw new Error(
      'Pagefind 的索引格式变了。请恢复 package.json 中的版本（1.6.0）。\n' +
        'Le format de l’index de Pagefind a changé. Rétablissez la version de package.json (1.6.0).',
    );
  return bytes.subarray(signature.length);
}

const signature = 'pagefind_dcd';

export type StoredFragment = { url: string; content: string; meta: { title?: string } };
