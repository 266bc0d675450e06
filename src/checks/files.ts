import { isLocale, locales, type Localized } from '#i18n/locales.ts';
import { rootNames, type EntrySource, type Tree } from '#source/tree.ts';
import { issue, startOf, type Issue } from './issue.ts';
import { nearest } from './nearest.ts';
import { checkPortable, deviceSentence, isDevice } from './portable.ts';
import { checkArticle, checkText } from './text.ts';

/** Files: in their place, readable, with a header, under a name that can stand in an address. */
export function checkFiles(tree: Tree): Issue[] {
  return [
    ...tree.strays.map((file) => issue('error', 'file.misplaced', startOf(file), stray(file))),
    ...tree.links.map((file) => issue('error', 'file.link', startOf(file), sentences.link)),
    ...tree.unreadable.map((file) =>
      issue('error', 'file.unreadable', startOf(file), sentences.unreadable),
    ),
    ...tree.entries.flatMap((entry) => checkFolder(tree, entry)),
    ...tree.people.flatMap(({ id, source }) => [...badId(source.file, id), ...checkText(source)]),
    ...checkPortable(tree),
    ...[tree.terms, tree.site].flatMap((file) => (file ? checkText(file) : [])),
    ...(tree.site || isMisspelt(tree, 'site.yml') ? [] : [missingSite()]),
  ];
}

/** True when a file that nothing reads was most likely meant for this place. */
export function isMisspelt(tree: Tree, name: string): boolean {
  return tree.strays.some((file) => nearest(file, rootNames) === name);
}

/** True when something in an entry's folder may be one of its texts under a wrong name. */
export function holdsStray(tree: Tree, folder: string): boolean {
  return tree.strays.some((file) => file.startsWith(`${folder}/`));
}

function checkFolder(tree: Tree, { collection, id, files }: EntrySource): Issue[] {
  const folder = `${collection}/${id}`;
  const sources = locales.flatMap((lang) => files[lang] ?? []);
  if (sources.length > 0)
    return [
      ...badId(folder, id),
      ...sources.flatMap((source) => [...checkText(source), ...checkArticle(source)]),
    ];
  // A text under a wrong name, or a folder we may not look into, is a finding already.
  if (holdsStray(tree, folder) || tree.unreadable.includes(folder)) return [];
  return [issue('error', 'file.empty-folder', startOf(folder), sentences.emptyFolder(folder))];
}

/** Characters; with the endings of what is built from it, a file name may have 255 bytes. */
const longest = 100;

function badId(file: string, id: string): Issue[] {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    return [issue('error', 'file.name', startOf(file), sentences.name(id))];
  if (id.length > longest)
    return [issue('error', 'file.name', startOf(file), sentences.longName(id))];
  return isDevice(id) ? [issue('error', 'file.name', startOf(file), deviceSentence(id))] : [];
}

function stray(file: string): Localized {
  const parts = file.split('/');
  const name = parts.at(-1) ?? file;
  if (parts.length === 3 && !/\.\w+$/.test(name) && !/^\W*index/i.test(name))
    return sentences.subfolder(name);
  const lang = /^index[._-]([a-z]{2}(?:-\w+)?)\.mdx?$/i.exec(name)?.[1];
  if (lang && !isLocale(lang.toLowerCase())) return sentences.language(name, lang);
  const places =
    parts.length === 1
      ? rootNames
      : parts[0] === 'people'
        ? [`${name.replace(/\..*$/, '')}.yml`]
        : locales.map((locale) => `index.${locale}.mdx`);
  const written = locales.find((locale) =>
    new RegExp(`index[^a-z]+${locale}(?![a-z])`, 'i').test(name),
  );
  return sentences.stray(file, written ? `index.${written}.mdx` : nearest(name, places));
}

function missingSite(): Issue {
  return issue('error', 'file.site', startOf('site.yml'), {
    zh: '缺少 site.yml：协会名称、联系方式和法律信息都写在这个文件里。请把它放回内容文件夹。',
    fr: 'Le fichier site.yml manque : il porte le nom de l’association, ses coordonnées et ses mentions légales. Remettez-le dans le dossier de contenu.',
  });
}

const sentences = {
  emptyFolder: (folder: string) => ({
    zh: `文件夹“${folder}”里没有文章。请放入 index.zh.mdx 或 index.fr.mdx，或删除该文件夹。`,
    fr: `Le dossier « ${folder} » ne contient aucun texte. Ajoutez-y index.zh.mdx ou index.fr.mdx, ou supprimez-le.`,
  }),
  unreadable: {
    zh: '打不开这个文件夹，里面的内容都没有读取。请核对它的访问权限。',
    fr: 'Ce dossier ne s’ouvre pas, et rien n’y a été lu. Vérifiez ses droits d’accès.',
  },
  link: {
    zh: '这是一个符号链接（类似快捷方式），可能失效或指向别处，网站不会读取。请换成文件夹本身。',
    fr: 'C’est un lien symbolique (une sorte de raccourci), peut-être rompu ou menant ailleurs : le site ne le suit pas. Mettez le dossier lui-même à cette place.',
  },
  name: (id: string) => ({
    zh: `名称“${id}”不能用作网址。只能用小写字母 a–z、数字和连字符，例如 2025-03-11-shenfu-aifc。`,
    fr: `Le nom « ${id} » ne peut pas servir d’adresse. N’employez que des minuscules a–z, des chiffres et des tirets, par exemple 2025-03-11-shenfu-aifc.`,
  }),
  longName: (id: string) => ({
    zh: `名称“${id.slice(0, 30)}…”有 ${id.length} 个字符，太长。请缩短到 ${longest} 个以内。`,
    fr: `Le nom « ${id.slice(0, 30)}… » est trop long (${id.length} caractères) : ramenez-le à ${longest} au plus.`,
  }),
  subfolder: (name: string) => ({
    zh: `条目里的子文件夹“${name}”不会被读取。图片请直接放在条目的文件夹里；另一篇文章请放进栏目下自己的文件夹。`,
    fr: `Le sous-dossier « ${name} » n’est pas lu. Placez les images directement dans le dossier de l’entrée, et un autre article dans un dossier à lui, sous la collection.`,
  }),
  language: (name: string, lang: string) => ({
    zh: `网站不会读取“${name}”：语言只能写 zh 或 fr，不能写 ${lang}。请改名为 index.zh.mdx 或 index.fr.mdx。`,
    fr: `« ${name} » n’est pas lu : la langue s’écrit zh ou fr, non ${lang}. Renommez-le index.zh.mdx ou index.fr.mdx.`,
  }),
  stray: (file: string, guess: string | undefined) => ({
    zh: `网站不会读取“${file}”。${guess ? `请改名为“${guess}”；如果是多余的副本，请删除。` : '文章放在“栏目/编号/index.zh.mdx”或“index.fr.mdx”，人物放在“people/编号.yml”。'}`,
    fr: `« ${file} » n’est lu nulle part. ${guess ? `Renommez-le « ${guess} » ou, si c’est une copie, supprimez-le.` : 'Un article s’écrit dans « collection/identifiant/index.zh.mdx » ou « index.fr.mdx », une personne dans « people/identifiant.yml ».'}`,
  }),
};
