import { serve } from '#cli/serve.ts';
import type { Build } from '../builds.ts';

/** A build on a port of its own. `await using site = await serveBuild(build)` closes it. */
export async function serveBuild({ dir, base }: Build): Promise<Site> {
  const { url, close, [Symbol.asyncDispose]: dispose } = await serve({ dir, base, port: 0 });
  return { url, base, close, [Symbol.asyncDispose]: dispose };
}

export interface Site {
  /** Address of the site's root, with the base path and a trailing slash. */
  url: string;
  base: string;
  close: () => Promise<void>;
  [Symbol.asyncDispose]: () => Promise<void>;
}
