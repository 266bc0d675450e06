import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { root } from '../builds.ts';

const read = (path: string) => readFileSync(resolve(root, path), 'utf8');
const folder = '.github/workflows';
const workflows = readdirSync(resolve(root, folder)).map((file) => {
  const text = read(`${folder}/${file}`);
  const parsed = parseDocument(text, { strict: true, uniqueKeys: true });
  return { file, text, errors: parsed.errors, workflow: parsed.toJS() as Workflow };
});
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const hosting = read('.github/HOSTING.md');

/** What each may do besides reading the repository; whoever adds a permission says so here as well. */
const mayWrite: Record<string, string[]> = {
  'check.yml': ['pull-requests'],
  'publish.yml pages': ['pages', 'id-token'],
};

describe.each(workflows)('$file', ({ file, text, errors, workflow }) => {
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);
  const runs = steps.flatMap(({ run }) => run ?? []);
  const expressions = [...text.matchAll(/\$\{\{\s*(.*?)\s*\}\}/g)].map(([, inner = '']) => inner);
  const events = Object.keys(workflow.on);

  it('is sound YAML that says when, where and for how long at most it runs', () => {
    expect(errors).toEqual([]);
    expect(workflow.name).toMatch(/\p{Script=Han}.* · \p{Script=Latin}/u);
    for (const [, job] of jobs) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
      // A label that moves would bring other programs than those the recipes were tried with.
      expect(job['runs-on']).toMatch(/^ubuntu-\d\d\.\d\d$/);
    }
    expect(workflow.concurrency?.group).toBeTruthy();
  });

  it('may do no more than it needs', () => {
    const granted = [[file, workflow.permissions] as const].concat(
      jobs.flatMap(([name, { permissions }]) =>
        permissions ? [[`${file} ${name}`, permissions] as const] : [],
      ),
    );
    for (const [name, permissions] of granted) {
      const expected = (mayWrite[name] ?? []).map((scope) => [scope, 'write'] as const);
      expect([name, permissions]).toEqual([
        name,
        Object.fromEntries([['contents', 'read'] as const, ...expected]),
      ]);
    }
  });

  it('never runs what a stranger wrote with the rights of the repository', () => {
    for (const event of ['pull_request_target', 'workflow_run', 'issue_comment', 'issues'])
      expect(events).not.toContain(event);
    const secrets = events.includes('pull_request') ? text.match(/\bsecrets\b.*/g) : [];
    expect(secrets ?? []).toEqual([]);
  });

  it('uses actions by their commit, with the version beside it', () => {
    const named = [...text.matchAll(/^.*\buses:.*$/gm)].map(([line]) => line.trim());
    expect(named.length).toBe(steps.filter(({ uses }) => uses).length);
    for (const line of named)
      expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('checks out the whole history, and leaves no key behind', () => {
    for (const { uses, with: given } of steps.filter((step) => step.uses?.includes('/checkout@')))
      expect([uses, given]).toEqual([uses, { 'fetch-depth': 0, 'persist-credentials': false }]);
  });

  it('puts nothing from outside into a command', () => {
    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
    const known =
      /^(?:github\.(?:token|event\.number)|github\.event\.number \|\| github\.ref|steps\.\w+\.outputs\.\w+|(?:vars|secrets)\.[A-Z_]+|vars\.STORAGE_PROVIDER == 'TencentCOS' && 'default' \|\| 'public-read')$/;
    expect(expressions.filter((expression) => !known.test(expression))).toEqual([]);
  });

  it('gives each command the variables it reads, and runs what is there', () => {
    for (const { run = '', env = {} } of steps) {
      for (const [, name = ''] of run.matchAll(/\$\{?([A-Z_]+)/g)) expect(env).toHaveProperty(name);
      for (const [, script = ''] of run.matchAll(/npm run (?:--\S+ )*([\w:-]+)/g))
        expect(scripts).toHaveProperty(script);
      for (const [path] of run.matchAll(/(?:src|\.github|tests)\/[\w./-]+/g))
        expect([path, existsSync(resolve(root, path))]).toEqual([path, true]);
    }
    const versions = steps.flatMap(({ with: given }) => given?.['node-version-file'] ?? []);
    expect(versions.every((path) => existsSync(resolve(root, String(path))))).toBe(true);
  });

  it('is told in the recipes, with each variable and secret it wants', () => {
    expect(hosting).toContain(`(workflows/${file})`);
    for (const [, name = ''] of text.matchAll(/(?:vars|secrets)\.([A-Z_]+)/g))
      expect(hosting).toContain(`\`${name}\``);
  });
});

const builds = ({ run }: { run?: string }) => run?.includes('npm run build');

describe('publishing', () => {
  const { workflow } = workflows.find(
    ({ file }) => file === 'publish.yml',
  ) as (typeof workflows)[0];

  it('does nothing until a variable names the host, by the names of the recipes', () => {
    const told = [...hosting.matchAll(/^\| `([a-z]+)` +\|/gm)].map(([, name]) => name);
    const asked = Object.values(workflow.jobs).map(
      (job) => /^vars\.PUBLISH == '(\w+)'/.exec(job.if ?? '')?.[1],
    );
    expect(asked).toEqual(told);
  });

  it('never takes a branch that nobody has merged, though anyone who writes may start it on one', () => {
    for (const job of Object.values(workflow.jobs).filter(({ steps }) => steps.some(builds)))
      expect(job.if).toContain("github.ref == 'refs/heads/main'");
  });

  it('comes when a day has begun in Beijing, and when one has in Paris, in winter and in summer', () => {
    const schedule = workflow.on['schedule'] as { cron: string }[];
    const hours = (zone: string, month: number) =>
      schedule.map(({ cron }) => {
        const [minute, hour] = cron.split(' ').map(Number);
        const at = new Date(Date.UTC(2030, month, 10, hour, minute));
        return Number(
          at.toLocaleString('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }),
        );
      });
    for (const month of [0, 6]) {
      expect(Math.min(...hours('Asia/Shanghai', month))).toBe(0);
      expect(Math.min(...hours('Europe/Paris', month))).toBeLessThanOrEqual(1);
    }
    // Whole hours are when everyone else comes too, and runs are put off.
    expect(schedule.every(({ cron }) => !cron.startsWith('0 '))).toBe(true);
  });
});

interface Workflow {
  name: string;
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency?: { group: string };
  jobs: Record<string, Job>;
}
interface Job {
  if?: string;
  'runs-on': string;
  'timeout-minutes': number;
  permissions?: Record<string, string>;
  steps: Step[];
}
interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
