/**
 * The association's mark, drawn from its name: a seal whose one stem carries both 中 (the box) and
 * the F of France (the arm that leaves the stem above the box and the box's own upper edge).
 */
export function mark({ size = 64, seal = '#b3261e', strokes = '#fdfaf3' } = {}): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 64 64">` +
    `${markShapes(seal, strokes)}</svg>`
  );
}

/** A page's picture for link previews, 1200 × 630 (Open Graph's ratio); WeChat crops its middle square. */
export function shareImage(): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">` +
    `<rect width="1200" height="630" fill="#fbf8f1"/>` +
    `<rect width="1200" height="14" fill="#1c3f94"/><rect y="616" width="1200" height="14" fill="#a9c6b8"/>` +
    `<g transform="translate(456 171) scale(4.5)">${markShapes('#b3261e', '#fdfaf3')}</g></svg>`
  );
}

function markShapes(seal: string, strokes: string): string {
  return (
    `<rect x="2" y="2" width="60" height="60" rx="9" fill="${seal}"/>` +
    `<path d="M32 9v46M32 12h18M14 25h36v17H14z" fill="none" stroke="${strokes}" stroke-width="5.5" stroke-linejoin="round" stroke-linecap="round"/>`
  );
}
