/**
 * Beside each choice of a facet the number of things it would leave. What leads nowhere is hidden,
 * unless it is chosen. Boxes that are there stay there, so that the one just used keeps the focus.
 * True when there is something to choose between, or to take back.
 */
export function showCounts(
  inputs: readonly HTMLInputElement[],
  counts: Record<string, number>,
  chosen: readonly string[],
): boolean {
  for (const input of inputs) {
    const count = counts[input.value] ?? 0;
    input.checked = chosen.includes(input.value);
    const label = input.closest('label');
    if (label) label.hidden = count === 0 && !input.checked;
    const figure = label?.querySelector('.count');
    if (figure) figure.textContent = String(count);
  }
  return inputs.filter(({ value }) => (counts[value] ?? 0) > 0).length > 1 || chosen.length > 0;
}
