import type { Strings } from '../fr/index.ts';

/** Chinese. How calls, commitments and translations stand. */
export const states = {
  calls: {
    state: {
      announced: '已宣布',
      forthcoming: '即将开放',
      open: '接受申请',
      closing: '即将截止',
      closed: '已截止',
    },
    announcedNote: '时间与条件尚未公布。',
    closesOn: (date: string) => `${date}截止`,
    closedOn: (date: string) => `已于${date}截止`,
    opensOn: (date: string) => `${date}开放申请`,
    none: '目前没有项目征集。',
  },
  commitments: {
    state: { open: '进行中', overdue: '已逾期', kept: '已兑现', dropped: '已放弃' },
    count: {
      open: () => '项进行中',
      overdue: () => '项已逾期',
      kept: () => '项已兑现',
      dropped: () => '项已放弃',
    },
    by: '承诺方',
    to: '承诺对象',
    since: (date: string) => `${date}作出`,
    due: (date: string) => `期限：${date}`,
    kept: (date: string) => `${date}兑现`,
    dropped: (date: string) => `${date}放弃`,
    meeting: '会议',
    evidence: '依据',
    fromMeeting: '会上作出的承诺',
    none: '暂无承诺记录。',
  },
  translation: {
    missing: {
      title: '尚无中文版',
      text: '本页目前只有法文，以下为法文原文。',
      link: '打开法文页面',
    },
    stale: {
      title: '译文待更新',
      text: '翻译完成后，法文原文又有改动。',
      link: '阅读法文原文',
    },
    staleSummary: {
      title: '摘译，待更新',
      text: '本文为法文原文的摘译，翻译完成后原文又有改动。',
      link: '阅读法文原文',
    },
    summary: {
      title: '摘译',
      text: '本文为法文原文的摘译，原文更完整。',
      link: '阅读法文原文',
    },
    full: {
      title: '译文',
      text: '本文译自法文。',
      link: '阅读法文原文',
    },
  },
} satisfies Pick<Strings, 'calls' | 'commitments' | 'translation'>;
