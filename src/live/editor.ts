/**
 * Makes links of every `[data-editor]`, its value the address, on a computer that serves an editor of
 * its own beside the site (`npm start`, `npm run dev`). The build knows of none, and elsewhere there is none.
 */
if (['localhost', '127.0.0.1', '[::1]'].includes(location.hostname))
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-editor]')) {
    link.href = link.dataset.editor as string;
    link.hidden = false;
  }
