import { readingsOf, spell } from './pinyin.ts';

/** The first character of a Chinese name, or the two of a compound surname. */
export const surnameOf = (name: string) =>
  compound.has(name.slice(0, 2)) && name.length > 2 ? name.slice(0, 2) : name.slice(0, 1);

/** Offices and titles that stand beside a name, as an alternation of a regular expression. */
export const offices =
  '部长|书记|主席|会长|理事长|理事|秘书长|主任|总经理|经理|主管|院长|所长|校长|教授|研究员|院士|市长|省长|州长|区长|县长|处长|司长|局长|厅长|科长|董事长|董事|总裁|总监|大使|总领事|领事|参赞|议员|议长|代表|负责人|创始人|合伙人|团长|站长|首席执行官|执行官|工程师|主编|顾问|总干事|干事|联络官|专员|发言人|翻译|讲师|馆长|行长|台长|社长|站长|组长|队长|总理|总统|部|长';

export const compound = new Set([
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '东方',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '司徒',
  '夏侯',
  '端木',
  '南宫',
  '独孤',
  '宇文',
  '长孙',
  '申屠',
  '澹台',
]);
export const hanSurnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤惠窦章柳岳路庄祝裴倪季殷申左康文梅翟辛焦毕尚施樊宁安骆鲁耿齐涂柯游甘洪包葛霍卓温管华纪娄单项翁聂饶蓝符舒齐牛成欧凌鲍喻柴乔冷司苗关屈邢卫伍景盛宗詹闵阮卞冉濮童康贝燕蒙褚沙麦裘缪岑桑敖晏戚楚查闻匡简晁靳巩阙佟甄曲艾栾隋戎仲谷冼辜佘迟邝晋苑滕阚郎郁浦虞牟蔺尧蒲郦邬储嵇扈蓟邰农仇';
/** The letters that a Chinese surname can be spelt with. */
export const romanSurnames = new Set(
  [...hanSurnames]
    .flatMap((each) => readingsOf(each).map(spell))
    .concat(
      [...compound].flatMap((each) => cross([...each].map((sign) => readingsOf(sign).map(spell)))),
    ),
);

function cross([first = [], second = []]: string[][]): string[] {
  return first.flatMap((a) => second.map((b) => a + b));
}
