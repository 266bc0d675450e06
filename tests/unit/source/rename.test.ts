import { describe, expect, it } from 'vitest';
import { moveIntoPlace } from '#source/rename.ts';

/** A system that refuses so many times. */
function refusing(times: number, code: string, platform = 'win32') {
  let tries = 0;
  const rename = () => {
    tries += 1;
    if (tries <= times) throw Object.assign(new Error(code), { code });
  };
  return { system: { rename, platform }, tries: () => tries };
}

describe('what was just written', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])('waits on Windows for who holds it (%s)', (code) => {
    const { system, tries } = refusing(3, code);
    moveIntoPlace('x', 'y', system);
    expect(tries()).toBe(4);
  });

  it('is given up when it stays held', () => {
    const { system, tries } = refusing(Infinity, 'EBUSY');
    expect(() => moveIntoPlace('x', 'y', system)).toThrow('EBUSY');
    expect(tries()).toBeGreaterThan(5);
  });

  it.each([
    ['ENOENT', 'win32'],
    ['EACCES', 'linux'],
    ['EPERM', 'darwin'],
  ])('is given up at once for what no waiting mends (%s on %s)', (code, platform) => {
    const { system, tries } = refusing(Infinity, code, platform);
    expect(() => moveIntoPlace('x', 'y', system)).toThrow(code);
    expect(tries()).toBe(1);
  });
});
