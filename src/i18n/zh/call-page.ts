import type { Strings } from '../fr/index.ts';

/** Chinese. The page of a call. */
export const callPage = {
  callPage: {
    stateOn: (date: string) => `截至${date}的状态`,
    side: { cn: '中方', fr: '法方' },
    deadline: '申请截止',
    deadlineOf: { cn: '中方申请截止', fr: '法方申请截止' },
    changes: {
      title: '变更记录',
      fact: {
        opens: '申请开始',
        funding: '资助金额',
        reference: '征集编号',
        'contact.email': '联系邮箱',
        'contact.url': '申请网址',
      },
      moved: (fact: string, from: string, to: string) => `${fact}：由${from}改为${to}`,
      at: (day: string, hour: string) => day + hour,
      movedWithin: (fact: string, day: string, hours: string) => `${fact}：由${day}${hours}`,
      hours: (from: string, to: string) => `${from}改为${to}`,
      dateAdded: (fact: string, date: string) => `${fact}：新增${date}`,
      dateDropped: (fact: string, date: string) => `${fact}：取消${date}`,
      amountRaised: (fact: string, from: string, to: string) => `${fact}：由${from}提高到${to}`,
      amountLowered: (fact: string, from: string, to: string) => `${fact}：由${from}降低到${to}`,
      amountAdded: (fact: string, amount: string) => `${fact}：新增${amount}`,
      amountDropped: (fact: string, amount: string) => `${fact}：取消${amount}`,
      replaced: (fact: string, from: string, to: string) => `${fact}：由${from}改为${to}`,
      added: (fact: string, value: string) => `新增${fact}：${value}`,
      dropped: (fact: string, value: string) => `取消${fact}：${value}`,
    },
  },
} satisfies Pick<Strings, 'callPage'>;
