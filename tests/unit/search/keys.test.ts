import { describe, expect, it } from 'vitest';
import { comboboxKey, type Deed } from '#search/ui/keys.ts';

const plain = {
  keyCode: 0,
  isComposing: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
};
const closed = { open: false, active: -1, count: 0, empty: false };
const onField = { open: true, active: -1, count: 3, empty: false };
const onFirst = { ...onField, active: 0 };
const onLast = { ...onField, active: 2 };

/** Keyboard interaction of the APG's editable combobox with list autocomplete. */
describe('a key in the combobox', () => {
  it.each<[string, typeof closed, string, Deed | undefined]>([
    ['enters the list from above', onField, 'ArrowDown', { show: 0 }],
    ['goes down the list', onFirst, 'ArrowDown', { show: 1 }],
    ['comes back to the field past the last', onLast, 'ArrowDown', { show: -1 }],
    ['enters the list from below', onField, 'ArrowUp', { show: 2 }],
    ['comes back to the field above the first', onFirst, 'ArrowUp', { show: -1 }],
    ['asks for suggestions', closed, 'ArrowDown', { show: -1 }],
    ['opens again at the first', { ...closed, count: 3 }, 'ArrowDown', { show: 0 }],
    ['opens again at the last', { ...closed, count: 3 }, 'ArrowUp', { show: 2 }],
    ['takes the option', onLast, 'Enter', { choose: 2 }],
    ['submits the form', onField, 'Enter', undefined],
    ['closes the list', onFirst, 'Escape', { close: true }],
    ['then clears the field', closed, 'Escape', { clear: true }],
    ['then is for the browser', { ...closed, empty: true }, 'Escape', undefined],
    ['goes to the start of the field', onFirst, 'Home', { caret: 'start' }],
    ['goes to the end of the field', onFirst, 'End', { caret: 'end' }],
    ['moves the caret', onField, 'Home', undefined],
    ['leaves the list for the caret', onFirst, 'ArrowLeft', { letGo: true }],
    ['leaves the field', onFirst, 'Tab', { letGo: true }],
    ['types', onFirst, 'a', undefined],
  ])('%s', (_, box, key, deed) => {
    expect(comboboxKey({ ...plain, key }, box)).toEqual(deed);
  });

  it('opens with Alt and closes with Alt without moving', () => {
    const alt = { ...plain, altKey: true };
    expect(comboboxKey({ ...alt, key: 'ArrowDown' }, closed)).toEqual({ show: -1 });
    expect(comboboxKey({ ...alt, key: 'ArrowUp' }, onFirst)).toEqual({ close: true });
  });

  it.each(['ArrowDown', 'ArrowUp', 'Enter', 'Escape', 'Home', 'Tab'])(
    'is the input method’s own while it composes: %s',
    (key) => {
      expect(comboboxKey({ ...plain, key, isComposing: true }, onFirst)).toBeUndefined();
      expect(comboboxKey({ ...plain, key, keyCode: 229 }, onFirst)).toBeUndefined();
    },
  );
});
