import type { Locale, Localized } from '#i18n/locales.ts';

/**
 * What a pasted report seems to say, for its author to confirm: `propose` makes it, `scaffold` writes
 * it. Nothing in it is published as it is: the entry is a draft until somebody has read it.
 */
export type Proposal = {
  /** `2025-03-11-shenfu-aifc`; nothing, when no day was found. */
  id?: string;
  /** Facts in the shape of the schema of news (`kind`, `date`, `place`, `people`, `partners` …): those that were found. */
  facts: Record<string, unknown>;
  /** Title and summary, in each language whose text was there; what its file says of its translation. */
  words: Partial<Record<Locale, ProposedWords>>;
  /** Markdown: the words as they were pasted; only paragraphs and lists are marked. */
  bodies: Partial<Record<Locale, string>>;
  /** What could not be told from the text, or was only guessed: written to `toConfirm`. */
  open: Localized[];
};

export type ProposedWords = {
  title?: string;
  summary?: string;
  /** Of a translation that leaves out much of its original. */
  mode?: 'summary';
  /** Contradictions as they were pasted, each of them told in `open`: the check would stop at them. */
  silence?: { rule: string; value: string; reason: string }[];
};
