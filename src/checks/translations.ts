import { joinEntry } from '#domain/entry.ts';
import { otherLocale } from '#i18n/locales.ts';
import type { SourceFile, Tree } from '#source/tree.ts';
import { issue, startOf, type Issue } from './issue.ts';

/** How each translation stands. Runs on entries whose form is right; the others are reported already. */
export function checkTranslations(tree: Tree): Issue[] {
  return tree.entries.flatMap((source): Issue[] => {
    const entry = joinEntry(source);
    const lang = otherLocale(entry.original);
    const file = source.files[lang];
    const name = `${entry.collection}/${entry.id}`;
    const original = source.files[entry.facts.original];
    const misplaced = original ? aboutItself(original) : [];
    if (misplaced.length > 0) return misplaced;
    if (!source.files[entry.facts.original]) return [noOriginal(name, entry.facts.original)];
    if (entry.translation.state === 'missing' || !file) return [missing(name, lang)];
    const place = { file: file.file, ...file.locate(['originalHash']) };
    const { originalHash } = entry.translation;
    if (entry.translation.state === 'stale')
      return [
        issue('warning', 'translation.stale', place, {
          zh: `原文在翻译之后有改动。请更新译文，然后运行 npm run check -- --accept ${name}。`,
          fr: `L’original a changé depuis la traduction. Mettez-la à jour, puis lancez npm run check -- --accept ${name}.`,
        }),
      ];
    return entry.words[lang]?.originalHash
      ? []
      : [
          issue('warning', 'translation.unrecorded', place, {
            zh: `没有记下译文是根据哪一版原文写的，原文以后改动时无法提醒。核对译文后，请运行 npm run check -- --accept ${name}，或加上 originalHash: '${originalHash}'。`,
            fr: `La version de l’original qui a été traduite n’est pas notée : un changement passerait inaperçu. La traduction relue, lancez npm run check -- --accept ${name}, ou ajoutez originalHash: '${originalHash}'.`,
          }),
        ];
  });
}

/** What belongs in the translation alone, written in the original. */
function aboutItself(original: SourceFile): Issue[] {
  return ['mode', 'originalHash']
    .filter((name) => Object.hasOwn(original.data as object, name))
    .map((name) =>
      issue(
        'warning',
        'translation.misplaced',
        { file: original.file, ...original.locate([name]) },
        {
          zh: `“${name}”说的是译文，不该写在原文里。请移到译文文件，或改正 original。`,
          fr: `« ${name} » se dit de la traduction, non de l’original. Déplacez ce champ dans la traduction, ou corrigez original.`,
        },
      ),
    );
}

function missing(name: string, lang: 'zh' | 'fr'): Issue {
  return issue('info', 'translation.missing', startOf(name), {
    zh: `没有${lang === 'zh' ? '中文' : '法文'}版；网站会显示原文并加以说明。`,
    fr: `Pas de version ${lang === 'zh' ? 'chinoise' : 'française'} : le site montre l’original et le signale.`,
  });
}

function noOriginal(name: string, original: 'zh' | 'fr'): Issue {
  return issue('error', 'translation.no-original', startOf(name), {
    zh: `original 写的是 ${original}，但缺少 index.${original}.mdx。请补上原文，或改正 original。`,
    fr: `original vaut ${original}, mais index.${original}.mdx manque. Ajoutez l’original ou corrigez ce champ.`,
  });
}
