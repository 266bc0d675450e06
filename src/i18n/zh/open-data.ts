import type { Strings } from '../fr/index.ts';

/** Chinese. What others may reuse: every call and every relation, as files. */
export const openData = {
  openData: {
    title: '开放数据',
    lead: '征集与关系数据，任何网站都可以直接读取。适用之处，法文字段名沿用etalab/schema-dispositif-aide规范。',
    short: {
      callsJson: 'JSON',
      callsCsv: 'CSV',
      callsSchema: '字段说明',
      callsTable: 'CSV列说明',
      graph: '关系数据',
      graphSchema: '关系数据说明',
    },
    onSide: {
      cn: (condition: string) => `中方：${condition}`,
      fr: (condition: string) => `法方：${condition}`,
    },
    long: {
      callsJson: '全部征集及其全部数据（JSON）',
      callsCsv: '全部征集，可用表格软件打开（CSV）',
      callsSchema: 'JSON文件各字段的含义（JSON Schema）',
      callsTable: 'CSV文件各列的含义（Table Schema）',
      graph: '谁与谁有关，含两种语言（JSON）',
      graphSchema: '关系数据的读法（JSON Schema）',
    },
  },
} satisfies Pick<Strings, 'openData'>;
