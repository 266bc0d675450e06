/**
 * Of a run, the pull requests that stand where it looked: by GitHub's own word, since what the run says
 * of itself may name another's. None when something was pushed since (its own run will tell), or when the
 * repository it came from is gone. Rejects when GitHub does not answer.
 */
export async function pullRequestsOf(
  { head_branch: branch, head_sha: sha, head_repository: from }: Run,
  { api, repository, token }: { api: string; repository: string; token: string },
): Promise<string[]> {
  if (!from) return [];
  const [owner] = from.full_name.split('/');
  const query = new URLSearchParams({ state: 'open', head: `${owner}:${branch}`, per_page: '100' });
  const answer = await fetch(`${api}/repos/${repository}/pulls?${query}`, {
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'x-github-api-version': '2022-11-28',
    },
    signal: AbortSignal.timeout(30_000),
  });
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  const found = (await answer.json()) as PullRequest[];
  return found
    .filter(({ head }) => head.sha === sha && head.repo?.full_name === from.full_name)
    .map(({ number }) => String(number));
}

type PullRequest = {
  number: number;
  head: { sha: string; repo: { full_name: string } | null };
};

/** As the event `workflow_run` names it. */
export type Run = {
  id: number;
  head_branch: string;
  head_sha: string;
  /** Of the fork, or of the repository itself; null when it is gone. */
  head_repository: { full_name: string } | null;
};
