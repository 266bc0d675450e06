import { locales, otherLocale } from '#i18n/locales.ts';
import { rootNames, type EntrySource, type SourceFile, type Tree } from '#source/tree.ts';
import { issue, startOf, type Issue } from './issue.ts';
import { nearest } from './nearest.ts';

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Files: in their place, readable, with a header, under a name that can stand in an address. */
export function checkFiles(tree: Tree): Issue[] {
  return [
    ...tree.strays.map(stray),
    ...tree.entries.flatMap(checkFolder),
    ...tree.people.flatMap(({ id, source }) => [...badId(source.file, id), ...unreadable(source)]),
    ...[tree.terms, tree.site].flatMap((file) => (file ? unreadable(file) : [])),
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
    ...sources.flatMap(unreadable),
    ...sources.filter((file) => !file.hasFrontmatter).map(withoutHeader),
    ...sources.filter((file) => file.hasFrontmatter && file.body.trim() === '').map(withoutBody),
  ];
}

function unreadable(file: SourceFile): Issue[] {
  const encoding = file.isUtf8
    ? []
    : [
        issue('error', 'file.encoding', startOf(file.file), {
          zh: '文件不是 UTF-8 编码，文字会变成乱码。请在编辑器里选择“另存为 UTF-8”。',
          fr: 'Le fichier n’est pas en UTF-8 : ses accents et ses caractères chinois seraient illisibles. Enregistrez-le en UTF-8.',
        }),
      ];
  // The first only: what the parser stumbles on afterwards mostly follows from it.
  const syntax = file.syntax.slice(0, 1).map(({ line, column, code, detail }) =>
    issue(
      'error',
      'file.yaml',
      { file: file.file, line, column },
      {
        zh: `${yamlHint(code).zh}（YAML 解析器的原话：${detail}）`,
        fr: `${yamlHint(code).fr} (Message de l’analyseur YAML : ${detail})`,
      },
    ),
  );
  return [...encoding, ...syntax];
}

function yamlHint(code: string) {
  switch (code) {
    case 'DUPLICATE_KEY':
      return {
        zh: '同一个字段写了两次，请只保留一个。',
        fr: 'Le même champ est écrit deux fois : n’en gardez qu’un.',
      };
    case 'FULL_WIDTH_COLON':
      return {
        zh: '字段名后面的冒号要用半角“:”，后面再空一格。',
        fr: 'Le deux-points chinois « ： » ne convient pas après un nom de champ : tapez « : » puis une espace.',
      };
    case 'TAB_AS_INDENT':
      return {
        zh: '缩进用了制表符，请改用空格。',
        fr: 'Le retrait contient une tabulation : remplacez-la par des espaces.',
      };
    default:
      return {
        zh: '这里的 YAML 写法有误。检查缩进和冒号；文字里含有“: ”或“#”，或以引号、括号、星号开头时，请把整个值放进双引号。',
        fr: 'Le YAML est mal formé ici. Vérifiez le retrait et les deux-points ; une valeur qui contient « : » ou « # », ou qui commence par un guillemet, un crochet ou un astérisque, se met entre guillemets droits ("…").',
      };
  }
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

function withoutHeader({ file }: SourceFile): Issue {
  return issue('error', 'file.header', startOf(file), {
    zh: '文件开头缺少资料区。第一行写 ---，下面逐行写标题等字段，再用一行 --- 结束。',
    fr: 'L’en-tête manque. La première ligne doit être ---, puis viennent les champs (title…), puis une ligne --- le ferme.',
  });
}

function withoutBody({ file, bodyLine }: SourceFile): Issue {
  const lang = file.includes('.zh.') ? 'zh' : 'fr';
  return issue(
    'error',
    'words.body',
    { file, line: bodyLine, column: 1 },
    {
      zh: `正文是空的。请写正文；如果这一语言暂时没有文章，请删除 index.${lang}.mdx，网站会说明只有${lang === 'zh' ? '法文' : '中文'}版。`,
      fr: `Le texte est vide. Écrivez-le ou, s’il n’existe pas encore dans cette langue, supprimez index.${lang}.mdx : le site dira qu’il n’existe qu’en ${otherLocale(lang) === 'zh' ? 'chinois' : 'français'}.`,
    },
  );
}

function missingSite(): Issue {
  return issue('error', 'file.site', startOf('site.yml'), {
    zh: '缺少 site.yml：协会名称、联系方式和法律信息都写在这个文件里。',
    fr: 'Le fichier site.yml manque : il porte le nom de l’association, ses coordonnées et ses mentions légales.',
  });
}
