/**
 * What a key does in an editable combobox with list autocomplete (WAI-ARIA APG, “Combobox
 * Pattern”, keyboard interaction). `undefined` leaves the key to the browser, which moves the
 * caret, submits the form or leaves the field.
 */
export function comboboxKey(key: KeyPress, box: Box): Deed | undefined {
  // The key belongs to the input method: 229 is what Safari sends with the Enter that ends it.
  if (key.isComposing || key.keyCode === 229) return undefined;
  if (key.ctrlKey || key.metaKey) return undefined;
  const { open, active, count } = box;
  switch (key.key) {
    case 'ArrowDown':
      if (key.altKey) return open ? undefined : { show: -1 };
      return { show: open ? after(active, count) : Math.min(0, count - 1) };
    case 'ArrowUp':
      if (key.altKey) return open ? { close: true } : undefined;
      return { show: open && active >= 0 ? active - 1 : count - 1 };
    case 'Home':
    case 'End':
      if (!open || active < 0 || key.shiftKey) return undefined;
      return { caret: key.key === 'Home' ? 'start' : 'end' };
    case 'ArrowLeft':
    case 'ArrowRight':
      return open && active >= 0 ? { letGo: true } : undefined;
    case 'Enter':
      return open && active >= 0 ? { choose: active } : undefined;
    case 'Escape':
      if (open) return { close: true };
      return box.empty ? undefined : { clear: true };
    case 'Tab':
      return open ? { letGo: true } : undefined;
    default:
      return undefined;
  }
}

/** Past the last option comes the field itself, as before the first one. */
const after = (active: number, count: number) => (active + 1 < count ? active + 1 : -1);

type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'keyCode' | 'isComposing' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'
>;
type Box = {
  open: boolean;
  /** Index of the option that has the visual focus; -1 when the field has it. */
  active: number;
  count: number;
  empty: boolean;
};
/** `letGo`: back to the field, and the browser does the rest with the key. */
export type Deed =
  | { show: number }
  | { choose: number }
  | { caret: 'start' | 'end' }
  | { letGo: true }
  | { close: true }
  | { clear: true };
