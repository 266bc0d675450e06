import type { Strings } from '../fr/index.ts';

/** Chinese. What was promised, and what became of it. */
export const commitments = {
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
} satisfies Pick<Strings, 'commitments'>;
