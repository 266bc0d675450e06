import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { root } from '../builds.ts';

export const read = (path: string) => readFileSync(resolve(root, path), 'utf8');
export const folder = '.github/workflows';
export const hosting = read('.github/HOSTING.md');

/** Each as its text and as data, with what is wrong with its YAML. */
export const workflows = readdirSync(resolve(root, folder)).map((file) => {
  const text = read(`${folder}/${file}`);
  const parsed = parseDocument(text, { strict: true, uniqueKeys: true });
  return { file, text, errors: parsed.errors, workflow: parsed.toJS() as Workflow };
});

/** Whether a step brings packages, whose authors nobody here knows. */
export const installs = ({ run = '' }: Step) => /\bnp[mx]\b/.test(run);

export interface Workflow {
  name: string;
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency?: { group: string };
  jobs: Record<string, Job>;
}
interface Job {
  if?: string;
  needs?: string;
  environment?: unknown;
  'runs-on': string;
  'timeout-minutes': number;
  permissions?: Record<string, string>;
  steps: Step[];
}
export interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
