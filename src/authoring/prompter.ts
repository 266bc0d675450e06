import { AutocompletePrompt, isCancel, settings, TextPrompt, updateSettings } from '@clack/core';
import type { Readable, Writable } from 'node:stream';
import type { Locale } from '#i18n/locales.ts';
import type { NewStrings } from '#i18n/fr/new.ts';
import { newStrings } from '#i18n/new.ts';
import { listFrame, saidFrame, textFrame } from './frames.ts';

/**
 * Questions on a terminal, by Clack's engine. They are drawn by `frames.ts`: its own lists say
 * « Search » and « No matches found », whatever the language. Rejects with `Cancelled` on Ctrl+C.
 */
export function terminal(lang: Locale | undefined, input: Readable, output: Writable): Prompter {
  const words = lang ? newStrings(lang).keys : inBoth();
  const streams = { input, output };
  // An input method closes its window by Escape, which must not throw an hour's answers away.
  settings.aliases.delete('escape');
  updateSettings({ aliases: { '\x04': 'cancel' } });

  const list = async (question: ListQuestion, multiple: boolean) => {
    const { options, initial, matches = includes } = question;
    const prompt = new Choice({
      ...streams,
      options: [...options],
      multiple,
      // Without one, the first of a list that takes one is chosen.
      ...(initial && initial.length > 0 && { initialValue: [...initial] }),
      filter: (typed, option) => option.always === true || matches(typed, option),
      validate: (value) => {
        const { length } = Array.isArray(value)
          ? value
          : [value].filter((one) => one !== undefined);
        return length < (question.least ?? (multiple ? 0 : 1)) ? words.chooseOne : undefined;
      },
      render() {
        return listFrame(this, question, output, words);
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
    async text(question) {
      const { initial, check } = question;
      const prompt = new TextPrompt({
        ...streams,
        ...(initial !== undefined && { initialValue: initial }),
        validate: (typed) => check?.((typed ?? '').trim()),
        render() {
          return textFrame(this, question, output, words);
        },
      });
      return String(answered(await prompt.prompt()) ?? '').trim();
    },
    choose: async (question) => String(await list(question, false)),
    chooseMany: async (question) => ((await list(question, true)) ?? []) as string[],
    say: (lines) => void output.write(`${saidFrame(lines, output)}\n`),
    warn: (lines) => void output.write(`${saidFrame(lines, output, 'error')}\n`),
  };
}

function answered<T>(value: T): Exclude<T, symbol> {
  if (isCancel(value)) throw new Cancelled();
  return value as Exclude<T, symbol>;
}

/** Before the reader's language is known. */
function inBoth(): Keys {
  const [zh, fr] = [newStrings('zh').keys, newStrings('fr').keys];
  return { ...fr, one: `${zh.one}\n${fr.one}`, noMatch: `${zh.noMatch} · ${fr.noMatch}` };
}

/** Enter on what was searched for takes it, and searches on; on an empty line it ends a choice of several. */
class Choice extends AutocompletePrompt<Option> {
  protected override _shouldSubmit(): boolean {
    if (!this.multiple || this.userInput === '') return true;
    const { focusedValue } = this;
    if (focusedValue !== undefined && !this.selectedValues.includes(focusedValue))
      this.toggleSelected(focusedValue);
    if (focusedValue !== undefined) this._clearUserInput();
    this.isNavigating = true;
    return false;
  }

  /** A search that finds something again leads there: not to « not in the list », which was all it had left. */
  protected override _setUserInput(typed: string | undefined, write?: boolean): void {
    const isNew = (typed ?? '') !== this.userInput;
    const isAside = this.options.find(({ value }) => value === this.focusedValue)?.always;
    if (isNew && isAside) this.focusedValue = undefined;
    super._setUserInput(typed, write);
  }
}

/** Somebody has pressed Ctrl+C: nothing is to be written. */
export class Cancelled extends Error {}

const includes = (typed: string, { label, value }: Option) =>
  `${label} ${value}`.toLowerCase().includes(typed.trim().toLowerCase());

type Keys = NewStrings['keys'];
export type Option = {
  value: string;
  label: string;
  /** Shown whatever is typed. */ always?: boolean;
};
type Question = { message: string; hint?: string | undefined };
export type TextQuestion = Question & {
  example?: string | undefined;
  initial?: string | undefined;
  /** A sentence when it will not do. */
  check?: ((typed: string) => string | undefined) | undefined;
};
export type ListQuestion = Question & {
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
