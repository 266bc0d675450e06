import { EventEmitter } from 'node:events';

/**
 * How far the check of an author's server is. The loaders that run it and the server that tells the
 * pages live in two module graphs of one process, so it hangs on what both have: the global object.
 */
export function checkProgress(): Progress {
  const shared = globalThis as { [key]?: Progress };
  return (shared[key] ??= new Progress());
}
const key = Symbol.for('portal.check');

class Progress extends EventEmitter<{ change: [state: CheckState] }> {
  state: CheckState = 'checking';

  set(state: CheckState): void {
    this.state = state;
    this.emit('change', state);
  }
}

export type { Progress };
/** `failed`: the check itself could not run; the terminal says why. */
export type CheckState = 'checking' | 'checked' | 'failed';
