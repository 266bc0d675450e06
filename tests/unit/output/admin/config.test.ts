import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { adminConfig } from '#output/admin/config.ts';

const schema = JSON.parse(
  readFileSync(
    resolve(import.meta.dirname, '../../../../node_modules/@sveltia/cms/schema/sveltia-cms.json'),
    'utf8',
  ),
);
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(
  schema,
);
const site = { shortName: { zh: 'AIFC', fr: 'AIFC' } } as never;

describe('configuration', () => {
  const config = adminConfig({ site, address: 'http://localhost:4321/' });
  it('is what Sveltia takes, by its own schema', () => {
    validate(config);
    expect(validate.errors?.slice(0, 5) ?? []).toEqual([]);
  });
});
