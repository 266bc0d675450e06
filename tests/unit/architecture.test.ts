import { describe, expect, it } from 'vitest';
import { importsOf, modules, readModule } from './imports.ts';

/**
 * Who may enter which room. Every room may enter itself. `type x` lets in types alone; a path with
 * a slash lets in that one module.
 */
const mayImport: Record<string, readonly string[]> = {
  i18n: [],
  typography: [],
  styles: [],
  schema: ['i18n/locales.ts'],
  source: ['schema', 'i18n/locales.ts'],
  domain: ['source', 'schema', 'i18n/locales.ts', 'i18n/routes.ts'],
  parity: ['i18n/locales.ts'],
  bodies: ['schema', 'i18n', 'typography'],
  // What stands between the files and Astro's store.
  loading: ['domain', 'source', 'schema', 'i18n', 'typography', 'bodies', 'checks', 'vscode'],
  checks: ['domain', 'source', 'schema', 'i18n', 'parity', 'typography'],
  // What the check found is words to output like others; it never runs a check.
  // The form of the editor refuses with the sentences of the check.
  output: [
    'domain',
    'source',
    'schema',
    'i18n',
    'typography',
    'type checks',
    'type live',
    'checks/expectation.ts',
  ],
  // The editor in the browser, and the folder it is served from.
  admin: ['output', 'source', 'schema', 'i18n'],
  // Schemas for an editor of code, named as the forms and judged as the check does.
  vscode: ['source', 'schema', 'i18n/locales.ts', 'checks/expectation.ts'],
  // From a report, or from answers, to the files of an entry.
  authoring: ['schema', 'source', 'domain', 'checks', 'parity', 'typography', 'i18n'],
  // What only `npm run dev` shows: findings beside the page, the two texts side by side.
  dev: [
    'loading',
    'domain',
    'source',
    'schema',
    'checks',
    'parity',
    'i18n',
    'output',
    'components',
    'layouts',
    'content.ts',
  ],
  // Runs in the browser on pages that must stay light.
  live: [
    'domain',
    'i18n/locales.ts',
    'i18n/format.ts',
    'i18n/fr/call-list.ts',
    'i18n/zh/call-list.ts',
  ],
  // The list of calls is filtered by the same means.
  search: ['domain', 'schema', 'i18n', 'typography', 'output', 'live'],
  cli: [
    'schema',
    'source',
    'domain',
    'checks',
    'loading',
    'output',
    'typography',
    'search',
    'i18n',
    'admin',
    'authoring',
    'vscode',
  ],
  integrations: [
    'schema',
    'source',
    'domain',
    'checks',
    'loading',
    'output',
    'typography',
    'search',
    'i18n',
    'admin',
    'dev',
  ],
  // By their props they know types alone; the named modules draw, write the head and start programs.
  components: [
    'i18n',
    'typography',
    'styles',
    'type bodies',
    'type domain',
    'type schema',
    'type output',
    'output/mark.ts',
    'output/view.ts',
    'output/headers.ts',
    'output/jsonld.ts',
    'search/ui/header.ts',
    'search/ui/page.ts',
    'live',
  ],
  layouts: ['components', 'i18n', 'styles', 'output', 'type bodies', 'type domain'],
  pages: ['content.ts', 'output', 'layouts', 'components', 'i18n', 'domain', 'styles'],
  'content.ts': ['bodies', 'domain', 'schema', 'source/shelf.ts', 'i18n', 'type output'],
  'content.config.ts': ['loading', 'schema', 'source', 'i18n'],
  'env.d.ts': [],
};

/** Rooms that run in bare Node: nothing of Astro in them. */
const pure = ['schema', 'source', 'domain', 'i18n', 'output', 'parity', 'checks', 'typography'];

/** The one door to the content, and its other wing. */
const doors = ['content.ts', 'content.config.ts'];

const roomOf = (file: string) => file.split('/')[0] as string;

describe('the rooms of src', () => {
  it('have rules, every one', () => {
    expect(modules.length).toBeGreaterThan(40);
    expect(new Set(modules.map(roomOf)).difference(new Set(Object.keys(mayImport)))).toEqual(
      new Set(),
    );
  });

  it('have rules that lead nowhere but to rooms', () => {
    for (const rule of Object.values(mayImport).flat())
      expect(mayImport).toHaveProperty([roomOf(rule.replace('type ', ''))]);
  });

  it.each(modules)('%s enters only where it may', (file) => {
    const room = roomOf(file);
    const strangers = importsOf(file, readModule(file))
      .filter(({ name }) => name.startsWith('src/'))
      .filter(({ name, typeOnly }) => !isAllowed(room, name.slice('src/'.length), typeOnly));
    expect(strangers).toEqual([]);
  });

  it('leave Astro to those who run in it, and its content to the doors', () => {
    const strangers = modules.flatMap((file) =>
      importsOf(file, readModule(file))
        .filter(({ name }) => /^astro([:/]|$)/.test(name))
        .filter(({ name }) => pure.includes(roomOf(file)) || name === 'astro:content')
        .filter(() => !doors.includes(file))
        .map(({ name }) => `${file} imports ${name}`),
    );
    expect(strangers).toEqual([]);
  });
});

function isAllowed(room: string, target: string, typeOnly: boolean): boolean {
  const allowed = [room, ...(mayImport[room] ?? [])];
  const names = [roomOf(target), target];
  return names.some(
    (name) => allowed.includes(name) || (typeOnly && allowed.includes(`type ${name}`)),
  );
}

describe('import lines', () => {
  it.each<[string, string, boolean]>([
    ["import { a } from '#domain/x.ts';", 'src/domain/x.ts', false],
    ["import {\n  a,\n  b,\n} from '../domain/x.ts';", 'src/domain/x.ts', false],
    ["import type { A } from './x.ts';", 'src/checks/x.ts', true],
    ["import A, { type B } from './x.ts';", 'src/checks/x.ts', false],
    ["export * from './x.ts';", 'src/checks/x.ts', false],
    ["export type { A } from './x.ts';", 'src/checks/x.ts', true],
    ["import '#styles/index.css';", 'src/styles/index.css', false],
    ["const a = await import('astro:content');", 'astro:content', false],
    ['  import { z } from "zod";', 'zod', false],
  ])('are found: %j', (line, name, typeOnly) => {
    expect(importsOf('checks/a.ts', line)).toEqual([{ name, typeOnly }]);
  });

  it.each(["export const a = 'b';", "// see import 'x'", "const from = 'x';", 'import.meta.env'])(
    'are not mistaken: %j',
    (line) => {
      expect(importsOf('checks/a.ts', line)).toEqual([]);
    },
  );
});
