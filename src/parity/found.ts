/** A value and where it stands; weak ones contradict, but are not missed when left out. */
export function found<T>(start: number, text: string, value: T, weak = false): Found<T> {
  return { value, start, end: start + text.length, ...(weak ? { weak } : {}) };
}

export type Found<T> = { value: T; start: number; end: number; weak?: boolean };
