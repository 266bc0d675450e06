import { otherLocale, type Localized } from '#i18n/locales.ts';
import { wordFields } from '#schema/index.ts';
import type { SourceFile } from '#source/tree.ts';
import { issue, startOf, type Issue } from './issue.ts';

/** What makes a file unreadable, or read otherwise than its author meant. */
export function checkText(source: SourceFile): Issue[] {
  const { file, syntax, control, bytes, cut } = source;
  if (!source.isReadable)
    return [issue('error', 'file.unreadable', startOf(file), sentences.unreadable)];
  const issues: Issue[] = [];
  if (!source.isUtf8)
    issues.push(issue('error', 'file.encoding', startOf(file), sentences.encoding));
  if (control) issues.push(issue('error', 'file.control', { file, ...control }, sentences.control));
  if (bytes > largest) issues.push(issue('warning', 'file.large', startOf(file), sentences.large));
  // The first only: what the parser stumbles on afterwards mostly follows from it.
  for (const { line, column, code, detail } of syntax.slice(0, 1)) {
    const hint = yamlHint(code);
    issues.push(
      issue(
        'error',
        'file.yaml',
        { file, line, column },
        {
          zh: `${hint.zh}（YAML 解析器的原话：${detail}）`,
          fr: `${hint.fr} (Message de l’analyseur YAML : ${detail})`,
        },
      ),
    );
  }
  for (const name of cut.filter((field) => wordFields.has(field)))
    issues.push(
      issue('warning', 'file.comment', { file, ...source.locate([name]) }, sentences.comment(name)),
    );
  return issues;
}

/** An article has a header that is closed where it should be, and a text. */
export function checkArticle(source: SourceFile): Issue[] {
  const { file, body, bodyLine, isReadable, hasFrontmatter } = source;
  if (!isReadable) return [];
  const at = { file, line: bodyLine, column: 1 };
  if (!hasFrontmatter) return [issue('error', 'file.header', startOf(file), sentences.header)];
  if (/^\s*(?:[A-Za-z]\w*:.*\r?\n)+---/.test(body))
    return [issue('error', 'file.header', at, sentences.closedEarly)];
  const read = body.replace(/\{\/\*[\s\S]*?\*\/\}/g, '').trim();
  return read === '' ? [issue('error', 'words.body', at, sentences.empty(file))] : [];
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
    case 'MARK':
      return {
        zh: '值开头的 &、* 或 ! 在 YAML 里有特殊含义，后面的字会丢失。请把整个值放进双引号。',
        fr: 'Les signes &, * et ! ont un sens en YAML au début d’une valeur, et un mot se perdrait. Mettez toute la valeur entre guillemets droits ("…").',
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

/** Bytes past which a text is hardly an article any more, and slows the build. */
const largest = 200_000;

const sentences = {
  unreadable: {
    zh: '读不到这个文件：它可能是文件夹、失效的链接，或没有读取权限。',
    fr: 'Ce fichier ne se lit pas : c’est peut-être un dossier, un lien rompu, ou un fichier protégé.',
  },
  encoding: {
    zh: '文件不是 UTF-8 编码，文字会变成乱码。请在编辑器里选择“另存为 UTF-8”。',
    fr: 'Le fichier n’est pas en UTF-8 : ses accents et ses caractères chinois seraient illisibles. Enregistrez-le en UTF-8.',
  },
  control: {
    zh: '这里有一个看不见的控制字符，多半是从 Word 或 PDF 粘贴来的。请删去前后几个字重新输入。',
    fr: 'Un caractère de commande invisible se trouve ici, sans doute collé depuis Word ou un PDF. Effacez les lettres voisines et retapez-les.',
  },
  large: {
    zh: '文件超过 200 kB，网站会变慢。请核对是否误贴了内容，或拆成几篇。',
    fr: 'Le fichier dépasse 200 ko et ralentira le site. Vérifiez ce qui y a été collé, ou répartissez-le.',
  },
  header: {
    zh: '文件开头缺少资料区。第一行写 ---，下面逐行写标题等字段，再用一行 --- 结束。',
    fr: 'L’en-tête manque. La première ligne doit être ---, puis viennent les champs (title…), puis une ligne --- le ferme.',
  },
  closedEarly: {
    zh: '资料区中间多了一行 ---，后面的字段会被当作正文。请删去多余的一行。',
    fr: 'Une ligne --- de trop coupe l’en-tête : les champs qui suivent passeraient pour du texte. Retirez-la.',
  },
  comment: (name: string) => ({
    zh: `“${name}”里“#”后面的文字被当作注释，不会显示。请把整个值放进双引号。`,
    fr: `Dans « ${name} », ce qui suit « # » passe pour un commentaire et ne s’affichera pas. Mettez toute la valeur entre guillemets droits ("…").`,
  }),
  empty: (file: string): Localized => {
    const lang = file.includes('.zh.') ? 'zh' : 'fr';
    const other = otherLocale(lang);
    return {
      zh: `正文是空的。请写正文；如果这一语言暂时没有文章，请删除 index.${lang}.mdx，网站会说明只有${other === 'zh' ? '中文' : '法文'}版。`,
      fr: `Le texte est vide. Écrivez-le ou, s’il n’existe pas encore dans cette langue, supprimez index.${lang}.mdx : le site dira qu’il n’existe qu’en ${other === 'zh' ? 'chinois' : 'français'}.`,
    };
  },
};
