import type { Strings } from '../fr/index.ts';

/** Chinese. What was promised, and what became of it. */
export const commitments = {
  commitments: {
    state: { open: '进行中', overdue: '已逾期', kept: '已兑现', dropped: '已放弃' },
    section: { open: '进行中', overdue: '已逾期', kept: '已兑现', dropped: '已放弃' },
    count: {
      open: () => '项进行中',
      overdue: () => '项已逾期',
      kept: () => '项已兑现',
      dropped: () => '项已放弃',
    },
    by: '承诺方',
    to: '承诺对象',
    due: (date: string) => `期限：${date}`,
    history: {
      made: (date: string) => `${date}作出`,
      confirmed: (date: string) => `${date}重申`,
      amended: (date: string) => `${date}调整`,
      kept: (date: string) => `${date}兑现`,
      dropped: (date: string) => `${date}放弃`,
    },
    outcome: { confirmed: '重申', amended: '调整', kept: '已兑现', dropped: '已放弃' },
    toKeep: (n) => `另有${n}项待兑现`,
    settled: (kept, dropped) =>
      [
        ...(kept > 0 ? [`${kept}项已兑现`] : []),
        ...(dropped > 0 ? [`${dropped}项已放弃`] : []),
      ].join('，'),
    lastOf: (last, n) => (n > 1 ? `${last}（共${n}次跟进）` : last),
    formerText: '原表述',
    newDue: (date: string, former?: string) =>
      former ? `期限改为${date}（原为${former}）` : `期限定为${date}`,
    evidence: '，依据：',
    fromMeeting: '会上作出的承诺',
    followUps: '对以往承诺的跟进',
    none: '暂无承诺记录。',
    follow: '订阅承诺动态',
    feed: {
      title: (name: string) => `${name}·承诺`,
      format: (format: string) => `承诺动态（${format}）`,
      item: {
        made: (promise: string) => `新承诺：${promise}`,
        confirmed: (promise: string) => `重申：${promise}`,
        amended: (promise: string) => `调整：${promise}`,
        kept: (promise: string) => `已兑现：${promise}`,
        dropped: (promise: string) => `已放弃：${promise}`,
        overdue: (promise: string) => `已逾期：${promise}`,
      },
      onlyInOther: '承诺内容仅有法文。',
      overdue: (date: string) => `约定期限已过：${date}。`,
    },
  },
} satisfies Pick<Strings, 'commitments'>;
