import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { byPhase, createPhaseReader, type Phase, type Used } from './phases.ts';
import { observe, reapedCpu } from './process-tree.ts';

/** Runs a script of Node to its end. Rejects, with what it printed, when it fails. */
export async function measure(args: readonly string[], env: Env): Promise<Measure> {
  const before = reapedCpu();
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: resolve(import.meta.dirname, '../../..'),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = once(child, 'exit');
  const wall = () => (performance.now() - start) / 1000;
  const observer = observe(child.pid ?? process.pid);
  // The peak of a build lasts far longer than this.
  const timer = setInterval(observer.look, 50);
  const [marks, phaseEnded] = [new Map<Phase, Used>(), createPhaseReader()];
  const printed: string[] = [];
  const readOut = lines(child.stdout, (line) => {
    const phase = phaseEnded(line);
    if (phase) {
      observer.look();
      marks.set(phase, { wall: wall(), cpu: observer.cpu() });
    }
    printed.push(line);
  });
  const readErrors = lines(child.stderr, (line) => printed.push(line));
  const [code] = await exit;
  const total = { wall: wall(), cpu: Math.max(reapedCpu() - before, observer.cpu()) };
  clearInterval(timer);
  await Promise.all([readOut, readErrors]);
  if (code !== 0) throw new Error(`${args.join(' ')}\n${printed.slice(-40).join('\n')}`);
  return { ...total, memory: observer.peak(), phases: byPhase(marks, total) };
}

async function lines(stream: NodeJS.ReadableStream, each: (line: string) => void): Promise<void> {
  for await (const line of createInterface({ input: stream })) each(line);
}

export type Env = Record<string, string>;
/** Seconds and bytes. */
export type Measure = Used & { memory: number; phases: Record<Phase, Used> };
