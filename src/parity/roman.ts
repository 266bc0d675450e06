/** Value of a Roman numeral, or of plain figures. */
export function roman(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return [...text].reduce((sum, sign, index, all) => {
    const own = values[sign] ?? 0;
    return own < (values[all[index + 1] ?? ''] ?? 0) ? sum - own : sum + own;
  }, 0);
}

const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
