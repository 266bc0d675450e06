import { locales } from '#i18n/locales.ts';
import { rootNames, type EntrySource, type Tree } from '#source/tree.ts';
import { issue, startOf, type Issue } from './issue.ts';
import { nearest } from './nearest.ts';
import { checkArticle, checkText } from './text.ts';

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Files: in their place, readable, with a header, under a name that can stand in an address. */
export function checkFiles(tree: Tree): Issue[] {
  return [
    ...tree.strays.map(stray),
    ...tree.entries.flatMap(checkFolder),
    ...tree.people.flatMap(({ id, source }) => [...badId(source.file, id), ...checkText(source)]),
    ...[tree.terms, tree.site].flatMap((file) => (file ? checkText(file) : [])),
    ...(tree.site ? [] : [missingSite()]),
  ];
}

function checkFolder({ collection, id, files }: EntrySource): Issue[] {
  const folder = `${collection}/${id}`;
  const sources = locales.flatMap((lang) => files[lang] ?? []);
  if (sources.length === 0)
    return [
      issue('error', 'file.empty-folder', startOf(folder), {
        zh: `文件夹“${folder}”里没有文章。请放入 index.zh.mdx 或 index.fr.mdx，或删除该文件夹。`,
        fr: `Le dossier « ${folder} » ne contient aucun texte. Ajoutez-y index.zh.mdx ou index.fr.mdx, ou supprimez-le.`,
      }),
    ];
  return [
    ...badId(folder, id),
    ...sources.flatMap((source) => [...checkText(source), ...checkArticle(source)]),
  ];
}

function badId(file: string, id: string): Issue[] {
  if (idForm.test(id)) return [];
  return [
    issue('error', 'file.name', startOf(file), {
      zh: `名称“${id}”不能用作网址。只能用小写字母 a–z、数字和连字符，例如 2025-03-11-shenfu-aifc。`,
      fr: `Le nom « ${id} » ne peut pas servir d’adresse. N’employez que des minuscules a–z, des chiffres et des tirets, par exemple 2025-03-11-shenfu-aifc.`,
    }),
  ];
}

function stray(file: string): Issue {
  const name = file.split('/').at(-1) ?? file;
  const places = file.includes('/') ? locales.map((lang) => `index.${lang}.mdx`) : rootNames;
  const guess = nearest(name, places);
  return issue('error', 'file.misplaced', startOf(file), {
    zh: `网站不会读取“${file}”。文章放在“栏目/编号/index.zh.mdx”或“index.fr.mdx”，人物放在“people/编号.yml”。${guess ? `是不是想写“${guess}”？` : ''}`,
    fr: `« ${file} » n’est lu nulle part. Un article s’écrit dans « collection/identifiant/index.zh.mdx » ou « index.fr.mdx », une personne dans « people/identifiant.yml ».${guess ? ` Vouliez-vous écrire « ${guess} » ?` : ''}`,
  });
}

function missingSite(): Issue {
  return issue('error', 'file.site', startOf('site.yml'), {
    zh: '缺少 site.yml：协会名称、联系方式和法律信息都写在这个文件里。',
    fr: 'Le fichier site.yml manque : il porte le nom de l’association, ses coordonnées et ses mentions légales.',
  });
}
