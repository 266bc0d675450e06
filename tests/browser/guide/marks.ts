import type { Locator, Page } from 'playwright-core';

/** Draws a numbered frame around each of these, in order, above the page that is shown. */
export async function mark(page: Page, ...targets: Locator[]): Promise<void> {
  const boxes = [];
  for (const target of targets) boxes.push(await boxOf(target));
  await page.evaluate(draw, boxes);
}

export const unmark = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const drawn of document.querySelectorAll('.guide-mark')) drawn.remove();
  });

/** The part of the page that holds all of these, with some air. */
export async function around(targets: Locator[], air = 16): Promise<Box> {
  const boxes: Box[] = [];
  for (const target of targets) boxes.push(await boxOf(target));
  const left = Math.max(0, Math.min(...boxes.map(({ x }) => x)) - air);
  const top = Math.max(0, Math.min(...boxes.map(({ y }) => y)) - air);
  return {
    x: left,
    y: top,
    width: Math.max(...boxes.map(({ x, width }) => x + width)) + air - left,
    height: Math.max(...boxes.map(({ y, height }) => y + height)) + air - top,
  };
}

export async function boxOf(target: Locator): Promise<Box> {
  const box = await target.boundingBox();
  if (!box) throw new Error(`Nothing to be seen: ${target}`);
  return box;
}

/** In the page. By properties: its policy forbids styles in attributes. */
function draw(boxes: Box[]) {
  const cinnabar = '#b3261e';
  const add = (text: string, style: Partial<CSSStyleDeclaration>) => {
    const drawn = document.createElement('div');
    drawn.className = 'guide-mark';
    drawn.textContent = text;
    Object.assign(drawn.style, {
      position: 'fixed',
      inset: 'auto',
      margin: '0',
      padding: '0',
      border: 'none',
      background: 'none',
      overflow: 'hidden',
      boxSizing: 'border-box',
      pointerEvents: 'none',
      ...style,
    });
    document.body.append(drawn);
    // Messages and dialogues stand above all else, and this above them.
    drawn.popover = 'manual';
    drawn.showPopover();
  };
  for (const [index, { x, y, width, height }] of boxes.entries()) {
    add('', {
      left: `${x - 4}px`,
      top: `${y - 4}px`,
      width: `${width + 8}px`,
      height: `${height + 8}px`,
      border: `2px solid ${cinnabar}`,
      borderRadius: '6px',
    });
    add(String(index + 1), {
      left: `${Math.max(2, x - 16)}px`,
      top: `${Math.max(2, y - 16)}px`,
      width: '24px',
      height: '24px',
      borderRadius: '50%',
      background: cinnabar,
      color: '#fff',
      font: '700 14px/24px sans-serif',
      textAlign: 'center',
    });
  }
}

export type Box = { x: number; y: number; width: number; height: number };
