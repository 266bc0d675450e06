import type { Address } from './fact.ts';
import { found, type Found } from './found.ts';
import { matches } from './matches.ts';

/** Links, e-mail addresses and telephone numbers, which both scripts write with the same signs. */
export function addresses(text: string): Found<Address>[] {
  const list: Found<Address>[] = [];
  for (const match of matches(text, url, /:\/\/|www\./i)) {
    const address = match[0].replace(/(?<![.,;:!?])[.,;:!?]+$/, '');
    list.push(found(match.index, address, { kind: 'url', address: canonicalUrl(address) }));
  }
  for (const match of matches(text, email, /@/))
    list.push(found(match.index, match[0], { kind: 'email', address: match[0].toLowerCase() }));
  for (const match of matches(text, phone, /\d[\d .()-]{8}/))
    list.push(found(match.index, match[0], { kind: 'phone', address: canonicalPhone(match[0]) }));
  return list;
}

const url = /(?:https?:\/\/|www\.)[^\s<>"'“”«»（）()\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]+/gi;
// Bounded by RFC 5321 §4.5.3.1, so that a long word is read once.
const email = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;
// « +112 % » has too few figures for a number of another country.
const phone =
  /(?<![\d.,])(?:(?:\+|00)(?=(?:[ .()-]{0,3}\d){10})\d{1,3}(?:[ .-]?\(0\))?(?:[ .-]?\d{1,4}){2,6}|0[1-9](?:[ .-]?\d{2}){4}|\(?0\d{2,3}\)?[- ]\d{3,4}[- ]?\d{4}|1[3-9]\d[ -]?\d{4}[ -]?\d{4}|0\d{3} \d{3} \d{3,4}|400[ -]\d{3,4}[ -]\d{3,4})(?![\d%])/g;

/**
 * One form for one page: no scheme, no `www.`, no slash or point at the end, and no language, since
 * each text rightly links to the page in its own.
 */
export function canonicalUrl(address: string): string {
  return address
    .replace(/^(?:https?:)?\/\//i, '')
    .replace(/^(?:www|fr|zh|cn|en)\./i, '')
    .replace(/^([^/]+)\/(?:fr|zh|cn|en|zh-cn|zh-hans|fr-fr)(?=\/|$)/i, '$1')
    .replace(/(?<![/#?])[/#?]+$/, '')
    .replace(/^[^/]+/, (host) => host.toLowerCase());
}

/** French and Chinese numbers are dialled with or without their country's code. */
const canonicalPhone = (written: string) =>
  written
    .replace(/\(0\)/, '')
    .replace(/\D/g, '')
    .replace(/^00/, '')
    .replace(/^(?:33|86)(?=\d{9})/, '')
    .replace(/^0/, '');
