import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { root } from '../builds.ts';
import { folder, hosting, installs, read, workflows } from './workflows.ts';

// GitHub's own judge of workflows imports JSON as bundlers do, which Node refuses.
registerHooks({
  resolve: (name, context, next) => {
    const found = next(name, context);
    return name.endsWith('.json') ? { ...found, importAttributes: { type: 'json' } } : found;
  },
});
const { validate } = await import('@actions/languageservice');

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** Which jobs may do anything else than read the repository; whoever adds a permission says so here as well. */
const may: Record<string, Record<string, string>> = {
  'comment.yml comment': { contents: 'read', actions: 'read', 'pull-requests': 'write' },
  'publish.yml address': { pages: 'read' },
  'publish.yml pages': { pages: 'write', 'id-token': 'write' },
  'publish.yml hook': {},
};

describe.each(workflows)('$file', ({ file, text, errors, workflow }) => {
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);
  const runs = steps.flatMap(({ run }) => run ?? []);
  const expressions = [...text.matchAll(/\$\{\{\s*(.*?)\s*\}\}/g)].map(([, inner = '']) => inner);
  const events = Object.keys(workflow.on);

  it('is what GitHub takes for a workflow', async () => {
    const document = TextDocument.create(`file:///${folder}/${file}`, 'yaml', 1, text);
    const found = await validate(document, {});
    expect(found.map(({ range, message }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
  });

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
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const [name, { permissions }] of jobs)
      expect([name, permissions]).toEqual([name, may[`${file} ${name}`]]);
  });

  it('runs what packages and contributions bring only where nothing is to be had', () => {
    for (const [name, job] of jobs.filter(([, { steps: own }]) => own.some(installs))) {
      expect([name, job.permissions, job.environment]).toEqual([name, undefined, undefined]);
      expect(JSON.stringify(job)).not.toMatch(/\bsecrets\b|github\.token/);
    }
    // Who may write runs the main branch: no other commit is ever asked for, and no package comes with it.
    const asked = steps.filter(({ uses = '' }) => uses.includes('/checkout@'));
    expect(asked.filter(({ with: given }) => given?.['ref'] ?? given?.['repository'])).toEqual([]);
    for (const event of ['pull_request_target', 'issue_comment', 'issues'])
      expect(events).not.toContain(event);
    const privileged = jobs.filter(([name]) => may[`${file} ${name}`]);
    expect(events.includes('pull_request') ? privileged : []).toEqual([]);
    expect(events.includes('workflow_run') ? steps.filter(installs) : []).toEqual([]);
  });

  it('unpacks what another job made where it can replace nothing that is run', () => {
    for (const { steps: own } of Object.values(workflow.jobs)) {
      const paths = own.filter(({ uses }) => uses?.includes('/download-artifact@'));
      const scripts = own.some(({ run = '' }) => /\b(?:node|sh) [\w.]/.test(run));
      for (const { with: given } of scripts ? paths : [])
        expect(given?.['path']).toMatch(/^\$\{\{ runner\.temp \}\}/);
    }
  });

  it('waits for a workflow that is there, and takes what some job has left', () => {
    const { workflows: awaited = [] } = (workflow.on['workflow_run'] ?? {}) as {
      workflows?: string[];
    };
    const names = workflows.map((each) => each.workflow.name);
    expect(names).toEqual(expect.arrayContaining(awaited));
    const left = workflows
      .filter((each) =>
        awaited.length > 0 ? awaited.includes(each.workflow.name) : each.file === file,
      )
      .flatMap((each) => Object.values(each.workflow.jobs))
      .flatMap((job) => job.steps)
      .filter(({ uses }) => /\/upload-(?:pages-)?artifact@/.test(uses ?? ''))
      // The name that `upload-pages-artifact` gives (its action.yml).
      .map(({ with: given }) => given?.['name'] ?? 'github-pages');
    const taken = steps.filter(({ uses }) => uses?.includes('/download-artifact@'));
    expect(left).toEqual(expect.arrayContaining(taken.map(({ with: given }) => given?.['name'])));
  });

  it('uses actions by their commit, with the version beside it', () => {
    const named = [...text.matchAll(/^.*\buses:.*$/gm)].map(([line]) => line.trim());
    expect(named.length).toBe(steps.filter(({ uses }) => uses).length);
    for (const line of named)
      expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('checks out the whole history to build from, and leaves no key behind', () => {
    for (const [name, { steps: own }] of jobs)
      for (const { uses, with: given } of own.filter((step) => step.uses?.includes('/checkout@'))) {
        const depth = own.some(installs) ? 0 : undefined;
        expect([name, uses, given?.['fetch-depth']]).toEqual([name, uses, depth]);
        expect(given?.['persist-credentials']).toBe(false);
      }
  });

  it('puts nothing from outside into a command', () => {
    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
    const known =
      /^(?:github\.token|runner\.temp|github\.event\.workflow_run\.[\w.]+|github\.event\.number \|\| github\.ref|(?:steps|needs)\.\w+\.outputs\.\w+|(?:vars|secrets)\.[A-Z_]+|vars\.[A-Z_]+ == '\w+' && (?:'default'|steps\.[\w.]+|format\('\{0\}\/', steps\.[\w.]+\)) \|\| (?:'public-read'|vars\.[A-Z_]+))$/;
    expect(expressions.filter((expression) => !known.test(expression))).toEqual([]);
  });

  it('gives each command the variables it reads, and runs what is there', () => {
    for (const { run = '', env = {} } of steps) {
      for (const [, name = ''] of run.matchAll(/\$\{?([A-Z_]+)/g))
        expect({ ...env, GITHUB_OUTPUT: '' }).toHaveProperty(name);
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
    for (const recipe of [read('.github/HOSTING.zh.md'), read('.github/HOSTING.fr.md')])
      for (const [, name = ''] of text.matchAll(/(?:vars|secrets)\.([A-Z_]+)/g))
        expect(recipe).toContain(`\`${name}\``);
  });
});
