import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locale } from '#i18n/locales.ts';
import { root } from '../../builds.ts';

/**
 * The guides' own invented example: an association that exists, a place and a structure that do not.
 * As in the guides of the files, the host writes in its language.
 */
export const example: Record<Locale, Example> = {
  zh: {
    id: '2030-05-20-exemple',
    title: {
      zh: '协会与示例机构在示例市举行会议',
      fr: 'Réunion entre l’association et Exemple à Exempleville',
    },
    summary: {
      zh: '2030年5月20日，协会访问示例机构，双方约定共同举办一次展会。',
      fr: 'Le 20 mai 2030, l’association s’est rendue chez Exemple ; les deux parties organiseront ensemble un salon.',
    },
    body: {
      zh: '2030年5月20日，示例机构总经理张三在示例市接待了协会的让·示例。双方将共同举办一次展会，示例机构将提供参展企业名单。',
      fr: 'Le 20 mai 2030, M. Zhang San, directeur général d’Exemple, a reçu à Exempleville M. Jean Exemple, de l’association. Les deux parties organiseront ensemble un salon. Exemple fournira la liste des exposants.',
    },
    host: {
      id: 'zhang-san',
      name: { zh: '张三', fr: 'Zhang San' },
      title: { zh: '总经理', fr: 'directeur général' },
    },
    guest: {
      id: 'jean-exemple',
      name: { zh: '让·示例', fr: 'Jean Exemple' },
      title: { zh: '项目负责人', fr: 'chef de projet' },
    },
  },
  fr: {
    id: '2030-05-20-exemple',
    title: {
      zh: '协会与示例机构筹备展会',
      fr: 'L’association et Exemple préparent un salon',
    },
    summary: {
      zh: '2030年5月20日，协会访问示例机构，双方将共同举办一次展会。',
      fr: 'Le 20 mai 2030, l’association s’est rendue chez Exemple ; les deux parties organiseront ensemble un salon.',
    },
    body: {
      zh: '2030年5月20日，示例机构总经理让·示例在示例市接待了协会的张三。双方将共同举办一次展会，示例机构将提供参展企业名单。',
      fr: 'Le 20 mai 2030, M. Jean Exemple, directeur général d’Exemple, a reçu à Exempleville M. Zhang San, de l’association. Les deux parties organiseront ensemble un salon. Exemple fournira la liste des exposants.',
    },
    host: {
      id: 'jean-exemple',
      name: { zh: '让·示例', fr: 'Jean Exemple' },
      title: { zh: '总经理', fr: 'directeur général' },
    },
    guest: {
      id: 'zhang-san',
      name: { zh: '张三', fr: 'Zhang San' },
      title: { zh: '项目负责人', fr: 'chef de projet' },
    },
  },
};

export const promise = {
  id: 'liste',
  text: { zh: '示例机构将提供参展企业名单。', fr: 'Exemple fournira la liste des exposants.' },
  due: '2030-09',
};

export const alternative = {
  zh: '双方代表在会议桌前交谈',
  fr: 'Les deux délégations autour d’une table',
};

export const place = { id: 'exempleville', zh: '示例市', fr: 'Exempleville' };
/** As lists of structures name it. */
export const association = {
  zh: '法中孵化器联盟协会',
  fr: 'Association d’Incubateur Franco-Chinois',
};
export const structure = { zh: '示例机构', fr: 'Exemple' };

/** At 18:00 in Beijing and 17:00 in Paris, typed where the writer is. */
export const deadlines = [
  {
    id: 'depot-cn',
    side: 'cn',
    at: { zh: '2030-09-30T18:00', fr: '2030-09-30T12:00' },
    name: { zh: '中方截止', fr: 'clôture côté chinois' },
  },
  {
    id: 'depot-fr',
    side: 'fr',
    at: { zh: '2030-09-30T23:00', fr: '2030-09-30T17:00' },
    name: { zh: '法方截止', fr: 'clôture côté français' },
  },
] as const;

/** What the report refers to, as files of the clone. */
export function named(lang: Locale): Record<string, string> {
  const { host, guest } = example[lang];
  const person = ({ name, title }: Person, native: Locale, organisation: string) =>
    `name: { zh: ${name.zh}, fr: ${name.fr} }\nnative: ${native}\ncivility: m\n` +
    `roles: [{ organisation: ${organisation}, title: { zh: ${title.zh}, fr: ${title.fr} } }]\n`;
  const other = lang === 'zh' ? 'fr' : 'zh';
  return {
    'content/terms.yml': `${readFileSync(resolve(root, 'content/terms.yml'), 'utf8')}
exempleville:
  kind: place
  name: { zh: 示例市, fr: Exempleville }
`,
    'content/partners/exemple/index.zh.mdx': `---
title: 示例机构
summary: 示例机构位于示例市。
original: ${lang}
kind: centre
place: exempleville
---

示例机构位于示例市。
`,
    'content/partners/exemple/index.fr.mdx': `---
title: Exemple
summary: Exemple se trouve à Exempleville.
---

Exemple se trouve à Exempleville.
`,
    [`content/people/${host.id}.yml`]: person(host, lang, 'exemple'),
    [`content/people/${guest.id}.yml`]: person(guest, other, 'aifc'),
  };
}

/** Nobody's faces: a table seen from above. */
export const photo = `<svg xmlns="http://www.w3.org/2000/svg" width="840" height="600">
<rect width="840" height="600" fill="#efe9df"/>
<rect x="110" y="200" width="620" height="200" rx="40" fill="#b98d5c"/>
${[180, 300, 420, 540, 660]
  .map(
    (x) =>
      `<circle cx="${x}" cy="130" r="34" fill="#3b5b92"/><circle cx="${x}" cy="470" r="34" fill="#7aa28c"/>`,
  )
  .join('\n')}
</svg>`;

type Words = Record<Locale, string>;
interface Person {
  id: string;
  name: Words;
  title: Words;
}
interface Example {
  id: string;
  title: Words;
  summary: Words;
  body: Words;
  host: Person;
  guest: Person;
}
