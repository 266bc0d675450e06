import type { Strings } from '../fr/index.ts';

/** Chinese. What every page says around its content: header, footer, home, lists, feeds. */
export const frame = {
  site: {
    skip: '跳到正文',
    menu: '菜单',
    mainNavigation: '主导航',
    footerNavigation: '页脚',
    breadcrumb: '当前位置',
    home: '首页',
    search: '搜索',
    feeds: '订阅',
    chooseLanguage: '选择语言',
    onlyInOther: '仅有法文',
    textsBelong: (name: string) => `文字版权归${name}所有。`,
  },
  home: {
    about: '了解协会',
    latest: '最新新闻',
    apply: '可以申请什么',
    partners: '与谁合作',
    promises: '承诺兑现得如何',
    agenda: '时间线',
    all: {
      news: '全部新闻',
      partners: '全部合作伙伴',
      programmes: '全部合作项目',
      calls: '全部项目征集',
      people: '全部人物',
      commitments: '全部承诺',
    },
  },
  list: {
    empty: '这里还没有内容。',
    pages: '分页',
    page: (n: number, total: number) => `第${n}页，共${total}页`,
    onPage: (text: string, n: number, total: number) => `${text}（第${n}页，共${total}页）`,
    previousPage: '上一页',
    nextPage: '下一页',
  },
  notFound: {
    title: '页面不存在',
    text: '这个网址没有对应的页面，可能是复制时有误。',
    home: '返回首页',
    search: '搜索',
  },
  choice: {
    title: '选择语言',
    enter: '进入中文版',
  },
  feed: {
    rss: 'RSS',
    atom: 'Atom',
    json: 'JSON Feed',
    title: (name: string) => `${name}·新闻`,
  },
  punctuation: { colon: '：', list: '、' },
} satisfies Pick<
  Strings,
  'site' | 'home' | 'list' | 'notFound' | 'choice' | 'feed' | 'punctuation'
>;
