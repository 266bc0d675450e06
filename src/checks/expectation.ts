import type { z } from 'zod';
import type { Localized } from '#i18n/locales.ts';

export const forms: Record<string, Localized> = {
  day: {
    zh: '应为真实的日期，写作 年-月-日，例如 2025-03-11',
    fr: 'il faut un jour réel, écrit année-mois-jour, par exemple 2025-03-11',
  },
  partialDate: {
    zh: "应为 2025、2025-11 或 2025-11-07 这样的日期；只有年份时要加引号：'2025'",
    fr: "il faut une date comme 2025, 2025-11 ou 2025-11-07 ; une année seule s’écrit entre apostrophes droites : '2025'",
  },
  instant: {
    zh: '应写明真实的日期、时刻和时区，且不能是零点，例如 2026-04-15T17:00:00+08:00',
    fr: 'il faut le jour, l’heure et le décalage horaire, jamais minuit, par exemple 2026-04-15T17:00:00+08:00',
  },
  url: {
    zh: '应为以 https:// 开头的网址，其中没有空格、用户名和密码',
    fr: 'il faut une adresse qui commence par https://, sans espace, ni nom d’utilisateur ni mot de passe',
  },
  amount: {
    zh: '应为大于零的整数，不带单位和千分号，例如 120000',
    fr: 'il faut un entier supérieur à zéro, sans unité ni séparateur, par exemple 120000',
  },
  email: {
    zh: '应为电子邮箱地址，例如 contact@example.org',
    fr: 'il faut une adresse de courriel, par exemple contact@example.org',
  },
  picture: {
    zh: '应为同一文件夹里的图片，文件名只用英文字母、数字和连字符，例如 ./photo.jpg（jpg、png、webp 或 avif）',
    fr: 'il faut une image du même dossier, au nom sans accent ni espace, par exemple ./photo.jpg (jpg, png, webp ou avif)',
  },
  country: {
    zh: '应为两个大写字母的国家代码（ISO 3166-1），例如 FR、CN',
    fr: 'il faut le code du pays en deux capitales (ISO 3166-1), par exemple FR ou CN',
  },
  wording: {
    zh: '至少要用一种语言写，另一种可以以后补上，例如 text: { zh: 共同编写指南 }',
    fr: 'écrivez-le dans une langue au moins, l’autre pourra suivre, par exemple text: { fr: Rédiger ensemble le guide }',
  },
  changedField: {
    zh: '应为 opens、reference、contact.email、contact.url、deadlines.编号 或 funding.序号，例如 deadlines.deadline、funding.1',
    fr: 'il faut opens, reference, contact.email, contact.url, deadlines.identifiant ou funding.rang, par exemple deadlines.deadline ou funding.1',
  },
  repository: {
    zh: '应为 所有者/仓库名，例如 association/portail',
    fr: 'il faut propriétaire/dépôt, par exemple association/portail',
  },
  hash: {
    zh: '应为加引号的 12 位指纹；请删去这一行，再运行 npm run check -- --accept 栏目/编号',
    fr: 'il faut une empreinte de 12 signes entre apostrophes droites ; retirez cette ligne, puis lancez npm run check -- --accept collection/identifiant',
  },
};

const types: Record<string, Localized> = {
  string: {
    zh: '应为文字；只有数字时要加引号',
    fr: 'il faut du texte ; un nombre seul s’écrit entre apostrophes droites',
  },
  number: { zh: '应为数字', fr: 'il faut un nombre' },
  boolean: { zh: '只能写 true（是）或 false（否）', fr: 'il faut true (oui) ou false (non)' },
  array: {
    zh: '应为列表：每行以“- ”开头，或放进半角方括号，用半角逗号隔开',
    fr: 'il faut une liste : une ligne par valeur, commençant par « - », ou le tout entre crochets',
  },
  object: { zh: '应为一组“名称: 值”', fr: 'il faut un groupe de lignes « nom: valeur »' },
  record: { zh: '应为一组“名称: 值”', fr: 'il faut un groupe de lignes « nom: valeur »' },
};

/** What a field expects, as the second half of a sentence. `form` is the name its schema gives itself. */
export function expectation(problem: z.core.$ZodIssue, form: unknown): Localized {
  const known = forms[String(form)];
  if (known) return known;
  if (problem.code === 'invalid_type') {
    const type = types[problem.expected];
    if (type) return type;
  }
  if (problem.code === 'too_small' && problem.origin === 'number')
    return { zh: '应大于零', fr: 'il faut un nombre supérieur à zéro' };
  if (problem.code === 'too_small' && problem.origin === 'array' && Number(problem.minimum) > 1)
    return {
      zh: `至少要有${problem.minimum}项`,
      fr: `il en faut au moins ${problem.minimum}`,
    };
  if (problem.code === 'too_small') return { zh: '不能留空', fr: 'elle ne peut pas être vide' };
  if (problem.code === 'custom')
    return {
      zh: '其中有看不见的控制字符，请重新输入',
      fr: 'elle contient un caractère de commande invisible ; retapez-la',
    };
  if (typeof problem.input === 'string' && /[，、]/.test(problem.input))
    return {
      zh: '各项之间要用半角逗号“,”隔开，后面空一格',
      fr: 'les valeurs d’une liste se séparent par une virgule ordinaire, non chinoise',
    };
  return {
    zh: '只能用小写字母 a–z、数字和连字符，例如 shenfu',
    fr: 'il faut des minuscules a–z, des chiffres et des tirets, par exemple shenfu',
  };
}
