import { compound, hanSurnames, offices } from './family-names.ts';
import { matches } from './matches.ts';

/** Chinese names beside an office or an honorific, where the press puts them. */
export function hanNames(text: string): { name: string; start: number }[] {
  const found = new Map<number, { name: string; start: number }>();
  for (const pattern of [before, after])
    for (const match of matches(text, pattern)) {
      const [whole, name = ''] = match;
      if (ordinary.test(name)) continue;
      const start =
        match.index + whole.indexOf(name, pattern === after ? whole.length - name.length : 0);
      found.set(start, { name, start });
    }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** What else stands before a name: the press introduces those who hold no office by their calling. */
const callings =
  '专家|学者|投资人|企业家|创业者|评委|嘉宾|老师|教师|律师|设计师|艺术家|科学家|作家|画家|记者|主持人|传承人|[茶果菜花药]农|农民|渔民|村民|市民|学生|校友|志愿者|发起人|[艺技匠厨]师|医生|护士|园主|庄主|店主|车主|得主|冠军|选手';

const family = `(?:${[...compound].join('|')}|[${hanSurnames}])`;
const edge = String.raw`(?=[，。；：、,;:()（）“”"！？\s]|$|等|与|和|及|同|在|为|率|一行|到访|抵达|会见|致辞|致词|介绍|表示|指出|强调|认为|出席|主持|陪同|说|对|就|向|将|分别|代表|受|应|来|带|以|从|作|参|先生|女士|博士|教授|还|也|则|感谢|签|共|宣|提|透露|宣读|发言|讲话|担任|当选|现场|种|建议|回忆|告诉|谈|女|男|（)`;
const after = new RegExp(
  `(?:${offices}|${callings}|同志)(${family}[\\u4e00-\\u9fff]{1,2}?)${edge}`,
  'g',
);
const before = new RegExp(
  `(?<=^|[，。；：、\\s(（]|由|与|和|及|请|向|同|对|是|为)(${family}[\\u4e00-\\u9fff]{1,2})(?:副?(?:${offices})|先生|女士|博士|教授|院士)`,
  'g',
);

/** What looks like a surname and a given name, and is none. */
const ordinary =
  /^(?:周[一二三四五六日天末].*|于.{2}|包括.*|陈述.*|庄园|叶片|司机.?|副.*|校.|任期|白宫|.*[斯尔特克夫德姆顿茨伯格队]|高级|高度|高层|高新|方面|方式|任务|任何|万家|全国|全体|全球|双方|项目|金融|时任|时间|和平|常务|常态|安全|安排|成员|成立|成果|于是|区域|商务|马上|明年|明确|关于|关系|周年|经济|经理|国家|国际|黄金|温暖|应邀|牛奶|白天|都市|后勤|孔子|房屋|公司|公共|司长|从事|单位|向.|党.*|干部|水平|包括|计划|平台|计.|平.|能源|能力|越南|东北|东方|相关|相互|祝贺|法国|来自|有关|有限|华东|华南|盛大|中.|.*(?:[委会部局处厅司署办院]|集团|公司|部门|协会|中心|学院|大学|政府))$/;
