/**
 * A click on a place (`data-spot`) has Vite open the author's editor there. Without a program, or in
 * a new tab, the link itself leads to VS Code.
 */
export function openOnClick(root: Document | ShadowRoot, tell: (link: Spot) => void): void {
  root.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    const link = target instanceof Element ? target.closest<HTMLElement>('[data-spot]') : null;
    const file = link?.dataset['spot'];
    if (!link || !file || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    const place = link.dataset['place'] ?? file;
    fetch(`/__open-in-editor?file=${encodeURIComponent(file)}`).then(
      ({ ok }) => tell({ place, isOpened: ok, vscode: link.getAttribute('href') ?? '' }),
      () => tell({ place, isOpened: false, vscode: link.getAttribute('href') ?? '' }),
    );
  });
}

/** `isOpened`: the server has taken the wish; whether an editor answers it, nobody tells. */
export type Spot = { place: string; isOpened: boolean; vscode: string };
