import type { Localized } from '#i18n/locales.ts';
import type { CollectionName } from '#schema/index.ts';

/** What the collections are called in the editor. */
export const titles: Record<CollectionName | 'people', Titles> = {
  news: {
    label: { zh: '新闻', fr: 'Actualités' },
    one: { zh: '新闻', fr: 'une actualité' },
    icon: 'news',
  },
  partners: {
    label: { zh: '合作机构', fr: 'Partenaires' },
    one: { zh: '合作机构', fr: 'un partenaire' },
    icon: 'handshake',
  },
  programmes: {
    label: { zh: '合作项目', fr: 'Programmes' },
    one: { zh: '合作项目', fr: 'un programme' },
    icon: 'hub',
  },
  calls: {
    label: { zh: '项目征集', fr: 'Appels à projets' },
    one: { zh: '项目征集', fr: 'un appel à projets' },
    icon: 'campaign',
  },
  pages: {
    label: { zh: '网站页面', fr: 'Pages du site' },
    one: { zh: '网站页面', fr: 'une page' },
    icon: 'article',
  },
  people: {
    label: { zh: '人物', fr: 'Personnes' },
    one: { zh: '人物', fr: 'une personne' },
    icon: 'person',
  },
};

/** One of the list that `terms.yml` is shown as. */
export const termTitle: Localized = { zh: '名称', fr: 'un nom' };

interface Titles {
  label: Localized;
  /** In French with its article. */
  one: Localized;
  /** Name in the icon font (Material Symbols). */
  icon: string;
}
