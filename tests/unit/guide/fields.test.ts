import { describe, expect, it } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { nodes, schemas } from '../schema/walk.ts';
import { readGuide } from './guides.ts';

/** Never written by hand. */
const ofMachines = new Set(['originalHash']);

const fields = Object.entries(schemas).flatMap(([name, schema]) =>
  [...nodes(schema)].flatMap(({ path, fields: own }) =>
    Object.keys(own ?? {}).map((field) => ({ at: `${name}.${path}.${field}`, field })),
  ),
);

describe.each(locales)('the guide to the files in %s', (lang) => {
  const code = [...readGuide(`FILES.${lang}.md`).matchAll(/```[^]*?```|`[^`\n]+`/g)].join('\n');

  it('names every field of the schemas', () => {
    expect(fields.length).toBeGreaterThan(100);
    const unnamed = fields.filter(
      ({ field }) => !ofMachines.has(field) && !new RegExp(`\\b${field}\\b`).test(code),
    );
    expect(unnamed.map(({ at }) => at)).toEqual([]);
  });
});
