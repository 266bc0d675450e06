import type { Strings } from '../fr/index.ts';

/** Chinese. Search, and the legal notice. */
export const tools = {
  search: {
    label: '站内搜索',
    submit: '搜索',
    placeholder: '人名、地名、项目……',
    idle: '请输入要查找的词。',
    busy: '正在搜索……',
    count: (n: number, query: string) =>
      n === 0 ? `没有找到与“${query}”有关的内容。` : `找到${n}条与“${query}”有关的内容。`,
    error: '搜索功能未能加载，请检查网络后重试。',
    emptyHint: '请换一个更短的词或专有名称，也可以浏览栏目：',
    withoutScript: '搜索需要启用JavaScript。不启用时，仍可从以下栏目浏览全站：',
    more: (n: number) => `再显示${n}条`,
    sitemap: '网站地图（网址列表）',
  },
  legal: {
    toComplete: '待协会补充',
    publisher: '主办单位',
    seat: '注册地址',
    registration: '社团登记号',
    director: '出版负责人',
    email: '电子邮箱',
    phone: '电话',
    hostName: '托管商',
    hostAddress: '托管商地址',
    hostPhone: '托管商电话',
  },
} satisfies Pick<Strings, 'search' | 'legal'>;
