/** Reads and checks the content in a thread of its own, so that a long check holds up no page. */
import { parentPort } from 'node:worker_threads';
import { readTree } from '#source/tree.ts';
import { reportOf } from './report.ts';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
parentPort?.postMessage(await reportOf(await readTree()));
