import { wrapTextWithPrefix, type AutocompletePrompt, type TextPrompt } from '@clack/core';
import {
  limitOptions,
  S_BAR,
  S_BAR_END,
  S_CHECKBOX_INACTIVE,
  S_CHECKBOX_SELECTED,
  S_RADIO_ACTIVE,
  S_RADIO_INACTIVE,
  symbol,
} from '@clack/prompts';
import type { Writable } from 'node:stream';
import { styleText } from 'node:util';
import type { NewStrings } from '#i18n/fr/new.ts';
import type { ListQuestion, Option, TextQuestion } from './prompter.ts';

/** A line to type on, as it stands on the screen. */
export function textFrame(
  prompt: Omit<TextPrompt, 'prompt'>,
  question: TextQuestion,
  output: Writable,
  words: Keys,
): string {
  const { state, userInput, userInputWithCursor, error } = prompt;
  const { line, head, bar, end, isDone } = parts(state, question, output);
  if (isDone) return [...head, line(userInput.trim() || words.empty, dim)].join('\n');
  const { example } = question;
  const typed = userInput === '' && example ? `█ ${dim(example)}` : userInputWithCursor;
  return [
    ...head,
    // Codes of a style are no part of its width, so the text is wrapped with them.
    wrapTextWithPrefix(output, typed, bar),
    ...(state === 'error' ? [line(error, yellow)] : []),
    end,
  ].join('\n');
}

/** A list to choose from, with what has been typed to search it. */
export function listFrame(
  prompt: Omit<AutocompletePrompt<Option>, 'prompt'>,
  question: ListQuestion,
  output: Writable,
  words: Keys,
): string {
  const { state, multiple, selectedValues, filteredOptions, focusedValue, userInput } = prompt;
  const { line, head, bar, end, isDone } = parts(state, question, output);
  const { options } = question;
  if (isDone) {
    const chosen = options.filter(({ value }) => selectedValues.includes(value));
    const labels = chosen.map(({ label }) => label).join(words.comma);
    return [...head, line(state === 'cancel' ? '' : labels || words.nothing, dim)].join('\n');
  }
  const isLong = options.length > 7 || userInput !== '';
  const typed = userInput === '' ? dim(words.type) : prompt.userInputWithCursor;
  const above = [
    ...head,
    ...(isLong ? [`${bar}${dim(words.search)}${typed}`] : []),
    ...(filteredOptions.length === 0 ? [line(words.noMatch, yellow)] : []),
    ...(state === 'error' ? [line(prompt.error, yellow)] : []),
  ];
  // While something is typed, a space belongs to it: a name may have one.
  const keys = userInput === '' ? words.many : words.found;
  const below = [line(multiple ? keys : words.one, dim), end];
  const [on, off] = multiple
    ? [S_CHECKBOX_SELECTED, S_CHECKBOX_INACTIVE]
    : [S_RADIO_ACTIVE, S_RADIO_INACTIVE];
  const rows = limitOptions({
    cursor: prompt.cursor,
    options: filteredOptions,
    output,
    maxItems: 12,
    columnPadding: 3,
    rowPadding: above.length + below.length + 1,
    style: ({ value, label }) => {
      const mark = selectedValues.includes(value) ? styleText('green', on) : dim(off);
      const isHere = value === focusedValue;
      return `${isHere ? styleText('cyan', '›') : ' '} ${mark} ${isHere ? label : dim(label)}`;
    },
  });
  return [...above, ...rows.map((row) => bar + row), ...below].join('\n');
}

/** Something told between two questions; each line goes on under itself. */
export function saidFrame(lines: string, output: Writable, state?: 'error'): string {
  const bar = `${styleText('gray', S_BAR)}  `;
  const first = state ? `${symbol(state)}  ` : bar;
  const rows = lines
    .split('\n')
    .map((text, index) => wrapTextWithPrefix(output, text, bar, index === 0 ? first : bar, bar));
  return [styleText('gray', S_BAR), ...rows].join('\n');
}

function parts(state: State, { message, hint }: Question, output: Writable) {
  const isDone = state === 'submit' || state === 'cancel';
  const color = isDone ? 'gray' : state === 'error' ? 'yellow' : 'cyan';
  const bar = `${styleText(color, S_BAR)}  `;
  const line = (text: string, style: Style, start = bar) =>
    wrapTextWithPrefix(output, text, bar, start, bar, (part) => style(part.trim()));
  const head = [
    styleText('gray', S_BAR),
    line(message, String, `${symbol(state)}  `),
    ...(hint && !isDone ? [line(hint, dim)] : []),
  ];
  return { line, head, bar, end: styleText(color, S_BAR_END), isDone };
}

const dim = (text: string) => styleText('dim', text);
const yellow = (text: string) => styleText('yellow', text);

type Style = (text: string) => string;
type State = TextPrompt['state'];
type Question = Pick<TextQuestion, 'message' | 'hint'>;
type Keys = NewStrings['keys'];
