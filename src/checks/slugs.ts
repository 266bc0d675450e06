import { locales, otherLocale, type Locale } from '#i18n/locales.ts';
import { sections } from '#i18n/routes.ts';
import type { SourceFile, Tree } from '#source/tree.ts';
import { issue, type Issue } from './issue.ts';
import { deviceSentence, isDevice } from './portable.ts';

/** Two entries of one collection never share an address in a language. */
export function checkSlugs(tree: Tree): Issue[] {
  return locales.flatMap((lang) => checkLanguage(tree, lang));
}

function checkLanguage(tree: Tree, lang: Locale): Issue[] {
  const reserved = new Set<string>(Object.values(sections).map((names) => names[lang]));
  const taken = new Map<string, SourceFile>();
  const issues: Issue[] = [];
  for (const { collection, id, files } of tree.entries) {
    const file = files[lang] ?? files[otherLocale(lang)];
    if (!file) continue;
    const own = (files[lang]?.data as { slug?: unknown } | undefined)?.slug;
    const slug = typeof own === 'string' ? own : id;
    if (collection === 'pages' && reserved.has(slug)) issues.push(isSection(file, slug));
    // The page of it is a folder, which no build on Windows could write. (An id is judged by its folder.)
    if (slug !== id && isDevice(slug))
      issues.push(issue('error', 'words.slug.reserved', slugAt(file), deviceSentence(slug)));
    const first = taken.get(`${collection}/${slug}`);
    if (first)
      issues.push(
        issue(
          'error',
          'words.slug.duplicate',
          slugAt(file),
          {
            zh: `网址名称“${slug}”已被 ${first.file} 使用。请换一个 slug。`,
            fr: `L’adresse « ${slug} » est déjà prise par ${first.file}. Choisissez un autre slug.`,
          },
          [slugAt(first)],
        ),
      );
    else taken.set(`${collection}/${slug}`, file);
  }
  return issues;
}

function isSection(file: SourceFile, slug: string): Issue {
  return issue('error', 'words.slug.reserved', slugAt(file), {
    zh: `“${slug}”是网站栏目的网址，单独页面不能使用。请换一个 slug。`,
    fr: `« ${slug} » est l’adresse d’une rubrique du site. Choisissez un autre slug.`,
  });
}

const slugAt = (file: SourceFile) => ({ file: file.file, ...file.locate(['slug']) });
