/** The small programs that other pages may load, by what on the page they serve, with the octets and the files they may be. */
export const servants: readonly [file: RegExp, serves: string, octets: number, files?: number][] = [
  // It only waits, and fetches the rest on touch.
  [/HeaderSearch/, '.search-box', 700],
  // States and words that turn, days that are left, calendars.
  [/Live/, '[data-turns], [data-due], [data-calendar]', 1_000],
  [/SelfCheck/, '[data-self-check]', 1_000],
  // Filters of the calls, with what it shares with the search.
  [/Refine/, 'call-list', 4_500, 4],
  [/Ledger/, '[data-ledger] [data-turns]', 1_000],
  // Knows whether this computer serves an editor.
  [/EntryStates/, '[data-editor]', 400],
];
