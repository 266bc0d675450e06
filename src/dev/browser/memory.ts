/**
 * What lasts while a tab is open, through all the times the page loads again: whether the panel is
 * open, what had the focus in it, and which entry stood at an address.
 */
export const memory = {
  /** Apart for the side-by-side view, which tells the findings itself and would be covered. */
  isOpenAt: (path: string): boolean => read()[isPair(path) ? 'isOpenOnPair' : 'isOpen'] ?? false,
  keepOpenAt(path: string, isOpen: boolean): void {
    write(isPair(path) ? { isOpenOnPair: isOpen } : { isOpen });
  },

  /** Of the page that was left, if this is the same again. */
  takeFocus(path: string): string | undefined {
    const { focus } = read();
    write({ focus: undefined });
    return focus?.path === path ? focus.name : undefined;
  },
  keepFocus(path: string, name: string | undefined): void {
    write({ focus: name === undefined ? undefined : { path, name } });
  },

  keyAt: (path: string): string | undefined => read().keys?.[path],
  keepKey(path: string, key: string): void {
    write({ keys: { ...read().keys, [path]: key } });
  },
};

const name = 'portal-dev';

function read(): Memory {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? '{}') as Memory;
  } catch {
    return {};
  }
}

function write(change: Partial<Memory>): void {
  try {
    sessionStorage.setItem(name, JSON.stringify({ ...read(), ...change }));
  } catch {
    // A browser that stores nothing closes the panel at each loading, and that is all.
  }
}

const isPair = (path: string) => path.startsWith('/dev/');

type Memory = {
  isOpen?: boolean;
  isOpenOnPair?: boolean;
  focus?: { path: string; name: string } | undefined;
  keys?: Record<string, string>;
};
