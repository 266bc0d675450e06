import { pageLocale } from '#live/locale.ts';
import type { Answer, SearchClient, Suggestion } from './answer.ts';
import type { Reply, Request } from './messages.ts';

/**
 * The page's door to the search worker, which starts at the first touch. A worker that failed is
 * given up, so that the next question tries everything anew.
 */
export function createSearchClient({ base }: { base: string }): SearchClient {
  let worker: Worker | undefined;
  let count = 0;
  const waiting = new Map<number, { kind: Request['kind']; settle: Settle }>();

  function started(): Worker {
    if (worker) return worker;
    const fresh = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    fresh.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if ('error' in data) giveUp(new Error(data.error));
      else take(data.id)?.resolve(data.value);
    });
    fresh.addEventListener('error', () => giveUp(new Error('The search worker did not start')));
    worker = fresh;
    return fresh;
  }

  function take(id: number): Settle | undefined {
    const settle = waiting.get(id)?.settle;
    waiting.delete(id);
    return settle;
  }

  function giveUp(error: Error): void {
    worker?.terminate();
    worker = undefined;
    for (const id of waiting.keys()) take(id)?.reject(error);
  }

  /** A later request of a kind takes the place of an earlier one. */
  function request<T>(body: Body): Promise<T> {
    for (const [id, { kind }] of waiting)
      if (kind === body.kind) take(id)?.reject(new DOMException('Superseded', 'AbortError'));
    const id = (count += 1);
    return new Promise<T>((resolve, reject) => {
      waiting.set(id, {
        kind: body.kind,
        settle: { resolve: resolve as Settle['resolve'], reject },
      });
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window
      started().postMessage({ id, base, ...body } satisfies Request);
    });
  }

  return {
    warm: () => void request({ kind: 'warm', lang: pageLocale() }).catch(() => undefined),
    ask: (question) => request<Answer>({ kind: 'ask', question }),
    suggest: (typed, lang) => request<Suggestion[]>({ kind: 'suggest', typed, lang }),
  };
}

type Settle = { resolve: (value: unknown) => void; reject: (error: unknown) => void };
type Body = Request extends infer R ? (R extends Request ? Omit<R, 'id' | 'base'> : never) : never;
