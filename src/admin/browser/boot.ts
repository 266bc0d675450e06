import type { Localized } from '#i18n/locales.ts';
import type { EditorComponent } from '#output/admin/components.ts';
import type { Field } from '#output/admin/fields.ts';
import type { FileShape } from '#output/admin/shapes.ts';
import { definitionOf } from './components.ts';
import { entryAddress } from './address.ts';
import { beside } from './beside.ts';
import { isUntold, mayBeEmpty } from './entry.ts';
import type { Values } from './file.ts';
import { filesOf, formatOf, type Change, type Item } from './files.ts';
import { guardOf } from './guard.ts';
import { handOn } from './hand-on.ts';
import { holdOf } from './hold.ts';
import { isOffered } from './kinds.ts';
import { forgive } from './passages.ts';
import { inLanguage, interfaceLanguage, named, titledIn, worded } from './language.ts';
import { taken } from './pictures.ts';

/** Starts the editor: what files look like and what a body may hold, then the generated form. */
window.CMS_MANUAL_INIT = true;
const lang = interfaceLanguage(preference(), navigator.languages);
document.documentElement.lang = lang === 'fr' ? 'fr' : 'zh-Hans';
document.documentElement.classList.toggle('has-folders', 'showDirectoryPicker' in window);
document.addEventListener('DOMContentLoaded', () => void start());

async function start() {
  const response = await fetch('./config.json');
  const { shapes, ...shown } = (await response.json()) as Generated;
  const { config, components, alt } = inLanguage(shown, lang) as Omit<Generated, 'shapes'>;
  const { CMS } = window;
  const { known, ...files } = filesOf(shapes);
  const say = ({ zh, fr }: Localized) => (lang === 'zh' ? zh : lang === 'fr' ? fr : `${zh}\n${fr}`);
  window.portal = {
    ...files,
    guard: guardOf({ known, say, ask: (question) => confirm(question) }),
    isWanted: (isRequired, { draft, locale, field, path, values }) => {
      const shape = shapes[`${draft.collectionName}-frontmatter`];
      if (!shape) return isRequired;
      if (field.i18n === true) return isRequired && !mayBeEmpty(locale, draft.currentValues, shape);
      return isRequired || isUntold(path, values, shape);
    },
    titledIn: (contents) => titledIn(contents, lang),
    named: (option, contents) => named(option, contents, lang),
    worded: (option, content, index) => worded(option, content, index, lang),
    isOffered,
    beside,
    taken,
    alt,
    forgive,
    ...handOn(),
    held: holdOf(say),
  };
  for (const [name, shape] of Object.entries(shapes))
    CMS.registerCustomFormat(name, shape.hasBody ? 'mdx' : 'yml', formatOf(name));
  for (const component of components) CMS.registerEditorComponent(definitionOf(component));
  const site = new URL('..', location.href).href;
  inZone(config, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const entries = Object.keys(shapes).flatMap((name) => /^(.+)-frontmatter$/.exec(name)?.[1] ?? []);
  wholeAddress(entries);
  addEventListener(
    'hashchange',
    (event) => wholeAddress(entries) && event.stopImmediatePropagation(),
  );
  CMS.init({ config: { ...config, site_url: site, display_url: site } });
  document.documentElement.classList.add('is-started');
}

/** Before Sveltia looks: it knows an entry by its file, and we name it by its folder, as all the site. */
function wholeAddress(collections: readonly string[]): boolean {
  const whole = entryAddress(location.hash, collections);
  if (whole !== location.hash) location.replace(whole);
  return whole !== location.hash;
}

/** An hour is typed as the clock on the wall shows it; the file gets its offset. */
function inZone(part: unknown, zone: string) {
  if (typeof part !== 'object' || part === null) return;
  const field = part as { input_timezone?: string };
  if (field.input_timezone) field.input_timezone = zone;
  for (const within of Object.values(part)) inZone(within, zone);
}

/** Sveltia's own settings of this browser. */
function preference(): unknown {
  try {
    const stored = localStorage.getItem('sveltia-cms.prefs') ?? '{}';
    return (JSON.parse(stored) as { locale?: unknown }).locale;
  } catch {
    return undefined;
  }
}

interface Draft {
  collectionName: string;
  currentValues: Partial<Record<string, Values>>;
}

/** A value of the form, by its path among all. */
interface Place {
  draft: Draft;
  locale: string;
  field: { i18n?: unknown };
  path: string;
  values: Values;
}

interface Option {
  label: string;
  searchValue: string;
}

interface Generated {
  config: Record<string, unknown>;
  shapes: Record<string, FileShape>;
  components: EditorComponent[];
  alt: Field;
}

declare global {
  interface Window {
    CMS_MANUAL_INIT: boolean;
    /** What Sveltia's bundle asks of us where `seams.ts` has opened it. */
    portal: ReturnType<typeof handOn> & {
      read: (items: readonly Item[]) => Item[];
      write: (changes: readonly Change[]) => Change[];
      guard: ReturnType<typeof guardOf>;
      written: (changes: readonly Change[]) => void;
      isWanted: (isRequired: boolean, place: Place) => boolean;
      worded: (option: Option, content: Values, index: number) => Option;
      isOffered: typeof isOffered;
      beside: typeof beside;
      taken: typeof taken;
      /** The words of a picture in a text. */
      alt: Field;
      forgive: typeof forgive;
      held: ReturnType<typeof holdOf>;
      named: (option: Option, contents: Record<string, { content?: Values }>) => Option;
      titledIn: (contents: Record<string, { content?: Values }>) => string | undefined;
    };
    CMS: {
      registerCustomFormat: (name: string, extension: string, format: object) => void;
      registerEditorComponent: (definition: object) => void;
      init: (options: { config: object }) => void;
    };
  }
}
