import { AutocompletePrompt, settings, updateSettings, wrapTextWithPrefix } from '@clack/core';
import {
  isCancel,
  limitOptions,
  log,
  S_BAR,
  S_BAR_END,
  S_CHECKBOX_INACTIVE,
  S_CHECKBOX_SELECTED,
  S_RADIO_ACTIVE,
  S_RADIO_INACTIVE,
  symbol,
  text,
} from '@clack/prompts';
import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import type { Locale } from '#i18n/locales.ts';
import { newStrings } from '#i18n/new.ts';

/**
 * Questions on a terminal, by Clack's engine. Lists are drawn here: its own say « Search » and
 * « No matches found », whatever the language. Rejects with `Cancelled` on Ctrl+C.
 */
export function terminal(lang: Locale, input: Readable, output: Writable): Prompter {
  const words = newStrings(lang).keys;
  const streams = { input, output };
  // An input method closes its window by Escape, which must not throw an hour's answers away.
  settings.aliases.delete('escape');
  updateSettings({ aliases: { '\x04': 'cancel' } });

  const list = async (question: ListQuestion, multiple: boolean) => {
    const { options, initial = [], matches = includes } = question;
    const prompt = new AutocompletePrompt<Option>({
      ...streams,
      options: [...options],
      multiple,
      initialValue: [...initial],
      filter: (typed, option) => option.always === true || matches(typed, option),
      validate: (value) => {
        const { length } = Array.isArray(value)
          ? value
          : [value].filter((one) => one !== undefined);
        return length < (question.least ?? (multiple ? 0 : 1)) ? words.chooseOne : undefined;
      },
      render() {
        return frame(this, question, output, words);
      },
    });
    // Space ticks from the first, and again once what was typed has been taken away.
    if (multiple) {
      prompt.isNavigating = true;
      prompt.on('key', () => {
        if (prompt.userInput === '') prompt.isNavigating = true;
      });
    }
    return answered(await prompt.prompt());
  };

  return {
    async text({ message, hint, example, initial, check }) {
      const value = await text({
        ...streams,
        message: hint ? `${message}\n${styleText('dim', hint)}` : message,
        ...(example !== undefined && { placeholder: example }),
        ...(initial !== undefined && { initialValue: initial }),
        validate: (typed) => check?.((typed ?? '').trim()),
      });
      return String(answered(value) ?? '').trim();
    },
    choose: async (question) => String(await list(question, false)),
    chooseMany: async (question) => ((await list(question, true)) ?? []) as string[],
    say: (lines) => log.message(lines, { output }),
    warn: (lines) => log.warn(lines, { output }),
  };
}

function answered<T>(value: T): Exclude<T, symbol> {
  if (isCancel(value)) throw new Cancelled();
  return value as Exclude<T, symbol>;
}

/** Somebody has pressed Ctrl+C: nothing is to be written. */
export class Cancelled extends Error {}

function frame(
  prompt: Omit<AutocompletePrompt<Option>, 'prompt'>,
  { message, hint, options }: ListQuestion,
  output: Writable,
  words: Keys,
): string {
  const { state, multiple, selectedValues, filteredOptions, focusedValue, userInput } = prompt;
  const color = state === 'error' ? 'yellow' : 'cyan';
  const isDone = state === 'submit' || state === 'cancel';
  const bar = `${styleText(isDone ? 'gray' : color, S_BAR)}  `;
  const wrapped = (line: string, start = bar) => wrapTextWithPrefix(output, line, bar, start);
  const head = [
    styleText('gray', S_BAR),
    wrapped(message, `${symbol(state)}  `),
    ...(hint && !isDone ? [wrapped(styleText('dim', hint))] : []),
  ];
  if (isDone) {
    const chosen = options.filter(({ value }) => selectedValues.includes(value));
    const labels = chosen.map(({ label }) => label).join(words.comma) || words.nothing;
    return [...head, wrapped(styleText('dim', state === 'cancel' ? '' : labels))].join('\n');
  }
  const isLong = options.length > 7 || userInput !== '';
  const search = `${styleText('dim', words.search)}${userInput === '' ? '' : prompt.userInputWithCursor}`;
  const keys = multiple ? words.many : words.one;
  const above = [
    ...head,
    ...(isLong ? [bar + search] : []),
    ...(filteredOptions.length === 0 ? [bar + styleText('yellow', words.noMatch)] : []),
    ...(state === 'error' ? [bar + styleText('yellow', prompt.error)] : []),
  ];
  const below = [wrapped(styleText('dim', keys)), styleText(color, S_BAR_END)];
  const rows = limitOptions({
    cursor: prompt.cursor,
    options: filteredOptions,
    output,
    maxItems: 12,
    columnPadding: 3,
    rowPadding: above.length + below.length + 1,
    style: ({ value, label }) => {
      const isOn = selectedValues.includes(value);
      const isHere = value === focusedValue;
      const [on, off] = multiple
        ? [S_CHECKBOX_SELECTED, S_CHECKBOX_INACTIVE]
        : [S_RADIO_ACTIVE, S_RADIO_INACTIVE];
      const mark = isOn ? styleText('green', on) : styleText('dim', off);
      return `${isHere ? styleText('cyan', '›') : ' '} ${mark} ${isHere ? label : styleText('dim', label)}`;
    },
  });
  return [...above, ...rows.map((row) => bar + row), ...below].join('\n');
}

const includes = (typed: string, { label, value }: Option) =>
  `${label} ${value}`.toLowerCase().includes(typed.trim().toLowerCase());

type Keys = ReturnType<typeof newStrings>['keys'];
export type Option = {
  value: string;
  label: string;
  /** Shown whatever is typed. */ always?: boolean;
};
type Question = { message: string; hint?: string | undefined };
type TextQuestion = Question & {
  example?: string | undefined;
  initial?: string | undefined;
  /** A sentence when it will not do. */
  check?: ((typed: string) => string | undefined) | undefined;
};
type ListQuestion = Question & {
  options: readonly Option[];
  initial?: readonly string[] | undefined;
  matches?: ((typed: string, option: Option) => boolean) | undefined;
  /** How many must be chosen: of several none need be, of one, one. */
  least?: number | undefined;
};
export type Prompter = {
  text: (question: TextQuestion) => Promise<string>;
  choose: (question: ListQuestion) => Promise<string>;
  chooseMany: (question: ListQuestion) => Promise<string[]>;
  say: (lines: string) => void;
  warn: (lines: string) => void;
};
