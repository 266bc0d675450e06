import { z } from 'zod';
import type { Localized } from '#i18n/locales.ts';
import { nearest } from './nearest.ts';

/** A zod issue as a sentence an author understands: field, what was found, what is expected. */
export function sentence(
  schema: z.ZodType,
  problem: z.core.$ZodIssue,
  path: PropertyKey[],
): { code: string; message: Localized } {
  const field = path.map(String).join('.') || '—';
  const found = 'input' in problem ? problem.input : undefined;
  const at = fieldAt(schema, path);
  const about = label(at);
  if (problem.code === 'unrecognized_keys') return unknownField(schema, path, field);
  if (problem.code === 'invalid_key') return badKey(String(path.at(-1)));
  if (found === undefined && problem.code === 'invalid_type') return missing(field, about, at);
  if (found === undefined && problem.code === 'invalid_value')
    return missing(field, about, at, problem.values[0]);
  if (found === null) return empty(field, about);
  if (problem.code === 'invalid_value') return notAllowed(field, found, problem.values);
  const expected = expectation(problem, at);
  return {
    code: 'invalid',
    message: {
      zh: `“${field}”${about.zh}的值${quote(found).zh}不对：${expected.zh}。`,
      fr: `« ${field} »${about.fr} : la valeur ${quote(found).fr} ne convient pas ; ${expected.fr}.`,
    },
  };
}

function unknownField(schema: z.ZodType, path: PropertyKey[], field: string) {
  const known = Object.keys(shapeOf(fieldAt(schema, path.slice(0, -1))) ?? {});
  const [, glued] = /^(\w+)[:：]/.exec(String(path.at(-1))) ?? [];
  if (glued)
    return {
      code: 'unknown-field',
      message: {
        zh: `“${glued}”后面的冒号要用半角“:”，后面再空一格，写成“${glued}: 值”。`,
        fr: `Après « ${glued} », tapez « : » puis une espace : « ${glued}: valeur ».`,
      },
    };
  const guess = nearest(String(path.at(-1)), known);
  return {
    code: 'unknown-field',
    message: {
      zh: `没有“${field}”这个字段。${guess ? `是不是“${guess}”？` : `可用的字段：${known.join('、')}。`}`,
      fr: `Le champ « ${field} » n’existe pas. ${guess ? `Vouliez-vous écrire « ${guess} » ?` : `Champs possibles : ${known.join(', ')}.`}`,
    },
  };
}

function badKey(key: string) {
  return {
    code: 'invalid',
    message: {
      zh: `“${key}”不能作编号：只能用小写字母 a–z、数字和连字符，例如 jiangyin。`,
      fr: `« ${key} » ne peut pas servir d’identifiant : il faut des minuscules a–z, des chiffres et des tirets, par exemple jiangyin.`,
    },
  };
}

function missing(field: string, about: Localized, at: z.ZodType | undefined, value?: unknown) {
  const example = exampleOf(at) ?? value;
  return {
    code: 'missing',
    message: {
      zh: `缺少“${field}”${about.zh}，请补上${example ? `，例如 ${field}: ${example}` : ''}。`,
      fr: `Le champ « ${field} »${about.fr} manque : ajoutez-le${example ? `, par exemple ${field}: ${example}` : ''}.`,
    },
  };
}

function empty(field: string, about: Localized) {
  return {
    code: 'empty',
    message: {
      zh: `“${field}”${about.zh}后面没有内容。请填写，或删去这一行。`,
      fr: `Le champ « ${field} »${about.fr} est vide : remplissez-le, ou retirez cette ligne.`,
    },
  };
}

function notAllowed(field: string, found: unknown, values: readonly unknown[]) {
  const guess = typeof found === 'string' ? nearest(found, values.map(String)) : undefined;
  return {
    code: 'not-allowed',
    message: {
      zh: `“${field}”不能写${quote(found).zh}，只能是：${values.join('、')}。${guess ? `是不是“${guess}”？` : ''}`,
      fr: `« ${field} » n’accepte pas ${quote(found).fr}, seulement : ${values.join(', ')}.${guess ? ` Vouliez-vous écrire « ${guess} » ?` : ''}`,
    },
  };
}

const forms: Record<string, Localized> = {
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
  array: {
    zh: '应为列表，每行以“- ”开头',
    fr: 'il faut une liste, chaque ligne commençant par « - »',
  },
  object: { zh: '应为一组“名称: 值”', fr: 'il faut un groupe de lignes « nom: valeur »' },
  record: { zh: '应为一组“名称: 值”', fr: 'il faut un groupe de lignes « nom: valeur »' },
};

function expectation(problem: z.core.$ZodIssue, at: z.ZodType | undefined): Localized {
  const form = at && forms[String(unwrap(at).meta()?.form)];
  if (form) return form;
  if (problem.code === 'invalid_type') {
    const type = types[problem.expected];
    if (type) return type;
  }
  if (problem.code === 'too_small' && problem.origin === 'number')
    return { zh: '应大于零', fr: 'il faut un nombre supérieur à zéro' };
  if (problem.code === 'too_small') return { zh: '不能留空', fr: 'elle ne peut pas être vide' };
  if (problem.code === 'custom')
    return {
      zh: '其中有看不见的控制字符，请重新输入',
      fr: 'elle contient un caractère de commande invisible ; retapez-la',
    };
  return {
    zh: '只能用小写字母 a–z、数字和连字符，例如 shenfu',
    fr: 'il faut des minuscules a–z, des chiffres et des tirets, par exemple shenfu',
  };
}

/** The schema that governs a path, wrappers (optional, default, nullable) taken off. */
function fieldAt(schema: z.ZodType, path: PropertyKey[]): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    const inner: Inner = unwrap(current).def as Inner;
    const shape = inner.shape && Object.hasOwn(inner.shape, step) ? inner.shape : undefined;
    current = shape?.[String(step)] ?? inner.element ?? inner.valueType;
    if (!current) return undefined;
  }
  return current;
}

function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType } = schema.def as Inner;
  return innerType ? unwrap(innerType) : schema;
}

function shapeOf(schema: z.ZodType | undefined) {
  return schema && (unwrap(schema).def as Inner).shape;
}

/** The author's name of a field, from its description. */
function label(at: z.ZodType | undefined): Localized {
  const [zh, fr] = at?.description?.split(' · ') ?? [];
  return { zh: zh ? `（${zh}）` : '', fr: fr ? ` (${fr})` : '' };
}

function exampleOf(at: z.ZodType | undefined): string | undefined {
  const example = (at?.meta()?.examples ?? (at && unwrap(at).meta()?.examples)) as
    string[] | undefined;
  return example?.[0];
}

function quote(value: unknown): Localized {
  // JSON has no word for what is no finite number.
  const text =
    typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : (JSON.stringify(value) ?? '—');
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return { zh: `“${short}”`, fr: `« ${short} »` };
}

type Inner = {
  innerType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
};
