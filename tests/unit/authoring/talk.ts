import { PassThrough, Writable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { terminal, type Prompter } from '#authoring/prompter.ts';
import type { Locale } from '#i18n/locales.ts';

export const keys = {
  enter: '\r',
  down: '\u001b[B',
  space: ' ',
  stop: '\u0003',
  clear: '\u0015',
  erase: '\u007f',
};

/**
 * Holds a conversation: after each question that is waited for, keys are typed, one at a time. Gives
 * back all that was shown. Fails when a question never comes.
 */
export async function talk<T>(
  lang: Locale,
  answers: readonly (readonly [question: string, ...typed: string[]])[],
  hold: (prompter: Prompter) => Promise<T>,
): Promise<{ result: T; shown: string }> {
  const input = new PassThrough();
  let shown = '';
  const output = Object.assign(
    new Writable({
      write(chunk, _, done) {
        shown += stripVTControlCharacters(String(chunk));
        done();
      },
    }),
    { columns: 100, rows: 40 },
  );
  const state = { isOver: false };
  const conversation = hold(terminal(lang, input, output)).finally(() => {
    state.isOver = true;
  });
  // Held here until the answers are through; awaited below.
  conversation.catch(() => undefined);
  let read = 0;
  for (const [question, ...typed] of answers) {
    for (let turns = 0; !state.isOver && !shown.slice(read).includes(question); turns += 1) {
      if (turns > patience) throw new Error(`no “${question}” in: ${shown.slice(read)}`);
      await turn();
    }
    if (state.isOver) break;
    const strokes = typed.flatMap((text) =>
      text.startsWith('\u001b') ? [text] : Array.from(text),
    );
    for (const [index, key] of strokes.entries()) {
      // What the next question is looked for in: a list is drawn anew at every key before.
      if (index === strokes.length - 1) read = shown.length;
      input.write(key);
      await turn();
      await turn();
    }
  }
  return { result: await conversation, shown };
}

/** Turns of the event loop: files are read and checked in fewer by far. */
const patience = 20_000;
