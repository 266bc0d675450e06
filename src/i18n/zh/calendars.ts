import type { Strings } from '../fr/index.ts';

const staged = (text: string, stage?: string) => (stage ? `${text}（${stage}）` : text);

/** Chinese. Calendars, feeds and open data. */
export const calendars = {
  calendars: {
    title: (site, name) => `${site}·${name}`,
    calendar: {
      all: {
        name: '全部日程',
        holds: '项目征集的开放和截止时间、会议活动、合作项目。',
      },
      calls: {
        name: '项目征集',
        holds: '所有项目征集的开放时间和截止时间。',
        of: (title) => `征集的开放时间和截止时间：${title}。`,
      },
      news: {
        name: '会议活动',
        holds: '会议、访问和活动，包括预告和已举行的。',
      },
      programmes: {
        name: '合作项目',
        holds: '已定日期或月份的代表团、展会和项目。',
        of: (title) => `合作项目及其征集、活动的日期：${title}。`,
      },
      partners: {
        of: (title) => `合作伙伴的征集、活动和合作项目：${title}。`,
      },
    },
    event: {
      deadline: (title, stage) => staged(`截止：${title}`, stage),
      deadlineOff: (title, stage) => staged(`截止时间已取消：${title}`, stage),
      opening: (title) => `开放申请：${title}`,
      openingOff: (title) => `开放申请已取消：${title}`,
      stage: (stage) => `阶段：${stage}`,
      side: { cn: '中方', fr: '法方' },
      call: (title) => `征集：${title}`,
      reference: (reference) => `编号：${reference}`,
      moved: (date, from, to) => `${date}公布：时间由${from}改为${to}`,
      added: (date) => `${date}公布：新增此时间`,
      withdrawn: (date) => `${date}公布：取消此时间`,
      withNote: (sentence, note) => `${sentence}（${note}）`,
      fromTo: (from, to) => `${from}至${to}`,
      noDays: '具体日期未定。',
      onlyInOther: '该页面仅有法文。',
      comma: '，',
    },
    change: {
      title: (call, what) => `${call}·${what}`,
      announced: (date) => `${date}公布。`,
      stop: '。',
      link: '查看征集',
    },
    offer: {
      download: '加入我的日历（.ics文件）',
      downloads: '加入我的日历（.ics文件）：',
      opening: '申请开始',
      deadline: '申请截止',
      dated: (name, date) => `${name}，${date}`,
      subscribe: {
        all: '订阅全部日程',
        calls: '订阅征集日程，改期自动更新',
        news: '订阅会议活动',
        programmes: '订阅合作项目',
        call: '订阅本征集日程，改期自动更新',
        programme: '订阅本项目日程',
        partner: '订阅该伙伴日程',
      },
      more: '其他方式：复制地址、扫二维码',
      copy: '复制地址',
      copied: '地址已复制。',
      selected: '浏览器未能复制：地址已选中，请手动复制。',
      code: '日历地址的二维码',
      how: '各种设备的订阅方法',
      wechat:
        '微信里打不开日历文件。请复制地址，到手机日历里添加订阅；也可点右上角“…”，选择在浏览器打开。',
    },
    page: {
      link: '订阅',
      calendars: '日历',
      calendarsLead:
        '订阅后自动更新：日期有改动或取消时，日历随之更新，一般需要几小时到一天，视所用应用而定。',
      byProgramme: '按合作项目',
      byPartner: '按合作伙伴',
      byCall: '按征集',
      dated: '这里只列出已有日期的，其余待日期确定后加入。',
      feeds: 'RSS订阅',
      feedsLead: '供RSS阅读器使用。各个地址内容相同，只是格式不同。',
      newsFeed: '新闻与征集变更',
      newsFeedHolds: '新闻全文和征集公布的各项变更，保留最近20条。',
      ledgerFeed: '承诺',
      ledgerFeedHolds: '会上作出的承诺，以及其后的重申、调整、兑现、放弃与逾期。',
      how: '如何订阅日历',
      ways: [
        {
          where: '微信',
          how: ['微信里打不开.ics文件和订阅链接。请复制地址，或点右上角“…”，选择在浏览器打开。'],
        },
        {
          where: 'iPhone、iPad、Mac',
          how: [
            '在Safari浏览器里点“订阅”并确认。',
            '如果没有反应，请复制地址，在日历的设置里依次选“添加账户”“其他”“添加已订阅的日历”，粘贴地址。在Mac上，打开“日历”，从“文件”菜单新建日历订阅。',
          ],
        },
        {
          where: '华为、小米等手机',
          how: [
            '部分机型自带的日历不支持订阅地址。可以在浏览器里打开某个日期的.ics文件，导入日历应用；这样加入的日期不会自动更新，请以征集页面为准。',
            '如需自动更新，可用Outlook等账户订阅，再在手机日历里显示该账户的日历。',
          ],
        },
        {
          where: 'Google日历、安卓手机',
          how: [
            '复制地址，在电脑上打开Google日历，点左侧“其他日历”旁的加号，选择通过网址添加。手机应用里不能按地址添加，但添加后可以在手机上看到。',
          ],
        },
        {
          where: 'Outlook',
          how: ['在网页版Outlook里选“添加日历”“从Web订阅”，粘贴以https开头的地址。'],
        },
      ],
    },
  },
} satisfies Pick<Strings, 'calendars'>;
