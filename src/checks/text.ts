import { otherLocale, type Localized } from '#i18n/locales.ts';
import { wordFields } from '#schema/index.ts';
import type { SourceFile } from '#source/tree.ts';
import { headerSentence } from './header.ts';
import { checkHidden } from './hidden.ts';
import { issue, startOf, type Issue } from './issue.ts';
import { yamlSentence } from './yaml-syntax.ts';

/** What makes a file unreadable, or read otherwise than its author meant. */
export function checkText(source: SourceFile): Issue[] {
  const { file, syntax, obstacle, bytes, cut } = source;
  if (obstacle === 'link') return [issue('error', 'file.link', startOf(file), sentences.link)];
  if (obstacle === 'huge') return [issue('error', 'file.large', startOf(file), sentences.huge)];
  if (obstacle === 'unreadable')
    return [issue('error', 'file.unreadable', startOf(file), sentences.unreadable)];
  const issues = checkHidden(source);
  if (bytes > largest) issues.push(issue('warning', 'file.large', startOf(file), sentences.large));
  // The first only: what the parser stumbles on afterwards mostly follows from it.
  for (const { line, column, code, detail } of syntax.slice(0, 1))
    issues.push(issue('error', 'file.yaml', { file, line, column }, yamlSentence(code, detail)));
  for (const name of cut.filter((field) => wordFields.has(field)))
    issues.push(
      issue('warning', 'file.comment', { file, ...source.locate([name]) }, sentences.comment(name)),
    );
  return issues;
}

/** An article has a header that is closed where it should be, and a text. */
export function checkArticle(source: SourceFile): Issue[] {
  const { file, body, bodyLine, obstacle, hasFrontmatter } = source;
  if (obstacle) return [];
  const at = { file, line: bodyLine, column: 1 };
  if (!hasFrontmatter) return [issue('error', 'file.header', startOf(file), headerSentence(body))];
  if (/^\s*(?:---\s*\n)?(?:[A-Za-z]\w*:.*\r?\n)+---/.test(body))
    return [issue('error', 'file.header', at, sentences.closedEarly)];
  const read = withoutComments(body).trim();
  return read === '' ? [issue('error', 'words.body', at, sentences.empty(file))] : [];
}

/** Where no comment ends, each beginning would be followed to the end of the text in vain. */
const withoutComments = (body: string) =>
  body.includes('*/}') ? body.replace(/\{\/\*[\s\S]*?\*\/\}/g, '') : body;

/** Bytes past which a text is hardly an article any more, and slows the build. */
const largest = 200_000;

const sentences = {
  unreadable: {
    zh: '读不到这个文件：它可能是文件夹，或没有读取权限。请换成普通文件，并核对权限。',
    fr: 'Ce fichier ne se lit pas : c’est peut-être un dossier, ou un fichier protégé. Remplacez-le par un fichier ordinaire et vérifiez les droits d’accès.',
  },
  link: {
    zh: '这是一个符号链接（类似快捷方式），可能失效或指向别处，网站不会读取。请换成文件本身。',
    fr: 'C’est un lien symbolique (une sorte de raccourci), peut-être rompu ou menant ailleurs : le site ne le suit pas. Mettez le fichier lui-même à cette place.',
  },
  huge: {
    zh: '文件超过 2 MB，没有读取。文章只有几十 kB：请核对是否误贴了图片或其他内容，然后删去。',
    fr: 'Le fichier dépasse 2 Mo et n’a pas été lu. Un article ne pèse que quelques dizaines de ko : cherchez l’image ou le contenu collé par mégarde et retirez-le.',
  },
  large: {
    zh: '文件超过 200 kB，网站会变慢。请核对是否误贴了内容，或拆成几篇。',
    fr: 'Le fichier dépasse 200 ko et ralentira le site. Vérifiez ce qui y a été collé, ou répartissez le texte en plusieurs articles.',
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
      zh: `正文是空的。请写正文；如果暂时没有这种语言的文字，请删除 index.${lang}.mdx，网站会说明只有${other === 'zh' ? '中文' : '法文'}版。`,
      fr: `Le texte est vide. Écrivez-le ou, s’il n’existe pas encore dans cette langue, supprimez index.${lang}.mdx : le site dira qu’il n’existe qu’en ${other === 'zh' ? 'chinois' : 'français'}.`,
    };
  },
};
