import type { Said } from '../fr/call-list.ts';
import type { Strings } from '../fr/index.ts';
import { anyOf } from '../lists.ts';

/** Chinese. The list of calls: what can be chosen, and what was chosen as a sentence. */
export const callList = {
  callList: {
    refine: '筛选与排序',
    clear: '清除筛选',
    empty: '请减少条件，或返回完整列表。',
    all: '查看全部征集',
    facet: {
      state: '征集状态',
      sector: '领域',
      country: '申请方所在国家',
      partner: '合作伙伴',
    },
    sort: '排序',
    by: { urgency: '按紧急程度', deadline: '按截止时间', opening: '按开放时间（从新到旧）' },
    openOrClosing: '接受申请（含即将截止）',
    card: {
      partners: '合作方',
      sectors: '领域',
      countries: '申请方',
      funding: '资助',
      coFiling: '中法双方均须申报',
      sum: (sum: string, label: string) => `${sum}（${label}）`,
    },
    sentence: ({
      count = 0,
      states = [],
      countries = [],
      sectors = [],
      partners = [],
      sort = 'urgency',
    }: Partial<Said>) => {
      const asked = [
        ...(states.length > 0 ? [or(states.map((name) => predicate[name] ?? ''))] : []),
        ...(countries.length > 0 ? [`面向${or(countries)}申请方`] : []),
        ...(sectors.length > 0 ? [`${or(sectors)}领域`] : []),
        ...(partners.length > 0 ? [`与${or(partners)}有关`] : []),
      ];
      const ordered = count > 1 ? [order[sort]] : [];
      if (asked.length === 0)
        return `${[count ? `共${count}项征集` : '没有征集', ...ordered].join('，')}。`;
      const found = count ? `共${count}项征集` : '没有符合条件的征集';
      return `${found}：${[...asked, ...ordered].join('，')}。`;
    },
  },
} satisfies Pick<Strings, 'callList'>;

const predicate: Record<string, string> = {
  open: '接受申请',
  closing: '即将截止',
  forthcoming: '即将开放',
  announced: '已宣布',
  closed: '已截止',
};

const order = {
  urgency: '按紧急程度排列',
  deadline: '按截止时间排列',
  opening: '按开放时间从新到旧排列',
};

const or = (items: readonly string[]) => anyOf(items, 'zh');
