import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clone, found, hub, marker, report, sha, tell } from './tell-run.ts';

const bot = 'github-actions[bot]';

describe('what a check found', () => {
  it('stands in one comment, without a package installed', async () => {
    expect(existsSync(join(clone, 'node_modules'))).toBe(false);
    const { code, output, body } = await tell(report([found()]));
    expect([code, output]).toEqual([0, expect.stringContaining('Commentaire écrit')]);
    expect(hub.written.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /repos/asso/portail/issues/5/comments',
    ]);
    expect(body.startsWith(`${marker}\n## `)).toBe(true);
    expect(body).toContain('**Erreurs : 1**');
    expect(body).toContain(
      `https://github.com/amie/portail/blob/${sha}/content/news/x/index.fr.mdx?plain=1#L3`,
    );
    expect(body).toContain('(https://github.com/asso/portail/blob/HEAD/content/RULES.fr.md)');
    expect(body).toContain('[0123456](https://github.com/asso/portail/actions/runs/77)');
  });

  it('stands in the same comment when it has changed', async () => {
    const others = Array.from({ length: 150 }, (_, id) => ({
      id,
      user: { login: 'x' },
      body: '…',
    }));
    hub.comments = [...others, { id: 900, user: { login: bot }, body: `${marker}\n…` }];
    const { output, body } = await tell(report([]));
    expect(output).toContain('Commentaire mis à jour');
    expect(hub.written.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PATCH /repos/asso/portail/issues/comments/900',
    ]);
    expect(body).toContain('Rien à signaler');
  });

  it('leaves alone what someone else wrote with the same marker, or the workflow without it', async () => {
    hub.comments = [
      { id: 1, user: { login: 'stranger' }, body: `${marker}\n…` },
      { id: 2, user: null, body: `${marker}\n…` },
      { id: 3, user: { login: bot }, body: `… ${marker}` },
    ];
    await tell(report([]));
    expect(hub.written.map(({ method }) => method)).toEqual(['POST']);
  });

  it('shows first what the contribution changed', async () => {
    const warning = (file: string) => found({ severity: 'warning', file });
    const both = [warning('news/old/index.fr.mdx'), warning('news/new/index.fr.mdx')];
    const { body } = await tell(report(both, (file) => file.startsWith('news/new/')));
    const [open, folded] = body.split('<details>');
    expect(open).toContain('news/new/');
    expect(open).not.toContain('news/old/');
    expect(folded).toMatch(/1 autre avertissement, hors[^]*news\/old/);
  });

  it('fits in a comment', async () => {
    const issues = Array.from({ length: 400 }, (_, line) => found({ line }));
    const { body } = await tell(report(issues));
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_536);
    expect(body).toMatch(/autres constats/);
    expect(body).toContain('actions/runs/77');
  });

  it('is told of where GitHub says it is from, and nowhere else', async () => {
    hub.pulls = [
      // Another repository of the same owner, a later push, and a fork that is gone.
      { number: 1, head: { sha, repo: { full_name: 'amie/autre' } } },
      { number: 2, head: { sha: 'f'.repeat(40), repo: { full_name: 'amie/portail' } } },
      { number: 3, head: { sha, repo: null } },
    ];
    const { code, output } = await tell(report([found()]));
    expect([code, output]).toEqual([0, expect.stringContaining('a changé depuis')]);
    expect(hub.written).toEqual([]);
    expect(hub.asked).toEqual([
      '/repos/asso/portail/pulls?state=open&head=amie%3Atexte+%26+co&per_page=100',
    ]);
    expect((await tell(report([found()]), null)).code).toBe(0);
    expect(hub.written).toEqual([]);
  });

  it.each([
    [403, 0, /Commentaire non autorisé/],
    [502, 1, /502/],
  ])('is not told of when GitHub answers %d', async (status, exit, expected) => {
    hub.refuses = status;
    const { code, output } = await tell(report([found()]));
    expect([code, output]).toEqual([exit, expect.stringMatching(expected)]);
  });
});
