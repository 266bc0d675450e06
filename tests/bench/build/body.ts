import { locales, type Locale, type Localized } from '#i18n/locales.ts';
import { places } from './organisations.ts';
import type { Random } from './random.ts';
import { grouped, sentences, themeNames, type Writer } from './sentences.ts';

/** A body of two to four parts under headings, block by block the same in both languages. */
export function makeBody({ write, random, picture, link, components }: Parts): Localized {
  const blocks: Localized[] = [paragraph(sentences.opening)];
  const themes = random.some(themeNames, random.int(2, 4)).map((name) => sentences[name]);
  themes.forEach((theme, index) => {
    blocks.push(prefixed('## ', random.pick(theme.headings)));
    blocks.push(paragraph(theme.sentences));
    if (random.chance(0.6)) blocks.push(paragraph(theme.sentences));
    if (random.chance(0.4)) blocks.push(list(theme.items));
    if (index === 0 && picture) blocks.push(components.figure ? figure(picture) : picture);
    if (index === 0 && link) blocks.push(link);
    if (index === 1 && random.chance(0.25)) blocks.push(table(random));
    if (index === 1 && components.note) blocks.push(note());
  });
  blocks.push(quotation(), paragraph(sentences.closing));
  return inEach((lang) => blocks.map((block) => block[lang]).join('\n\n'));

  function paragraph(templates: readonly Localized[]): Localized {
    const chosen = random.some(templates, random.int(2, 4)).map(write);
    return {
      zh: chosen.map(({ zh }) => zh).join(''),
      fr: chosen.map(({ fr }) => fr).join(' '),
    };
  }

  function list(templates: readonly Localized[]): Localized {
    const items = random.some(templates, random.int(3, 5)).map(write);
    return inEach((lang) => items.map((item) => `- ${item[lang]}`).join('\n'));
  }

  function quotation(): Localized {
    const said = write(random.pick(sentences.quotes));
    const by = write({ zh: '{p1}', fr: '{p1}' });
    return inEach((lang) => `> ${said[lang]}\n>\n> ${lang === 'zh' ? '——' : '— '}${by[lang]}`);
  }

  function note(): Localized {
    const { zh, fr } = paragraph(sentences.closing);
    const open = random.chance(0.3) ? '<Note kind="important">' : '<Note>';
    return { zh: `${open}\n${zh}\n</Note>`, fr: `${open}\n${fr}\n</Note>` };
  }

  function figure(picture: Localized): Localized {
    const caption = write(random.pick(sentences.closing));
    return inEach((lang) => `<Figure>\n${picture[lang]}\n\n${caption[lang]}\n</Figure>`);
  }
}

/** Figures by city. */
function table(random: Random): Localized {
  const rows = random.some(places, random.int(3, 5)).map((place) => {
    const [firms, share] = [random.int(12, 98) * 10, random.int(3, 60)];
    return {
      zh: `| ${place.zh} | ${firms} | ${share}% |`,
      fr: `| ${place.fr} | ${grouped(firms)} | ${share}\u00A0% |`,
    };
  });
  const head = {
    zh: '| 城市 | 企业数 | 占比 |\n| --- | ---: | ---: |',
    fr: '| Ville | Entreprises | Part |\n| --- | ---: | ---: |',
  };
  return inEach((lang) => [head, ...rows].map((row) => row[lang]).join('\n'));
}

const prefixed = (prefix: string, text: Localized) => inEach((lang) => prefix + text[lang]);

const inEach = (make: (lang: Locale) => string): Localized =>
  Object.fromEntries(locales.map((lang) => [lang, make(lang)])) as Localized;

type Parts = {
  write: Writer;
  random: Random;
  /** Markdown of an image. */
  picture?: Localized | undefined;
  /** A paragraph that leads to another entry. */
  link?: Localized | undefined;
  components: { note: boolean; figure: boolean };
};
