import { createServer } from 'node:net';

/** Why a server cannot listen there, found out by trying; undefined when it can. */
export async function portProblem(port: number, host: string): Promise<PortProblem | undefined> {
  if (!Number.isInteger(port) || port < 0 || port > 65535) return 'invalid';
  // A browser asked for `localhost` tries both: either one taken by another program hides us.
  const addresses = host === 'localhost' ? ['127.0.0.1', '::1'] : [host];
  for (const address of addresses) {
    const code = await tryPort(port, address);
    if (code === 'EADDRINUSE') return 'taken';
    if (code === 'EACCES') return 'forbidden';
    // A machine without IPv6 has no ::1, which is no problem.
    if (code && address !== '::1') return 'unreachable';
  }
  return undefined;
}

function tryPort(port: number, host: string): Promise<string | undefined> {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => answer(error.code ?? 'unknown'));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => answer(undefined)));
  });
}

export type PortProblem = 'taken' | 'forbidden' | 'invalid' | 'unreachable';
