import type { Locale } from '#i18n/locales.ts';
import { additions } from '#output/admin/additions.ts';

/**
 * What is said better than in Sveltia's own words: the page that opens is of the copy on this computer as
 * often as of the site that is online; a slug is the name of a folder to whoever writes, and what a picture
 * has for its title shows below a mouse alone; a Chinese name needs no space before it.
 */
export const reworded: Record<string, Record<Locale, string>> = {
  view_on_live_site: { zh: '查看网页', fr: 'Voir la page' },
  add_x: { zh: byName('zh', '添加{$name}'), fr: byName('fr', 'Ajouter : {$name}') },
  create_entry_title: { zh: '新建{$name}', fr: 'Création : {$name}' },
  '_sui.select_tags.remove_x': { zh: '移除{$name}', fr: 'Retirer {$name}' },
  'editor_components.src': { zh: '图片', fr: 'Image' },
  'editor_components.title': { zh: '鼠标提示（可不填）', fr: 'Info-bulle (facultative)' },
  slug: { zh: '文件夹名', fr: 'Nom du dossier' },
  'sort_keys.slug': { zh: '文件夹名', fr: 'Nom du dossier' },
  edit_slug: { zh: '修改文件夹名', fr: 'Modifier le nom du dossier' },
  'edit_slug_error.empty': { zh: '请填写文件夹名。', fr: 'Donnez un nom au dossier.' },
  'edit_slug_error.invalid': {
    zh: '文件夹名不能含有空格、斜杠和其他特殊字符。',
    fr: 'Le nom du dossier ne peut contenir ni espace, ni barre oblique, ni autre caractère spécial.',
  },
  'edit_slug_error.duplicate': {
    zh: '另一条内容已经用了这个文件夹名。',
    fr: 'Un autre contenu porte déjà ce nom de dossier.',
  },
};

/** What is said of a thing by its name, with all names that are known. */
function byName(lang: Locale, otherwise: string): string {
  const known = [...additions(lang)].map(([name, words]) => `|${name}| {{${words}}}`);
  return `.input {$name :string} .match $name ${known.join(' ')} * {{${otherwise}}}`;
}
