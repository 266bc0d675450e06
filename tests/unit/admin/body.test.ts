import { describe, expect, it } from 'vitest';
import { keepBody } from '#admin/browser/body.ts';

const before = `Un *mot* et __deux__.

- un
  - dedans

- deux

| a | b |
| :--- | ---: |
| 1 | 2 |

---

Fin.`;
/** The same as the text editor writes it. */
const after = `Un _mot_ et **deux**.

- un
    - dedans
- deux

| a | b |
| --- | --- |
| 1 | 2 |

***

Fin.`;

describe('a body', () => {
  it('stays as it was where only the writing differs', () => {
    const same = before.replace('__deux__', '**deux**');
    expect(keepBody(same, after)).toBe(same);
  });

  it('keeps all but the paragraph that was edited', () => {
    const same = before.replace('__deux__', '**deux**');
    expect(keepBody(same, after.replace('Fin.', 'La _fin_.'))).toBe(
      same.replace('Fin.', 'La *fin*.').replace('dedans\n\n- deux', 'dedans\n\n- deux'),
    );
  });

  it('takes what is new, and drops what is gone', () => {
    expect(keepBody('a\n\nb\n\nc', 'a\n\nnew\n\nc')).toBe('a\n\nnew\n\nc');
    expect(keepBody('', 'x')).toBe('x');
    expect(keepBody('x', '')).toBe('');
  });

  it('writes emphasis between Han characters so that it is one', () => {
    expect(keepBody('', '这是_重点_内容。')).toBe('这是*重点*内容。');
    expect(keepBody('', 'https://a.example/b_c_d \\_x\\_')).toBe('https://a.example/b_c_d \\_x\\_');
  });
});
