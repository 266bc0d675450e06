import type { Locale, Localized } from '#i18n/locales.ts';
import { newSentences as say } from '#i18n/new.ts';
import { path } from '#i18n/routes.ts';
import { languagesOf, type Draft } from './draft.ts';
import { isEntry, type Make } from './fields.ts';
import { openPoints, untranslated, type NewFile } from './scaffold.ts';

/** What to do next, once it is written: what is open, where to see it, what publishes it. */
export function nextSteps(what: Make, id: string, draft: Draft, place: Where): Steps {
  const { origin, files } = place;
  const absent = untranslated(what, draft);
  const open = [...openPoints(what, draft), ...(absent ? [say.untranslated(absent)] : [])];
  const address = (lang: Locale) => addressOf(what, id, draft, lang);
  const dev = address('zh');
  const first = files[0]?.file.split('/').at(-1) ?? '';
  return {
    open,
    next: [
      ...(dev ? [each((lang) => say.nextDev(origin + address(lang))[lang])] : []),
      ...(isEntry(what) && openPoints(what, draft).length > 0 ? [say.nextConfirm(first)] : []),
      say.nextCheck(what === 'terms' ? 'terms.yml' : `${what}/${id}`),
      ...(isEntry(what) ? [say.nextDraft(first)] : []),
    ],
  };
}

/** Each reader is led to the page of their own language, which exists even without a translation. */
function addressOf(what: Make, id: string, draft: Draft, lang: Locale): string {
  if (what === 'terms') return '';
  const slug = languagesOf(draft).includes(lang) ? draft.words[lang]?.slug : undefined;
  return path.entry(what, lang, String(slug ?? id));
}

const each = (make: (lang: Locale) => string): Localized => ({ zh: make('zh'), fr: make('fr') });

type Where = {
  /** Where `npm run dev` serves, without a slash at the end. */
  origin: string;
  files: readonly NewFile[];
};
export type Steps = { open: Localized[]; next: Localized[] };
