import type { Kind, Mistake } from './kind.ts';

/** An address, the same in both languages: `url https://…`, `email a@b.example`, `phone +33 …`. */
export const url = address((value, turn) => [
  { operator: 'url.path', value: `${value.replace(/\/$/, '')}${turn % 2 ? '-2' : '/en'}` },
  { operator: 'url.host', value: value.replace(/(?<=\/\/)[^./]+/, (host) => `${host}-info`) },
]);

export const email = address((value, turn) => [
  {
    operator: 'email.changed',
    value:
      turn % 2
        ? value.replace(/^./, (first) => (first === 'c' ? 'k' : 'c'))
        : value.replace('@', '.paris@'),
  },
]);

export const phone = address((value, turn) => [
  {
    operator: 'phone.changed',
    value: value.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1 + (turn % 3)) % 10)),
  },
]);

function address(mistakes: (value: string, turn: number) => Mistake<string>[]): Kind<string> {
  return {
    parse: (words) => words.join(' '),
    forms: (value) => [{ text: value, style: ['whole'] }],
    mistakes: (value, _form, _context, turn) => mistakes(value, turn),
  };
}
