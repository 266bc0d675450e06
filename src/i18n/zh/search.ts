import type { Strings } from '../fr/index.ts';
import type { Scope } from '../fr/search.ts';
import { allOf, anyOf } from '../lists.ts';
import { calls } from './calls.ts';

/** Chinese. The search: its box in every header, and its page. */
export const search = {
  search: {
    label: '站内搜索',
    submit: '搜索',
    placeholder: '人名、地名、项目……',
    box: {
      list: '搜索建议',
      count: (n: number) => (n === 0 ? '没有建议' : `${n}条建议`),
      everywhere: (query: string) => `在全站搜索“${query}”`,
      error: '搜索建议未能加载。',
    },
    idle: '请输入要查找的词。',
    busy: '正在搜索……',
    count: (n: number, query: string, among?: string) => {
      const where = among ? `在${among}中，` : '';
      return n === 0
        ? `${where}${where ? '' : '中文页面里'}没有找到与“${query}”有关的内容。`
        : `${where}找到${n}条与“${query}”有关的内容。`;
    },
    instead: (n: number, query: string, typed: string, among?: string) =>
      n === 0
        ? `没有找到“${typed}”；${among ? `${among}中` : '中文页面里'}也没有“${query}”。`
        : `没有找到“${typed}”；${among ? `在${among}中` : ''}找到${n}条与“${query}”有关的内容。`,
    didYouMean: (query: string) => `您要找的是不是“${query}”？`,
    title: (query: string, page: string) => `“${query}” – ${page}`,
    error: '搜索功能未能加载，请检查网络后重试。',
    retry: '重试',
    more: (n: number) => `再显示${n}条`,
    other: {
      count: (n: number) => `法文页面里有${n}条结果`,
      all: '查看全部法文结果',
      none: '法文页面里也没有。',
    },
    sections: '页内章节',
    alias: '按别名、拼音或另一种文字找到',
    closesOn: calls.calls.closesOn,
    kind: {
      news: '新闻',
      partners: '合作伙伴',
      programmes: '合作项目',
      calls: '项目征集',
      people: '人物',
      pages: '页面',
    },
    refine: {
      title: '排序与筛选',
      clear: '清除筛选',
      sort: '排序',
      by: { relevance: '按相关度', date: '按日期', deadline: '按截止日期' },
      type: '栏目',
      partner: '合作伙伴',
      year: '年份',
      state: '征集状态',
      pages: '协会介绍',
    },
    among: ({ types = [], partners = [], years = [], states = [] }: Partial<Scope>) => {
      const kinds = types.length > 0 ? types : states.length > 0 ? ['calls'] : [];
      const what = and(kinds.map((type) => plural[type] ?? type)) || '页面';
      const marks = [
        or(years.map((year) => `${year}年`)),
        partners.length > 0 ? `与${or(partners)}有关` : '',
        or(states.map((state) => stateOf[state] ?? state)),
      ].filter(Boolean);
      return marks.length > 0 ? `${marks.join('、')}的${what}` : what;
    },
    emptyHint: '请检查有没有错字，或换一个更短的词、更准确的名称。',
    browse: '请从以下栏目进入：',
    withoutScript: '搜索需要启用JavaScript。不启用时，仍可浏览全站。',
    sitemap: '网站地图（网址列表）',
  },
} satisfies Pick<Strings, 'search'>;

const plural: Record<string, string> = {
  news: '新闻',
  partners: '合作伙伴',
  programmes: '合作项目',
  calls: '项目征集',
  people: '人物',
  pages: '协会介绍',
};

const stateOf: Record<string, string> = {
  announced: '已宣布',
  forthcoming: '即将开放',
  open: '正在接受申请',
  closing: '即将截止',
  closed: '已截止',
};

const and = (items: string[]) => allOf(items, 'zh');
const or = (items: string[]) => anyOf(items, 'zh');
