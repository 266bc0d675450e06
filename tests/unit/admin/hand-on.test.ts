import { beforeEach, expect, it, vi } from 'vitest';
import { handOn } from '#admin/browser/hand-on.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

it('gives a field its time when it opens, and none after that', async () => {
  const { soon } = handOn();
  const field = {};
  const given: string[] = [];
  const change = (name: string, to = field) => void soon(to).then(() => given.push(name));
  change('opened');
  await vi.advanceTimersByTimeAsync(99);
  expect(given).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  change('typed');
  change('another opened', {});
  await vi.advanceTimersByTimeAsync(0);
  expect(given).toEqual(['opened', 'typed']);
});

it('lets a save wait for a text on its way, and for the one that it sets on its way', async () => {
  const { soon, settled } = handOn();
  const [passage, text] = [{}, {}];
  const done: string[] = [];
  void soon(passage)
    .then(() => done.push('passage'))
    .then(() => soon(text))
    .then(() => done.push('text'));
  void settled().then(() => done.push('saved'));
  await vi.runAllTimersAsync();
  expect(done).toEqual(['passage', 'text', 'saved']);
});
