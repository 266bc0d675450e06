/**
 * A French name with « de » before it, as the text itself says it: « de l’AIFC », « de la zone pilote
 * de Shenfu », « du Centre … ». The gender of a name is known only from an article; nothing where
 * the text has none.
 */
export function ofName(text: string, names: readonly string[]): string | undefined {
  const plain = text.replace(/’/g, "'");
  for (const name of names) {
    const wanted = name.replace(/’/g, "'");
    if (wanted === '') continue;
    const at = plain.toLowerCase().indexOf(wanted.toLowerCase());
    for (let index = at, tries = 0; index >= 0 && tries < 20; tries += 1) {
      const article = articleBefore.exec(plain.slice(Math.max(0, index - 8), index))?.[1];
      const written = text.slice(index, index + wanted.length);
      const shown = written.charAt(0) + name.slice(1);
      const made = article && forms[article.toLowerCase()];
      if (made) return made + shown;
      index = plain.toLowerCase().indexOf(wanted.toLowerCase(), index + 1);
    }
  }
  return undefined;
}

const articleBefore = /(?:^|[\s('«])(le |la |les |l'|du |des |au |aux )$/iu;
const forms: Record<string, string> = {
  'le ': 'du ',
  'du ': 'du ',
  'au ': 'du ',
  'la ': 'de la ',
  'les ': 'des ',
  'des ': 'des ',
  'aux ': 'des ',
  "l'": 'de l’',
};
