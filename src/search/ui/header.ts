/**
 * The little that every page loads of the search: the rest comes when the visitor enters the box.
 * Until then, and where it cannot be had, the form leads to the search page by itself.
 */
export function awaitVisitor(): void {
  const form = document.querySelector<HTMLFormElement>('.search-box');
  const field = form?.querySelector('input');
  if (!form || !field) return;

  const equip = () => void import('./box.ts').then(({ equip }) => equip(form)).catch(listen);
  const listen = () => form.addEventListener('focusin', equip, { once: true });
  if (document.activeElement === field) equip();
  else listen();

  // In the click itself: phones open their keyboard only for a focus that a touch has caused.
  document.querySelector('.search-open')?.addEventListener('click', (event) => {
    event.preventDefault();
    form.togglePopover();
    field.focus();
  });
}
