import type { Strings } from '../fr/index.ts';

/** Chinese. What can be applied for, and until when. */
export const calls = {
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
    closedOn: (date: string) => `${date}截止`,
    opensOn: (date: string) => `${date}开放`,
    none: '目前没有项目征集。',
  },
} satisfies Pick<Strings, 'calls'>;
