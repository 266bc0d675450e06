import { joinEntry, type Call, type News, type Partner, type Person } from '#domain/entry.ts';
import type { CollectionName } from '#schema/index.ts';
import { parseMdx } from '#source/document.ts';
import type { EntrySource } from '#source/tree.ts';

/** An entry as it is read from its files; a file is its frontmatter and, after `---`, its body. */
export function source<C extends CollectionName>(
  collection: C,
  id: string,
  files: { zh?: string; fr?: string },
): EntrySource & { collection: C } {
  const read = (lang: 'zh' | 'fr') => {
    const text = files[lang];
    if (text === undefined) return {};
    const [fields, body = '正文'] = text.split('\n---\n');
    const file = `${collection}/${id}/index.${lang}.mdx`;
    return { [lang]: { file, bytes: 0, hidden: [], ...parseMdx(`---\n${fields}\n---\n${body}`) } };
  };
  return { collection, id, files: { ...read('zh'), ...read('fr') } };
}

const words = 'title: 标题\nsummary: 摘要';
const made = <C extends CollectionName>(collection: C, id: string, facts: string) =>
  joinEntry(source(collection, id, { zh: `original: zh\n${facts}\n${words}` }));

export const news = (id: string, facts = ''): News =>
  made('news', id, `kind: meeting\n${/^date:/m.test(facts) ? '' : 'date: 2025-03-11\n'}${facts}`);
export const partner = (id: string, facts = ''): Partner =>
  made('partners', id, `kind: centre\n${facts}`);
export const call = (id: string, facts = ''): Call => made('calls', id, facts);
export const programme = (id: string, facts = '') =>
  made('programmes', id, `kind: project\n${facts}`);
export const person = (id: string, organisation?: string): Person => ({
  collection: 'people',
  id,
  facts: {
    name: { zh: id, fr: id },
    native: 'zh',
    roles: organisation ? [{ organisation, title: { zh: '主任', fr: 'directeur' } }] : [],
  },
});
