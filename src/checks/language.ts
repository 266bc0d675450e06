import { isLocale, locales, type Localized } from '#i18n/locales.ts';
import type { SourceFile, Tree } from '#source/tree.ts';
import { issue, type Issue, type Place } from './issue.ts';

/** Words stand in the file, and under the key, of their own language: nothing exchanged or left over. */
export function checkLanguage(tree: Tree): Issue[] {
  const records = [
    ...tree.people.map(({ source }) => source),
    ...[tree.terms, tree.site].filter((file) => file !== undefined),
  ];
  return [
    ...tree.entries.flatMap(({ files }) =>
      locales.flatMap((lang) => {
        const file = files[lang];
        return file ? [...strangers(file, lang), ...exchanged(file)] : [];
      }),
    ),
    ...records.flatMap(exchanged),
  ];
}

function strangers(file: SourceFile, lang: 'zh' | 'fr'): Issue[] {
  const { summary, title } = (file.data ?? {}) as Record<string, unknown>;
  const isForeign = lang === 'fr' ? isChinese : isLatin;
  const prose = proseOf(file.body);
  const found = (place: Place) => issue('error', 'words.language', place, foreign[lang]);
  return [
    ...Object.entries({ title, summary }).flatMap(([name, text]) =>
      typeof text === 'string' && isForeign(text)
        ? [found({ file: file.file, ...file.locate([name]) })]
        : [],
    ),
    // A word or two of a body prove nothing: it may be all names.
    ...(isForeign(prose) && letters(prose) >= 8 ? [found(firstLine(file))] : []),
  ];
}

/** `{ zh: Jeanne, fr: 让娜 }`, wherever it stands, or `{ fr: 让娜 }`, told in one language alone. */
function exchanged(file: SourceFile): Issue[] {
  const walk = (value: unknown, path: PropertyKey[]): Issue[] => {
    if (typeof value !== 'object' || value === null) return [];
    const { fr } = value as { fr?: unknown };
    const isPair = Object.keys(value).every(isLocale);
    return typeof fr === 'string' && ('zh' in value || isPair) && isChinese(fr)
      ? [
          issue(
            'error',
            'words.language',
            { file: file.file, ...file.locate([...path, 'fr']) },
            mixedUp(fr),
          ),
        ]
      : Object.entries(value).flatMap(([key, item]) =>
          walk(item, [...path, Array.isArray(value) ? Number(key) : key]),
        );
  };
  return walk(file.data, []);
}

/** Mostly Chinese: a French text may quote a name. */
const isChinese = (text: string) => han(text) > 1 && han(text) > letters(text) - han(text);

/** Long, and without one Han character: a Chinese title may be nothing but `AIFC Paris`. */
const isLatin = (text: string) => !/\p{Script=Han}/u.test(text) && letters(text) >= 40;

const han = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;
const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

/** Without components, addresses and code, which belong to no language. */
const proseOf = (body: string) =>
  body.replace(
    /```[\s\S]*?```|`[^`\n]*`|<[^<>]{0,500}>|\]\([^()]{0,500}\)|https?:\S+|\{\/\*[\s\S]*?\*\/\}/g,
    '',
  );

function firstLine({ file, body, bodyLine }: SourceFile): Place {
  const above = /^\s*/.exec(body)?.[0] ?? '';
  return { file, line: bodyLine + above.split('\n').length - 1, column: 1 };
}

const foreign: Record<'zh' | 'fr', Localized> = {
  zh: {
    zh: '这是中文文件，这里却没有一个汉字。两个文件是不是放反了，或者还没有翻译？请换回来，或写上中文。',
    fr: 'Ce fichier est en chinois, mais il n’y a pas ici un seul caractère chinois. Les deux fichiers sont-ils intervertis, ou la traduction reste-t-elle à faire ? Remettez-les à leur place, ou écrivez en chinois.',
  },
  fr: {
    zh: '这是法文文件，这里却主要是中文。两个文件是不是放反了，或者还没有翻译？请换回来，或写上法文。',
    fr: 'Ce fichier est en français, mais le texte est ici surtout en chinois. Les deux fichiers sont-ils intervertis, ou la traduction reste-t-elle à faire ? Remettez-les à leur place, ou écrivez en français.',
  },
};

const mixedUp = (text: string): Localized => ({
  zh: `法文（fr）里写的是中文“${text.slice(0, 30)}”。请核对 zh 和 fr 是不是写反了。`,
  fr: `« ${text.slice(0, 30)} », sous fr, est du chinois. Vérifiez que zh et fr ne sont pas intervertis.`,
});
