import type { Localized } from '#i18n/locales.ts';

export const linkSentences = {
  dead: (url: string, guess: string | undefined): Localized => ({
    zh: `链接“${url}”在本站没有对应的页面。站内链接写成 /zh/news/…/ 这样的完整路径，以斜线结尾。${guess ? `是不是“${guess}”？` : ''}`,
    fr: `Le lien « ${url} » ne mène à aucune page du site. Écrivez le chemin entier, comme /fr/actualites/…/, terminé par une barre oblique.${guess ? ` Vouliez-vous écrire « ${guess} » ?` : ''}`,
  }),
  deadInFull: (url: string, guess: string | undefined): Localized => ({
    zh: `网址“${url}”就在本站，却没有对应的页面。请核对；正文里的站内链接不写域名，写成 /zh/news/…/ 这样的路径，以斜线结尾。${guess ? `是不是“${guess}”？` : ''}`,
    fr: `L’adresse « ${url} » est sur ce site, et n’y mène à aucune page. Vérifiez-la ; dans un texte, un lien du site s’écrit sans le nom de domaine, comme /fr/actualites/…/, et finit par une barre oblique.${guess ? ` Vouliez-vous écrire « ${guess} » ?` : ''}`,
  }),
  full: (url: string, path: string): Localized => ({
    zh: `链接“${url}”指向本站，不要写域名：预览时会离开预览，网站换了地址就会失效。请写成“${path}”。`,
    fr: `Le lien « ${url} » reste sur ce site : sans le nom de domaine, il marche aussi dans l’aperçu, et si l’adresse du site change. Écrivez « ${path} ».`,
  }),
  /** `path`: empty where none may be written. */
  local: (url: string, path: string): Localized => ({
    zh: `网址“${url}”是在您自己的电脑上预览用的，读者打不开。${path === '' ? '请改成网站公开的网址。' : `请写成“${path}”。`}`,
    fr: `L’adresse « ${url} » est celle de l’aperçu sur votre ordinateur : les lecteurs ne trouveraient rien. ${path === '' ? 'Donnez l’adresse publique du site.' : `Écrivez « ${path} ».`}`,
  }),
};
