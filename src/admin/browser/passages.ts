/**
 * Takes the complaint off a box within a passage of a text once something is typed into it. Sveltia does so
 * for all other fields: the values of passages it keeps apart, and looks at them with the next save alone.
 */
export function forgive(draft: Draft, store: string, lang: string, path: string) {
  const { [store]: values, validities } = draft;
  if (store !== 'extraValues' || !String(values?.[lang]?.[path] ?? '').trim()) return;
  delete validities?.[lang]?.[path];
}

type Draft = Record<string, Record<string, Record<string, unknown>> | undefined>;
