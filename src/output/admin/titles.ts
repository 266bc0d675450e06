import type { Localized } from '#i18n/locales.ts';
import type { CollectionName } from '#schema/index.ts';

/** What the collections are called in the editor. */
export const titles: Record<CollectionName | 'people', Titles> = {
  news: {
    label: { zh: '新闻', fr: 'Actualités' },
    singular: { zh: '新闻', fr: 'Actualité' },
    icon: 'news',
  },
  partners: {
    label: { zh: '合作机构', fr: 'Partenaires' },
    singular: { zh: '合作机构', fr: 'Partenaire' },
    icon: 'handshake',
  },
  programmes: {
    label: { zh: '合作项目', fr: 'Programmes' },
    singular: { zh: '合作项目', fr: 'Programme' },
    icon: 'hub',
  },
  calls: {
    label: { zh: '项目征集', fr: 'Appels à projets' },
    singular: { zh: '项目征集', fr: 'Appel à projets' },
    icon: 'campaign',
  },
  pages: {
    label: { zh: '网站页面', fr: 'Pages du site' },
    singular: { zh: '网站页面', fr: 'Page' },
    icon: 'article',
  },
  people: {
    label: { zh: '人物', fr: 'Personnes' },
    singular: { zh: '人物', fr: 'Personne' },
    icon: 'person',
  },
};

interface Titles {
  label: Localized;
  singular: Localized;
  /** Name in the icon font (Material Symbols). */
  icon: string;
}
