import { bodyOn, picturesIn, type Body } from '#bodies/body.ts';
import { bodyCompiler } from '#bodies/compile.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import { basePath } from '#i18n/url.ts';
import { isShelved, readShelf, writeShelf } from '#source/shelf.ts';
import type { EntrySource, SourceFile } from '#source/tree.ts';
import { fingerprint, rulesVersion } from './fingerprint.ts';

/**
 * The bodies of entries, in a site whose texts may cite these French names. What an earlier build
 * has compiled from the same text by the same rules is not parsed again.
 */
export function openBodies(frenchNames: readonly string[]): Bodies {
  const compile = bodyCompiler({ frenchNames });
  // Links within the site are written for the path it will stand under.
  const version = fingerprint(rulesVersion(), basePath, ...frenchNames);
  const known = new WeakMap<SourceFile, string>();
  return {
    keysOf({ collection, files }) {
      const keys: Keys = {};
      for (const lang of locales) {
        const file = files[lang];
        if (!file) continue;
        const key = known.get(file) ?? fingerprint(version, collection, lang, file.body);
        known.set(file, key);
        keys[lang] = key;
      }
      return keys;
    },
    has: (keys) => Object.values(keys).every((key) => isShelved(bodyOn(key))),
    compile({ collection, files }, keys) {
      const pictures = new Set<string>();
      for (const lang of locales) {
        const [file, key] = [files[lang], keys[lang]];
        if (!file || !key) continue;
        const name = bodyOn(key);
        const isKept = isShelved(name);
        const body = isKept ? readShelf<Body>(name) : compile(file.body, lang, collection);
        if (!isKept) writeShelf(name, body);
        for (const picture of picturesIn(body.blocks)) pictures.add(picture);
      }
      return [...pictures];
    },
  };
}

export type Bodies = {
  /** Under which keys the bodies of an entry stand on the shelf, once they are compiled. */
  keysOf: (entry: EntrySource) => Keys;
  has: (keys: Keys) => boolean;
  /**
   * Puts them there. Returns the names of their pictures as the authors wrote them. Throws the
   * parser's error (`line:column: reason`) or an `UnsafeBody`.
   */
  compile: (entry: EntrySource, keys: Keys) => string[];
};
export type Keys = Partial<Record<Locale, string>>;
