import type { Strings } from '../fr/index.ts';

/** Chinese. The legal notice. */
export const legal = {
  legal: {
    toComplete: '待协会补充',
    publisher: '主办单位',
    seat: '注册地址',
    registration: '社团登记号',
    director: '出版负责人',
    email: '电子邮箱',
    phone: '电话',
    hostName: '托管商',
    hostAddress: '托管商地址',
    hostPhone: '托管商电话',
  },
} satisfies Pick<Strings, 'legal'>;
