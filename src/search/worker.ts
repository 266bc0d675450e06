import { createEngine, type Engine } from './engine.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Pagefind } from './lookup.ts';
import type { Reply, Request } from './messages.ts';

/**
 * The search beside the page. Here Pagefind finds no document to read a language from and leaves a
 * query as it is; on a page it would part Chinese anew, otherwise than the index does.
 */
let engine: Engine | undefined;
/** Pagefind passes over a part of the index that did not come; a visitor must know. */
let failures = 0;

const fetchAsIs = self.fetch.bind(self);
self.fetch = async (...request) => {
  try {
    const response = await fetchAsIs(...request);
    if (!response.ok) failures += 1;
    return response;
  } catch (error) {
    failures += 1;
    throw error;
  }
};

function engineFor(base: string): Engine {
  engine ??= createEngine({
    base,
    read: async (file) => {
      const response = await fetch(base + file);
      if (!response.ok) throw new Error(`${response.status}: ${file}`);
      return response.json();
    },
    open: async (lang: Locale) => {
      // Two modules, one a language: a module holds one WebAssembly, and each has its own stemmer.
      const bundle = `${base}pagefind/${lang}/`;
      const library = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as {
        createInstance(options: object): Pagefind;
      };
      return library.createInstance({ basePath: bundle, noWorker: true });
    },
  });
  return engine;
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => void answer(data));

async function answer({ id, base, ...request }: Request): Promise<void> {
  const before = failures;
  try {
    const { ask, suggest, warm } = engineFor(base);
    const value =
      request.kind === 'ask'
        ? await ask(request.question)
        : request.kind === 'suggest'
          ? await suggest(request.typed, request.lang)
          : await warm(request.lang);
    if (failures > before) throw new Error('A part of the search index did not load');
    reply({ id, value });
  } catch (error) {
    reply({ id, error: String(error) });
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window
const reply = (message: Reply) => self.postMessage(message);
