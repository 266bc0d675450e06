import type { Locale } from '#i18n/locales.ts';
import { newStrings } from '#i18n/new.ts';
import { makes, type Field, type Make } from './fields.ts';
import { flagsOf, type Flag } from './flags.ts';

/** `--help`: of the command, or of what one collection takes. All from the schemas. */
export function helpFor(what: Make | undefined, lang: Locale): string {
  const { says, makes: names } = newStrings(lang);
  if (!what) {
    const list = makes.map((make) => `  ${make.padEnd(12)}${names[make]}`);
    return [says.usage(), says.helpWhat(), list.join('\n'), says.helpOwn()].join('\n\n');
  }
  const lines = flagsOf(what).map((flag) => {
    const usage = `--${flag.name} ${valueOf(flag.field)}`.trimEnd();
    const mark = flag.required ? '*' : ' ';
    const label = flag.label[lang];
    return usage.length < 40
      ? `${mark} ${usage.padEnd(40)} ${label}`
      : `${mark} ${usage}\n${' '.repeat(43)}${label}`;
  });
  return [`npm run new -- ${what} …`, says.helpFields(what), lines.join('\n'), says.helpOwn()].join(
    '\n\n',
  );
}

/** A flag as one would type it, and what it says, to readers of one language or both. */
export function example(flag: Flag, languages: readonly Locale[]): string {
  const { choices, many, example: given } = flag.field;
  const value = choices.length > 0 || many ? valueOf(flag.field) : (given ?? '"…"');
  const labels = languages.map((lang) => flag.label[lang]);
  return `  --${flag.name} ${value}    ${labels.join(' · ')}`;
}

function valueOf(field: Field): string {
  const one = single(field);
  return field.many && field.kind !== 'record' && field.kind !== 'pair' ? `${one},…` : one;
}

function single({ kind, choices, fields, example: given }: Field): string {
  if (kind === 'boolean') return '';
  if (kind === 'choice')
    return choices.length > 8
      ? (given ?? choices[0]?.value ?? '')
      : choices.map(({ value }) => value).join('|');
  if (kind === 'pair') return "'{ zh: …, fr: … }'";
  if (kind !== 'record') return given ?? '"…"';
  const isFlat = fields.every(({ many, kind: inner }) => !many && ids.has(inner));
  if (isFlat) return `${fields.map(({ name }) => name).join(':')},…`;
  const needed = fields.filter(({ required }) => required).map(({ name }) => `${name}: …`);
  return `'{ ${needed.join(', ')} }'`;
}

const ids = new Set(['relation', 'choice', 'day']);
