import { z } from 'zod';
import type { Localized } from '#i18n/locales.ts';
import { expectation } from './expectation.ts';
import { nearest } from './nearest.ts';

/** A zod issue as a sentence an author understands: field, what was found, what is expected. */
export function sentence(
  schema: z.ZodType,
  problem: z.core.$ZodIssue,
  path: PropertyKey[],
): { code: string; message: Localized } {
  const field = fieldName(path);
  const found = 'input' in problem ? problem.input : undefined;
  const at = fieldAt(schema, path);
  const about = label(at);
  if (problem.code === 'unrecognized_keys') return unknownField(schema, path, field);
  if (problem.code === 'invalid_key') return badKey(String(path.at(-1)));
  if (found === undefined && problem.code === 'invalid_type') return missing(path, about, at);
  if (found === undefined && problem.code === 'invalid_value')
    return missing(path, about, at, problem.values[0]);
  if (found === null) return empty(field, about);
  if (problem.code === 'invalid_value') return notAllowed(field, found, problem.values);
  const expected = expectation(problem, at && unwrap(at).meta()?.form);
  return {
    code: 'invalid',
    message: {
      zh: `“${field.zh}”${about.zh}的值${quote(found).zh}不对：${expected.zh}。`,
      fr: `« ${field.fr} »${about.fr} : la valeur ${quote(found).fr} ne convient pas ; ${expected.fr}.`,
    },
  };
}

function unknownField(schema: z.ZodType, path: PropertyKey[], field: Localized) {
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
      zh: `没有“${field.zh}”这个字段。${guess ? `是不是“${guess}”？` : `可用的字段：${known.join('、')}。`}`,
      fr: `Le champ « ${field.fr} » n’existe pas. ${guess ? `Vouliez-vous écrire « ${guess} » ?` : `Champs possibles : ${known.join(', ')}.`}`,
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

function missing(
  path: PropertyKey[],
  about: Localized,
  at: z.ZodType | undefined,
  value?: unknown,
) {
  const field = fieldName(path);
  const name = String(path.at(-1) ?? '—');
  const example = exampleOf(at) ?? value;
  return {
    code: 'missing',
    message: {
      zh: `缺少“${field.zh}”${about.zh}，请补上${example ? `，例如 ${name}: ${example}` : ''}。`,
      fr: `Le champ « ${field.fr} »${about.fr} manque : ajoutez-le${example ? `, par exemple ${name}: ${example}` : ''}.`,
    },
  };
}

function empty(field: Localized, about: Localized) {
  return {
    code: 'empty',
    message: {
      zh: `“${field.zh}”${about.zh}后面没有内容。请填写，或删去这一行。`,
      fr: `Le champ « ${field.fr} »${about.fr} est vide : remplissez-le, ou retirez cette ligne.`,
    },
  };
}

function notAllowed(field: Localized, found: unknown, values: readonly unknown[]) {
  const guess = typeof found === 'string' ? nearest(found, values.map(String)) : undefined;
  return {
    code: 'not-allowed',
    message: {
      zh: `“${field.zh}”不能写${quote(found).zh}，只能是：${values.join('、')}。${guess ? `是不是“${guess}”？` : ''}`,
      fr: `« ${field.fr} » n’accepte pas ${quote(found).fr}, seulement : ${values.join(', ')}.${guess ? ` Vouliez-vous écrire « ${guess} » ?` : ''}`,
    },
  };
}

/** A path as people say it, who count from one: people, 0, side is the side of the first of people. */
export function fieldName(path: readonly PropertyKey[]): Localized {
  const say = (item: (place: number) => string, after: string) =>
    path
      .map((step, index) => {
        if (typeof step === 'number') return item(step + 1);
        const above = path[index - 1];
        return `${above === undefined ? '' : typeof above === 'number' ? after : '.'}${String(step)}`;
      })
      .join('') || '—';
  return {
    zh: say((place) => ` 第${place}项`, ' '),
    fr: say((place) => ` n°\u00A0${place}`, ', '),
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
