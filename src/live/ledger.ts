/**
 * Moves each promise that has grown overdue since the page was built to those that are overdue, as
 * the next build will: under its meeting, in a section that is made when there was none.
 */
export function moveOverdue(): void {
  for (const badge of document.querySelectorAll('[data-ledger="open"] [data-state="overdue"]')) {
    const line = badge.closest('li');
    const meeting = line?.closest<HTMLElement>('[data-meeting]');
    const open = line?.closest('section');
    if (!line || !meeting || !open) continue;
    const held = document.activeElement as HTMLElement | null;
    listOf(meeting, overdue(open, badge.textContent)).append(line);
    // A browser drops the focus from what is moved.
    if (line.contains(held)) held?.focus({ preventScroll: true });
    if (!meeting.querySelector('li')) meeting.remove();
    if (!open.querySelector('li')) open.remove();
  }
}

/** The section of what is overdue, which precedes that of what is open. */
function overdue(open: Element, title: string): Element {
  const known = document.querySelector('[data-ledger="overdue"]');
  if (known) return known;
  const section = open.cloneNode() as HTMLElement;
  section.id = section.dataset.ledger = 'overdue';
  const heading = open.querySelector('h2')?.cloneNode() as HTMLElement;
  heading.textContent = title;
  section.append(heading);
  open.before(section);
  return section;
}

/** The list of a meeting in a section. */
function listOf(meeting: HTMLElement, section: Element): Element {
  const { meeting: id = '' } = meeting.dataset;
  const known = section.querySelector(`[data-meeting="${CSS.escape(id)}"]`);
  const own = known ?? (meeting.cloneNode(true) as Element);
  if (!known) {
    own.querySelector('ul')?.replaceChildren();
    section.append(own);
  }
  return own.querySelector('ul') as Element;
}

document.addEventListener('turn', moveOverdue);
moveOverdue();
