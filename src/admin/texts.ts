import type { Locale } from '#i18n/locales.ts';
import { reworded } from './reworded.ts';

/**
 * Texts of Sveltia's interface that its own French and Chinese lack: it would show them in English.
 * Left out is what no editor of the site sees (`unseen`). The form of a text is Sveltia's own
 * (MessageFormat 2).
 */
export const texts: Record<string, Record<Locale, string>> = {
  select_item: { zh: '选择{$name}', fr: 'Sélectionner {$name}' },
  folders: { zh: '文件夹', fr: 'Dossiers' },
  more_folders: { zh: '更多文件夹', fr: 'Autres dossiers' },
  domain: { zh: '域名', fr: 'Domaine' },
  file_unavailable: { zh: '无法显示', fr: 'Indisponible' },
  file_unavailable_description: {
    zh: '无法读取这个文件，它可能已被移走或删除。',
    fr: 'Ce fichier n’a pas pu être lu. Il a peut-être été déplacé ou supprimé.',
  },
  back_to_parent_folder: { zh: '返回上级文件夹', fr: 'Revenir au dossier parent' },
  new_folder: { zh: '新建文件夹', fr: 'Nouveau dossier' },
  new_folder_name: { zh: '文件夹名称', fr: 'Nom du dossier' },
  new_folder_create: { zh: '新建', fr: 'Créer' },
  new_folder_description: {
    zh: '新文件夹将建在“{$folder}”里。',
    fr: 'Le nouveau dossier sera créé dans « {$folder} ».',
  },
  'new_folder_error.empty': {
    zh: '请填写文件夹名称。',
    fr: 'Donnez un nom au dossier.',
  },
  'new_folder_error.invalid': {
    zh: '文件夹名称不能含有斜杠，也不能以点开头。',
    fr: 'Le nom du dossier ne peut ni contenir de barre oblique ni commencer par un point.',
  },
  'new_folder_error.duplicate': {
    zh: '这里已有同名的文件夹或文件。',
    fr: 'Un dossier ou un fichier de ce nom existe déjà ici.',
  },
  creating_folder: { zh: '正在新建文件夹……', fr: 'Création du dossier…' },
  creating_folder_failed: { zh: '文件夹没有建成。', fr: 'Le dossier n’a pas pu être créé.' },
  folder_options: { zh: '文件夹选项', fr: 'Options du dossier' },
  show_folder_options: { zh: '显示文件夹选项', fr: 'Afficher les options du dossier' },
  rename_folder: { zh: '重命名文件夹', fr: 'Renommer le dossier' },
  delete_folder: { zh: '删除文件夹', fr: 'Supprimer le dossier' },
  enter_new_name_for_folder: {
    zh: '.input {$count :integer} .match $count 0 {{请在下面输入新名称。}} * {{请在下面输入新名称。文件夹里的 {$count} 个文件会一起移动，用到它们的内容会随之更新。}}',
    fr: '.input {$count :integer} .match $count 0 {{Saisissez le nouveau nom.}} one {{Saisissez le nouveau nom. Le fichier du dossier sera déplacé avec lui, et le contenu qui s’en sert mis à jour.}} * {{Saisissez le nouveau nom. Les {$count} fichiers du dossier seront déplacés avec lui, et le contenu qui s’en sert mis à jour.}}',
  },
  confirm_deleting_folder: {
    zh: '.input {$count :integer} .match $count 0 {{确定删除空文件夹“{$name}”吗？}} * {{确定删除文件夹“{$name}”和其中的 {$count} 个文件吗？}}',
    fr: '.input {$count :integer} .match $count 0 {{Supprimer le dossier vide « {$name} » ?}} one {{Supprimer le dossier « {$name} » et le fichier qu’il contient ?}} * {{Supprimer le dossier « {$name} » et les {$count} fichiers qu’il contient ?}}',
  },
  renaming_folder: { zh: '正在重命名文件夹……', fr: 'Changement du nom du dossier…' },
  renaming_folder_failed: {
    zh: '文件夹没有重命名。',
    fr: 'Le dossier n’a pas pu être renommé.',
  },
  deleting_folder: { zh: '正在删除文件夹……', fr: 'Suppression du dossier…' },
  deleting_folder_failed: {
    zh: '文件夹没有删除。',
    fr: 'Le dossier n’a pas pu être supprimé.',
  },
  replace_file: { zh: '换一个文件', fr: 'Remplacer le fichier' },
  replace_image: { zh: '换一张图片', fr: 'Remplacer l’image' },
  remove_file: { zh: '移除文件', fr: 'Retirer le fichier' },
  remove_image: { zh: '移除图片', fr: 'Retirer l’image' },
  deleting_referenced_assets_note: {
    zh: '.input {$count :integer} .match $count * {{{$count} 条内容里对它的引用也会移除。}}',
    fr: '.input {$count :integer} .match $count one {{Le contenu qui s’en sert n’y renverra plus.}} * {{Les {$count} contenus qui s’en servent n’y renverront plus.}}',
  },
  cannot_delete_referenced_assets: {
    zh: '.input {$count :integer} .match $count * {{不能删除：用到它的内容里，以下各栏没有它就不再有效。请先修改这些内容。}}',
    fr: '.input {$count :integer} .match $count one {{Ce fichier ne peut pas être supprimé : sans lui, les champs suivants ne seraient plus valables. Modifiez d’abord les contenus concernés.}} * {{Ces fichiers ne peuvent pas être supprimés : sans eux, les champs suivants ne seraient plus valables. Modifiez d’abord les contenus concernés.}}',
  },
  deleting_referenced_entries_note: {
    zh: '.input {$count :integer} .match $count * {{另外 {$count} 条内容里对它的引用也会移除。}}',
    fr: '.input {$count :integer} .match $count one {{Le contenu qui y renvoie n’y renverra plus.}} * {{Les {$count} autres contenus qui y renvoient n’y renverront plus.}}',
  },
  cannot_delete_referenced_entries: {
    zh: '.input {$count :integer} .match $count * {{不能删除：其他内容里，以下各栏没有它就不再有效。请先修改这些内容。}}',
    fr: '.input {$count :integer} .match $count one {{Ce contenu ne peut pas être supprimé : sans lui, les champs suivants d’autres contenus ne seraient plus valables. Modifiez-les d’abord.}} * {{Ces contenus ne peuvent pas être supprimés : sans eux, les champs suivants d’autres contenus ne seraient plus valables. Modifiez-les d’abord.}}',
  },
  show_errors: { zh: '查看错误', fr: 'Voir les erreurs' },
  folder_created: { zh: '文件夹已建好。', fr: 'Dossier créé.' },
  folder_path: { zh: '文件夹路径', fr: 'Chemin du dossier' },
  folder_contents: { zh: '内容', fr: 'Contenu' },
  x_folders: {
    zh: '.input {$count :integer} .match $count 0 {{没有文件夹}} * {{{$count} 个文件夹}}',
    fr: '.input {$count :integer} .match $count 0 {{Aucun dossier}} one {{{$count} dossier}} * {{{$count} dossiers}}',
  },
  folder_renamed: { zh: '文件夹已重命名。', fr: 'Dossier renommé.' },
  folder_deleted: { zh: '文件夹已删除。', fr: 'Dossier supprimé.' },
  'entry_sidebar.slug.title': { zh: '文件夹名', fr: 'Nom du dossier' },
  'entry_sidebar.slug.generated_on_save': {
    zh: '文件夹名在保存时由内容生成，其中的日期和时间以保存时为准。',
    fr: 'Le nom du dossier est tiré du contenu à l’enregistrement ; la date et l’heure seront celles de ce moment.',
  },
  'entry_sidebar.slug.unavailable': {
    zh: '这条内容没有文件夹名。',
    fr: 'Ce contenu n’a pas de nom de dossier.',
  },
  'save_conflict.title': {
    zh: '别人改过这条内容',
    fr: 'Quelqu’un d’autre a modifié ce contenu',
  },
  'save_conflict.modified_by': {
    zh: '您打开之后，{$name} 在 {$date} 改过这条内容。',
    fr: '{$name} a modifié ce contenu le {$date}, après que vous l’avez ouvert.',
  },
  'save_conflict.modified': {
    zh: '您打开之后，仓库里的这条内容被改过。',
    fr: 'Ce contenu a été modifié dans le dépôt après que vous l’avez ouvert.',
  },
  'save_conflict.deleted': {
    zh: '您打开之后，仓库里的这条内容被删除了。',
    fr: 'Ce contenu a été supprimé du dépôt après que vous l’avez ouvert.',
  },
  'save_conflict.overwrite_warning': {
    zh: '现在保存，别人的改动就会丢失。',
    fr: 'Enregistrer maintenant ferait perdre ces changements.',
  },
  'save_conflict.recreate_warning': {
    zh: '现在保存，会重新建立这条内容。',
    fr: 'Enregistrer maintenant créerait ce contenu de nouveau.',
  },
  'save_conflict.save_anyway': { zh: '仍然保存', fr: 'Enregistrer quand même' },
  'save_conflict.branch_moved': {
    zh: '保存的同时，别人更新了仓库。请再保存一次。',
    fr: 'Quelqu’un d’autre a mis à jour le dépôt pendant l’enregistrement. Recommencez.',
  },
  'remote_change.reload_entry': { zh: '重新载入', fr: 'Recharger le contenu' },
  'remote_change.confirm_reloading_entry': {
    zh: '确定重新载入这条内容吗？没有保存的改动会丢失。',
    fr: 'Recharger ce contenu ? Les changements non enregistrés seront perdus.',
  },
  list_item_options: { zh: '本项的选项', fr: 'Options de l’élément' },
  'relation_field.save_together_hint': {
    zh: '新的{$name}会和正在编辑的内容一起保存。',
    fr: 'Le nouvel élément ({$name}) sera enregistré avec le contenu en cours.',
  },
  'relation_field.add_failed': {
    zh: '{$name}没有加上。',
    fr: 'L’élément ({$name}) n’a pas pu être ajouté.',
  },
  'assets_dialog.title.folder': { zh: '选择文件夹', fr: 'Choisir un dossier' },
  'assets_dialog.selected_folder': {
    zh: '所选文件夹：{$path}',
    fr: 'Dossier choisi : {$path}',
  },
  'assets_dialog.selected_folders': {
    zh: '.input {$count :integer} .match $count * {{已选 {$count} 个文件夹}}',
    fr: '.input {$count :integer} .match $count one {{{$count} dossier choisi}} * {{{$count} dossiers choisis}}',
  },
  'assets_dialog.no_subfolders': {
    zh: '这个文件夹里没有子文件夹。',
    fr: 'Ce dossier ne contient pas d’autre dossier.',
  },
  'status.deploying': { zh: '正在发布', fr: 'Mise en ligne' },
};

/** Errors of a configuration that is generated, services that are left out, a device's own sign-in. */
export const unseen =
  /^(?:config|cloud_storage|workflow)\.|^sign_in_|^enter_new_name_for_external_folder$/;

/** The texts of one language with ours among them; Chinese ones quote as the mainland does (GB/T 15834). */
export function completed(json: string, lang: Locale): string {
  const quoted = lang === 'zh' ? json.replace(/「/g, '“').replace(/」/g, '”') : json;
  const all = JSON.parse(quoted) as Tree;
  for (const [key, text] of Object.entries({ ...texts, ...reworded })) {
    const names = key.split('.');
    const last = names.pop() as string;
    let within = all;
    for (const name of names) within = (within[name] ??= {}) as Tree;
    within[last] = text[lang];
  }
  return JSON.stringify(all);
}

type Tree = { [name: string]: string | Tree };
