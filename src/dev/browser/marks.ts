/** In the side-by-side view: what is pointed at in one text shows its counterpart in the other. */
export function linkMarks(): void {
  const show = ({ target, type }: Event) => {
    const mark = target instanceof Element ? target.closest<HTMLElement>('[data-fact]') : null;
    for (const each of document.querySelectorAll('[data-fact].pointed'))
      each.classList.remove('pointed');
    if (!mark || type === 'pointerout') return;
    for (const each of document.querySelectorAll(`[data-fact="${mark.dataset['fact']}"]`))
      each.classList.add('pointed');
  };
  document.addEventListener('pointerover', show);
  document.addEventListener('pointerout', show);
}
