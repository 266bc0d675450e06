/**
 * Writes the comment that begins with `marker`, or rewrites the one written before. `refused`: the
 * token may only read. Rejects when GitHub answers otherwise.
 */
export async function putComment(body: string, place: CommentPlace): Promise<Outcome> {
  const { api, repository, number, token, marker } = place;
  const issues = `${api}/repos/${repository}/issues`;
  const call = (address: string, method = 'GET', sent?: object) =>
    fetch(address, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
      },
      signal: AbortSignal.timeout(30_000),
      ...(sent ? { body: JSON.stringify(sent) } : {}),
    });

  const before = await find(`${issues}/${number}/comments`, marker, call);
  const answer = before
    ? await call(`${issues}/comments/${before.id}`, 'PATCH', { body })
    : await call(`${issues}/${number}/comments`, 'POST', { body });
  if (answer.status === 403) return 'refused';
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  return before ? 'updated' : 'written';
}

/** Of the workflow itself: anyone may write the marker, and what another wrote is theirs. */
async function find(
  comments: string,
  marker: string,
  call: (address: string) => Promise<Response>,
) {
  for (let page = 1; ; page += 1) {
    const answer = await call(`${comments}?per_page=${perPage}&page=${page}`);
    if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
    const found = (await answer.json()) as Comment[];
    const own = found.find(
      ({ user, body }) => user?.login === 'github-actions[bot]' && body?.startsWith(marker),
    );
    if (own || found.length < perPage) return own;
  }
}

const perPage = 100;

type Outcome = 'written' | 'updated' | 'refused';

type Comment = { id: number; user: { login: string } | null; body?: string };

export type CommentPlace = {
  /** `https://api.github.com`. */
  api: string;
  /** `owner/name`. */
  repository: string;
  /** Of the pull request. */
  number: string;
  token: string;
  marker: string;
};
