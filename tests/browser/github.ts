import { createHash } from 'node:crypto';
import type { Page, Route } from 'playwright-core';

/**
 * A stand-in for GitHub's API with one branch of these files, for one editor: as much as Sveltia asks
 * of it. `commits` is what it was told to change. Nothing leaves the machine.
 */
export async function standInForGitHub(page: Page, start: Files) {
  const files = { ...start };
  const commits: Commit[] = [];
  const shaOf = (text: string) => createHash('sha1').update(text).digest('hex');
  const head = () => shaOf(`commit ${commits.length}`);
  const bySha = (sha: string) => Object.values(files).find((text) => shaOf(text) === sha);

  const rest: [RegExp, () => { status?: number; body?: unknown }][] = [
    [
      /\/user$/,
      () => ({
        body: {
          id: 1,
          login: 'editor',
          name: 'Éditrice',
          email: 'e@aifc.example',
          avatar_url: 'https://avatars.example/e.png',
        },
      }),
    ],
    [/\/collaborators\/editor$/, () => ({ status: 204 })],
    [/\/git\/trees\/\w+\?recursive=1$/, () => ({ body: { tree: treeOf(files) } })],
  ];
  const treeOf = (all: Files) =>
    Object.entries(all).map(([path, text]) => ({
      type: 'blob',
      path,
      sha: shaOf(text),
      size: Buffer.byteLength(text),
    }));

  function graphql({ query, variables }: Query): unknown {
    if (query.includes('createCommitOnBranch'))
      return { createCommitOnBranch: { commit: commit(query, variables.input) } };
    const author = { name: 'Éditrice', email: 'e@aifc.example', user: { id: 1, login: 'editor' } };
    const nodes = [{ oid: head(), message: '', author, committedDate: '2026-06-01T08:00:00Z' }];
    const ref = { target: { history: { nodes } } };
    const aliased = Array.from(
      query.matchAll(/(\w+):\s+(?:object\(oid: "(\w+)"\)|ref\()/g),
      ([, alias = '', sha]) => [alias, sha ? { text: bySha(sha), isTruncated: false } : ref],
    );
    return {
      repository: { ref, defaultBranchRef: { name: 'main' }, ...Object.fromEntries(aliased) },
    };
  }

  function commit(query: string, { fileChanges, expectedHeadOid, branch }: Input) {
    if (expectedHeadOid !== head()) throw new Error('not the head of the branch');
    const additions = Object.fromEntries(
      fileChanges.additions.map(({ path, contents }) => [
        path,
        Buffer.from(contents, 'base64').toString(),
      ]),
    );
    commits.push({
      branch: branch.branchName,
      additions,
      deletions: fileChanges.deletions.map(({ path }) => path),
    });
    Object.assign(files, additions);
    for (const { path } of fileChanges.deletions) {
      // As the real one: who deletes what is not there has misunderstood something.
      if (!(path in files)) throw new Error(`no ${path}`);
      delete files[path];
    }
    const oids = Array.from(
      query.matchAll(/(file_\d+): file\(path: "([^"]+)"\)/g),
      ([, alias = '', path = '']) => [alias, { oid: shaOf(files[path] ?? '') }],
    );
    return { oid: head(), committedDate: '2026-06-01T09:00:00Z', ...Object.fromEntries(oids) };
  }

  async function answer(route: Route) {
    const request = route.request();
    const headers = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'access-control-allow-methods': '*',
    };
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
    if (request.url().endsWith('/graphql'))
      return route.fulfill({ headers, json: { data: graphql(request.postDataJSON() as Query) } });
    const found = rest.find(([pattern]) => pattern.test(request.url()))?.[1]();
    if (!found) return route.fulfill({ status: 404, headers, json: { message: request.url() } });
    return route.fulfill({
      status: found.status ?? 200,
      headers,
      ...(found.body ? { json: found.body } : {}),
    });
  }
  await page.route('https://api.github.com/**', answer);
  return { commits, files };
}

type Files = Record<string, string>;
type Query = { query: string; variables: { input: Input } };
type Input = {
  branch: { branchName: string };
  expectedHeadOid: string;
  fileChanges: { additions: { path: string; contents: string }[]; deletions: { path: string }[] };
};
interface Commit {
  branch: string;
  additions: Files;
  deletions: string[];
}
