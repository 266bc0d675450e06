import type { NewStrings } from '../fr/new.ts';

/** Chinese. What `npm run new` says. */
export const newEntry = {
  what: '要新建什么？',
  makes: {
    news: '新闻：会议、访问、活动、公告',
    partners: '合作机构',
    programmes: '合作项目：代表团、展会、项目、中心、平台等',
    calls: '征集：项目或人才',
    people: '人物',
    terms: '地点、无专页的组织、领域、术语',
  },
  inLanguage: { zh: '（中文）', fr: '（法文）' },
  bodyOf: { zh: '中文正文', fr: '法文正文' },
  length: (n: number) => `${n}个字符`,
  more: '还知道些什么？',
  moreHint: '这里都是选填，以后也可以在文件里补充。',
  of: '：',
  moreOf: (of: string) => `${of}：还知道些什么？`,
  later: '译文以后再做，就直接按回车。',
  list: '有多个时用分号隔开。',
  instant: '日期和时刻；时区在下一步选。',
  badInstant: '请写真实的日期和时刻，例如 2030-09-30 18:00。不要写零点，请写前一天的 23:59。',
  zone: '这是哪里的时间？',
  zones: { 'Asia/Shanghai': '北京时间', 'Europe/Paris': '巴黎时间' },
  needed: '这一项必须填写。',
  yes: '是',
  no: '否',
  none: '不填',
  elsewhere: '＋ 列表里没有',
  absent: '请写出名称或姓名',
  absentHint: '会记入“待协会确认之处”。有多个时用分号隔开。',
  nth: (label: string, n: number) => `${label}（第${n}项）`,
  another: (label: string) => `${label}：再加一项吗？`,
  keep: (label: string) => `${label}：保留哪些？`,
  id: '文件夹名，也是网址',
  recordId: '编号',
  idHint: '小写字母、数字和连字符；发布以后不能再改。',
  ready: '都对吗？',
  write: '对，写入文件',
  change: '不对，修改或补充',
  toChange: '要修改或补充哪些？',
  checking: '正在检查将要写入的内容……',
  refused: '检查不会通过：',
  stillOpen: '还没有完成',
  body: '正文还没有写。上面这句取自摘要，可以保留或修改；请从这里接着写，并删去这条备注。',
  bodyPoint: '正文还没有写。',
  keys: {
    search: '搜索：',
    noMatch: '列表里没有匹配的',
    chooseOne: '请先选一项。',
    nothing: '没有选',
    empty: '（没有填）',
    comma: '、',
    colon: '：',
    brackets: ['（', '）'],
    point: '· ',
    type: '输入文字、拼音或首字母',
    one: '↑↓ 移动 · 回车 确定',
    many: '↑↓ 移动 · 空格 勾选 · 回车 确定',
    found: '↑↓ 移动 · 回车 勾选',
  },
  says: {
    usage: () =>
      'npm run new -- [news|partners|programmes|calls|people|terms] [--字段 值 …] [--from report.txt] [--dry-run] [--lang zh] [--content 文件夹]',
    helpWhat: () => '只运行 npm run new，会逐项提问。命令行里写明的，不再提问。',
    helpOwn:
      () => `  --from 文件       从粘贴的会议报告开始：中文、法文或两者都有，先后不限（- 表示标准输入）
  --id 名称         文件夹名和网址；不填则按日期和标题拟定
  --dry-run         只显示文件，不写入
  --lang zh|fr      提问用的语言
  --content 文件夹  另一个内容文件夹
  --help            本说明；npm run new -- news --help 列出新闻的字段`,
    helpFields: (what: string) => `${what} 的字段（* 为必填；文字至少要有一种语言）`,
    unknownMake: (word: string, guess: string | undefined) =>
      `不能新建“${word}”。${guess ? `是不是“${guess}”？` : ''}可以新建：news、partners、programmes、calls、people、terms。`,
    extraWord: (word: string) =>
      `“${word}”不知属于哪一项。值里有空格时要加引号，例如 --title.fr "Deux mots"。`,
    whatFirst: () => '请先说明要新建什么，例如：npm run new -- news',
    badLang: (value: string) => `--lang 只能是 zh 或 fr，不能是“${value}”。`,
    noValue: (name: string, example: string | undefined) =>
      `--${name} 后面要有值${example ? `，例如：--${name} ${example}` : ''}。`,
    unreadable: (name: string, value: string) =>
      `--${name}：读不懂“${value}”。请核对括号是否成对。`,
    flagOfLanguage: (name: string, flags: readonly string[]) =>
      `--${name} 要注明语言：${flags.map((flag) => `--${flag}`).join(' 或 ')}。`,
    unknownFlag: (name: string, guess: string | undefined, what: string) =>
      `没有 --${name} 这个选项。${guess ? `是不是 --${guess}？` : ''}全部选项：npm run new -- ${what} --help`,
    unknownId: (name: string, id: string, guess: string | undefined, target: string) =>
      `“${name}”：${target === 'terms' ? 'terms.yml' : `${target}/`} 里没有“${id}”。${guess ? `是不是“${guess}”？` : `请先新建：npm run new -- ${target}`}`,
    absent: (name: string, label: { zh: string; fr: string }, target: string) =>
      `${label.zh}：“${name}”还没有收录（npm run new -- ${target}），收录后请补入。`,
    badId: (id: string) =>
      `“${id}”不能用作网址：只能用小写字母、数字和连字符，例如 2030-05-20-exemple。`,
    taken: (what: string, id: string) =>
      `${what}/${id} 已经存在，没有改动。请换一个名称（--id），或修改已有的条目。`,
    formatted: () =>
      '这是文字处理软件的文件或 PDF。请打开它，选择“另存为”“纯文本（.txt），UTF-8”，或者把全文复制到一个 .txt 文件里。',
    undecodable: () => '认不出这个文件的编码。请用编辑器打开，另存为 UTF-8 的纯文本。',
    emptyReport: () => '这个文件是空的。请把报告粘贴进去并保存。',
    noReport: (file: string) => `读不到“${file}”。请核对文件名和所在的文件夹。`,
    fromNews: (what: string) => `--from 是从报告新建新闻，不能用于 ${what}。`,
    noContent: (dir: string) => `读不到内容文件夹 ${dir}。`,
    missing: () => '新建这个条目还缺：',
    invalid: () => '没有写入：',
    refusedFlags: () => '检查不会通过，所以没有写入：',
    unwritable: (reason: string) =>
      `写入失败，没有新建任何文件（${reason}）。请核对文件夹的权限，或关闭正在使用它的程序。`,
    cancelled: () => '已停止，没有写入任何文件。',
    written: () => '已写入：',
    set: () => '标点和空格已按网站的排版规则设好，文字一字未动。',
    dryRun: () => '试运行，没有写入。文件如下：',
    stillOpen: () => '还没有完成：',
    untranslated: (lang: 'zh' | 'fr') =>
      `还没有${lang === 'zh' ? '中文' : '法文'}版：以后在同一文件夹里新建 index.${lang}.mdx，写 title、summary 和正文。`,
    next: () => '接下来：',
    nextDev: (address: string) => `运行 npm run dev，打开 ${address}`,
    nextCheck: (name: string) => `运行 npm run check ${name}，看还有什么要改`,
    nextConfirm: (file: string) => `逐条处理 ${file} 里 toConfirm 的各点，处理好一条就删去一条`,
    nextDraft: (file: string) =>
      `全部写好以后，删去 ${file} 里的“draft: true”这一行；在此之前不会发布`,
    originalGuessed: (lang: 'zh' | 'fr') =>
      `原文语言暂定为${lang === 'zh' ? '中文' : '法文'}（original: ${lang}），请确认。`,
  },
} satisfies NewStrings;
