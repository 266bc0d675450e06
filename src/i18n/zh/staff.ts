import type { Strings } from '../fr/index.ts';

/** Chinese. The page that only the staff read: states of translations, findings of the check. */
export const staff = {
  staff: {
    states: {
      title: '译文',
      count: {
        stale: () => '篇待更新',
        missing: () => '篇尚无译文',
        current: () => '篇已是最新',
      },
      none: '还没有任何内容。',
    },
    check: {
      title: '检查',
      count: {
        error: () => '个错误',
        warning: () => '条提醒',
        info: () => '条信息',
        accepted: () => '条已接受',
      },
      severity: { error: '错误', warning: '提醒', info: '信息' },
    },
    stale: {
      title: '译文待更新',
      none: '没有需要更新的译文。',
      more: (n: number) => `另有${n}篇译文待更新`,
      unread: '待更新的译文太多，以下各篇没有列出原文的改动。前面的处理好以后，就会列出。',
    },
    missing: {
      title: '尚无译文',
      none: '所有内容都有中文和法文。',
      summary: (n: number) => `待翻译的${n}篇`,
    },
    current: {
      title: '译文已是最新',
      none: '没有已是最新的译文。',
      count: (n: number) => `待记录指纹：${n}篇`,
      unrecorded: '以下各篇没有记录原文的指纹，原文改动时无法提醒。核对译文后，请运行命令。',
      recorded: '以下各篇已记录原文的指纹。',
    },
    entry: {
      pages: '门户页面',
      original: { zh: '原文为中文', fr: '原文为法文' },
      mode: { full: '全文翻译', summary: '摘译' },
      recorded: '指纹已记录',
      unrecorded: '指纹未记录',
      untold: (n: number) => `${n}项承诺只有一种语言`,
      none: { zh: '尚无中文版', fr: '尚无法文版' },
      page: { zh: '中文页面显示原文', fr: '法文页面显示原文' },
      revise: '要核对、修改的文件：',
      create: '要新建的文件：',
      editor: '在编辑页中打开',
      record: '译文核对好以后，请运行：',
    },
    changes: {
      since: (date: string) => `译文依据的是${date}的原文，此后的改动如下`,
      kind: { added: '新增', removed: '删去', altered: '改写' },
      role: {
        title: '标题',
        summary: '摘要',
        alt: '图片说明',
        heading: '小标题',
      },
      form: '句子没有改动，改动的只是格式、简称、链接地址或代码。',
      more: (n: number) => `另有${n}处改动。`,
      unknown: {
        'no-history':
          '无法列出改动：内容没有纳入git，或者生成网站的电脑上没有git。请通读并核对整篇译文。',
        shallow:
          '无法列出改动：生成网站的电脑上只有仓库最近的历史，不含译文所依据的原文。请通读并核对整篇译文。',
        'not-found': '无法列出改动：历史记录里找不到译文所依据的原文。请通读并核对整篇译文。',
      },
    },
    findings: {
      title: '检查发现',
      none: '检查没有发现问题。',
      infos: (n: number) => `${n}条信息`,
      empty: '没有对应的文字',
      more: (n: number) => `另有${n}条，运行npm run check可以看到。`,
    },
    accepted: {
      title: '已接受的发现',
      none: '没有已接受的发现。',
      reason: '理由',
      place: '接受于',
      until: (date: string) => `有效期至${date}`,
      always: '长期有效',
    },
  },
} satisfies Pick<Strings, 'staff'>;
