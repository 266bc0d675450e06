import { describe } from '#schema/fields.ts';
import type { CallItem } from './call-schema.ts';
import { callItem } from './call-schema.ts';
import { listed } from './call-item.ts';

/** What the last step of a path means, in both languages. */
const parts: Record<string, [zh: string, fr: string]> = {
  at: ['时刻', 'instant'],
  label: ['名称', 'nom'],
  side: ['只适用于中方 cn 或法方 fr，空为双方', 'côté, cn ou fr ; vide, les deux'],
  key: ['编号', 'identifiant'],
  id: ['编号', 'identifiant'],
  code: ['ISO 3166-1 代码', 'code ISO 3166-1'],
  name: ['名称', 'nom'],
  email: ['电子邮箱', 'courriel'],
  url: ['网址', 'adresse'],
};

/**
 * The columns of `calls.csv`: each the value of a call at the path that is its name, so that the two
 * files say the same. Lists of words are parted by a vertical bar; what has parts of its own is JSON.
 */
export const columns: readonly Column[] = [
  plain('id', { type: 'string', format: 'uuid', required: true }),
  plain('node', { type: 'string', required: true }),
  plain('url_source', { type: 'string', format: 'uri', required: true }),
  plain('language', { type: 'string', required: true }),
  plain('titre', { type: 'string', required: true }),
  plain('description', { type: 'string', required: true }),
  plain('reference', { type: 'string' }),
  plain('state', { type: 'string', required: true }),
  json('turns'),
  plain('opens', { type: 'datetime' }),
  plain('date_ouverture', { type: 'datetime' }),
  plain('date_cloture', { type: 'datetime' }),
  plain('date_mise_a_jour', { type: 'datetime' }),
  plain('deadlineModel', { type: 'string' }),
  list('deadlines.at', ({ deadlines }) => deadlines.map(({ at }) => at), 'datetime'),
  list('deadlines.label', ({ deadlines }) => deadlines.map(({ label = '' }) => label)),
  list('deadlines.side', ({ deadlines }) => deadlines.map(({ side = '' }) => side)),
  list('deadlines.key', ({ deadlines }) => deadlines.map(({ key }) => key)),
  // The State's schema has its type: a text, which holds JSON.
  column('porteurs', { type: 'string' }, ({ porteurs }) => JSON.stringify(porteurs)),
  plain('programmes_parents', { type: 'string' }),
  plain('eligibilite', { type: 'string' }),
  ...(['partners', 'programmes', 'sectors', 'offers', 'seeks'] as const).flatMap((name) => [
    list(`${name}.id`, (item) => item[name].map(({ id }) => id)),
    list(`${name}.name`, (item) => item[name].map((each) => each.name)),
  ]),
  list('countries.code', ({ countries }) => countries.map(({ code }) => code)),
  list('countries.name', ({ countries }) => countries.map(({ name }) => name)),
  list('funding', ({ funding }) =>
    funding.map(({ amount, currency, label }) => `${amount} ${currency} ${label}`),
  ),
  plain('coFiling', { type: 'boolean', required: true }),
  json('sides'),
  json('eligibility'),
  column('contact.name', { type: 'string' }, ({ contact }) => contact?.name),
  column('contact.email', { type: 'string', format: 'email' }, ({ contact }) => contact?.email),
  column('contact.url', { type: 'string', format: 'uri' }, ({ contact }) => contact?.url),
  json('changes'),
  json('links'),
];

function plain(name: keyof CallItem, form: Form): Column {
  return column(name, form, (item) => item[name]);
}

/** Empty where there is nothing, rather than an empty list. */
function json(name: keyof CallItem): Column {
  return column(name, { type: name === 'sides' ? 'object' : 'array' }, (item) => {
    const value = item[name];
    return value === undefined || (Array.isArray(value) && value.length === 0)
      ? undefined
      : JSON.stringify(value);
  });
}

function list(
  name: string,
  values: (item: CallItem) => readonly string[],
  itemType: 'string' | 'datetime' = 'string',
): Column {
  const form = { type: 'list' as const, itemType, delimiter: '|' };
  return column(name, form, (item) => listed(values(item)));
}

function column(name: string, form: Form, value: (item: CallItem) => unknown): Column {
  return {
    name,
    form,
    description: descriptionOf(name),
    cell: (item) => {
      const found = value(item);
      return found === undefined || found === null ? '' : String(found);
    },
  };
}

/** What the schema of the calls says of the same place. */
function descriptionOf(name: string): string {
  const [field = '', step = ''] = name.split('.');
  const [zh = '', fr = ''] =
    callItem.shape[field as keyof CallItem].meta()?.description?.split(' · ') ?? [];
  const part = parts[step];
  return describe(part ? `${zh}：${part[0]}` : zh, part ? `${fr} : ${part[1]}` : fr).description;
}

type Form = {
  type: 'string' | 'datetime' | 'boolean' | 'list' | 'array' | 'object';
  format?: 'uuid' | 'uri' | 'email';
  itemType?: 'string' | 'datetime';
  delimiter?: string;
  required?: boolean;
};
export type Column = {
  name: string;
  form: Form;
  description: string;
  cell: (item: CallItem) => string;
};
