import type { Strings } from '../fr/index.ts';

/** Chinese. How translations stand. */
export const translation = {
  translation: {
    missing: {
      title: '尚无中文版',
      text: '本页目前只有法文，以下为法文原文。',
      link: '打开法文页面',
    },
    stale: {
      title: '译文待更新',
      text: '翻译完成后，法文原文又有改动。',
      link: '阅读法文原文',
    },
    staleSummary: {
      title: '摘译，待更新',
      text: '本文为法文原文的摘译，翻译完成后原文又有改动。',
      link: '阅读法文原文',
    },
    summary: {
      title: '摘译',
      text: '本文为法文原文的摘译，原文更完整。',
      link: '阅读法文原文',
    },
    full: {
      title: '译文',
      text: '本文译自法文。',
      link: '阅读法文原文',
    },
  },
} satisfies Pick<Strings, 'translation'>;
