import type { Localized } from '#i18n/locales.ts';
import type { Random } from './random.ts';

/** So many structures, each of a kind and with a name of its own. */
export function makeOrganisations(count: number, random: Random): Organisation[] {
  return Array.from({ length: count }, (_, index) => {
    // Steps prime to both numbers: no name comes twice.
    const stem = stems[(index * 10) % stems.length] as Localized;
    const form = forms[(index * 3) % forms.length] as Form;
    if (index >= stems.length * forms.length) throw new Error('no more names of structures');
    const name = { zh: stem.zh + form.zh, fr: form.fr.replace('*', stem.fr) };
    return {
      id: `${stem.fr.toLowerCase()}-${form.id}`,
      kind: form.kind,
      article: form.article,
      name,
      place: random.pick(places),
    };
  });
}

const first = { 海: 'Hai', 云: 'Yun', 澄: 'Cheng', 星: 'Xing', 瑞: 'Rui', 明: 'Ming', 松: 'Song' };
const second = {
  辰: 'chen',
  汀: 'ting',
  川: 'chuan',
  桥: 'qiao',
  禾: 'he',
  峰: 'feng',
  湾: 'wan',
  岚: 'lan',
  泽: 'ze',
};
const stems = Object.entries(first).flatMap(([han, pinyin]) =>
  Object.entries(second).map(([next, rest]) => ({ zh: han + next, fr: pinyin + rest })),
);

const forms: readonly Form[] = [
  { id: 'park', kind: 'zone', zh: '科技园', fr: 'Parc technologique de *', article: 'le' },
  { id: 'group', kind: 'company', zh: '集团', fr: 'Groupe *', article: 'le' },
  { id: 'university', kind: 'institution', zh: '大学', fr: 'Université de *', article: 'l’' },
  { id: 'centre', kind: 'centre', zh: '创新中心', fr: 'Centre d’innovation de *', article: 'le' },
  { id: 'institute', kind: 'institution', zh: '研究院', fr: 'Institut *', article: 'l’' },
  { id: 'foundation', kind: 'institution', zh: '基金会', fr: 'Fondation *', article: 'la' },
  { id: 'lab', kind: 'institution', zh: '实验室', fr: 'Laboratoire *', article: 'le' },
  { id: 'incubator', kind: 'centre', zh: '孵化器', fr: 'Incubateur *', article: 'l’' },
];

/** Places of the fixtures’ terms.yml. */
export const places: readonly Place[] = [
  { id: 'beijing', zh: '北京', fr: 'Pékin' },
  { id: 'shanghai', zh: '上海', fr: 'Shanghai' },
  { id: 'shenyang', zh: '沈阳', fr: 'Shenyang' },
  { id: 'jiangyin', zh: '江阴', fr: 'Jiangyin' },
  { id: 'paris', zh: '巴黎', fr: 'Paris' },
  { id: 'lyon', zh: '里昂', fr: 'Lyon' },
  { id: 'marseille', zh: '马赛', fr: 'Marseille' },
  { id: 'saint-etienne', zh: '圣艾蒂安', fr: 'Saint-Étienne' },
];

type Form = Localized & { id: string; kind: string; article: Article };
type Article = 'le' | 'la' | 'l’';
export type Place = Localized & { id: string };
export type Organisation = {
  id: string;
  kind: string;
  /** What its French name takes. */
  article: Article;
  name: Localized;
  place: Place;
};
