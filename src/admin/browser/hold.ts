import type { Localized } from '#i18n/locales.ts';

/**
 * Holds the form still while it is saved: what was typed after the save had read it would be gone
 * with the form. It is greyed, says so, and is given back where the save fails.
 */
export function holdOf(say: (sentence: Localized) => string) {
  let isHeld = false;
  // Before Sveltia's own, which hears its shortcuts wherever the caret is: Escape would close the form.
  addEventListener(
    'keydown',
    (event) => {
      if (!isHeld) return;
      event.stopImmediatePropagation();
      if (isSave(event)) event.preventDefault();
    },
    { capture: true },
  );

  return async <T>(save: () => Promise<T>): Promise<T> => {
    const form = document.querySelector<HTMLElement>('.content-editor');
    const back = focused();
    const notice = document.createElement('p');
    notice.id = 'saving';
    notice.role = 'status';
    document.body.append(notice);
    // What is announced has to come into a region that is there.
    notice.textContent = say(saving);
    if (form) form.inert = true;
    isHeld = true;
    addEventListener('beforeunload', stay);
    const release = () => {
      if (form) form.inert = false;
      isHeld = false;
      removeEventListener('beforeunload', stay);
      notice.remove();
    };
    try {
      const saved = await save();
      release();
      return saved;
    } catch (error) {
      release();
      back();
      throw error;
    }
  };
}

/** Leaves what is being written, so that half a Chinese word is taken too; leads back to its caret. */
function focused(): () => void {
  const box = document.activeElement;
  if (!(box instanceof HTMLElement) || box === document.body) return () => undefined;
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
  box.blur();
  return () => {
    if (!box.isConnected) return;
    box.focus();
    if (!range || !box.isContentEditable) return;
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
}

/** Twice the same: the browser would save the page in a file. */
const isSave = ({ ctrlKey, metaKey, key }: KeyboardEvent) =>
  (ctrlKey || metaKey) && key.toLowerCase() === 's';

/** The browser asks before the page is left. */
const stay = (event: BeforeUnloadEvent) => event.preventDefault();

const saving: Localized = {
  zh: '正在保存，请稍候……',
  fr: 'Enregistrement en cours…',
};
