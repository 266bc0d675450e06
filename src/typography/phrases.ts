/**
 * The pieces of a Chinese title between which a line may end: words, names kept whole, marks with
 * the word they belong to. Browsers would break anywhere, in the middle of a name too. The pieces
 * joined are the text.
 */
export function phrases(text: string, names: readonly string[] = []): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { index, 0: name } of text.matchAll(patternOf(names))) {
    // A title that is nothing but a name must be broken somewhere.
    const kept = name === text ? words(name) : [name];
    pieces.push(...words(text.slice(from, index)), ...kept);
    from = index + name.length;
  }
  return joined([...pieces, ...words(text.slice(from))]);
}

function words(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** No line begins with a closing mark or a particle, none ends with an opening mark or a lone 与. */
function joined(pieces: readonly string[]): string[] {
  const lines: string[] = [];
  let open = '';
  for (const piece of pieces) {
    if (lines.length > 0 && open === '' && hangsOn.test(piece)) lines[lines.length - 1] += piece;
    else if (leadsOn.test(piece)) open += piece;
    else {
      lines.push(open + piece);
      open = '';
    }
  }
  if (open) lines.push(open);
  return lines;
}

function patternOf(names: readonly string[]): RegExp {
  const known = compiled.get(names);
  if (known) return known;
  const alternatives = [...new Set(names)]
    .filter((name) => name.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  const pattern = new RegExp(alternatives.join('|') || '(?!)', 'gu');
  compiled.set(names, pattern);
  return pattern;
}

const compiled = new WeakMap<readonly string[], RegExp>();
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const hangsOn = /^(?:[^\p{L}\p{N}“‘（《〈「『]+|[的了们者性化区部们会])$/u;
const leadsOn = /^(?:[“‘（《〈「『]+|[与和及在对向从为由将])$/u;
