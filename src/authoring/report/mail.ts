import { lettersOf } from './script.ts';

/**
 * A report without the letter around it: what a mail program writes above it (`De :`, `发件人：`), the
 * marks of a quotation, the words of whoever forwards it, and the signature below. Nothing of a letter
 * is a fact of the meeting, and its addresses are not for readers: `aside` keeps it, in its order.
 */
export function withoutMail(text: string): { text: string; aside: string[] } {
  const { lines, around } = unquoted(text.split('\n'));
  const isAside = around ?? lines.map(() => false);
  const isOut = (index: number) => isAside[index] || lines[index]?.trim() === '';
  const header = headerIn(lines);
  for (let index = header.start; index < header.end; index += 1) isAside[index] = true;
  if (header.end > header.start || around) {
    let at = lines.findIndex((_, index) => index >= header.end && !isOut(index));
    for (const kind of [greeting, cover])
      if (kind.test(lines[at]?.trim() ?? '')) {
        isAside[at] = true;
        at = lines.findIndex((_, index) => index > at && !isOut(index));
      }
  }
  const signed = signatureIn(lines);
  for (let index = signed.start; index < signed.end; index += 1) isAside[index] = true;
  lines.forEach((line, index) => {
    if (device.test(line.trim())) isAside[index] = true;
  });
  const kept = lines.map((line, index) => (isAside[index] ? '' : line)).join('\n');
  const aside = lines.filter((line, index) => isAside[index] && line.trim() !== '');
  // A letter that holds nothing else is itself the report.
  return kept.trim() === '' ? { text, aside: [] } : { text: kept, aside };
}

/**
 * What was set aside, at the end of a body as a note that is not published. Tags and the end of the
 * note are the only signs that mean something in it.
 */
export function noteOf(body: string, aside: readonly string[]): string {
  const told = aside.map((line) => line.trim().replaceAll('*/', '* /')).join('\n');
  return `${body}\n\n{/*\n${told}\n*/}`;
}

/** `around`: what stands outside the quotation, where the quotation is the report. */
function unquoted(lines: readonly string[]): { lines: string[]; around?: boolean[] } {
  const isQuoted = lines.map((line) => mark.test(line));
  if (isQuoted.filter(Boolean).length < 2) return { lines: [...lines] };
  const plain = lines.map((line) => line.replace(mark, ''));
  const of = (quoted: boolean) =>
    lettersOf(plain.filter((_, index) => isQuoted[index] === quoted).join('\n'));
  const [within, outside] = [of(true), of(false)];
  const isWhole =
    within.han * 3 + within.latin > outside.han * 3 + outside.latin &&
    (within.han > 0 || outside.han < within.latin / 10);
  return isWhole ? { lines: plain, around: isQuoted.map((quoted) => !quoted) } : { lines: plain };
}

const mark = /^\s*(?:>\s?)+/;

/** The block at the top that says who writes to whom; « Date : » alone heads minutes as well. */
function headerIn(lines: readonly string[]): Range {
  const first = lines.findIndex((line) => line.trim() !== '' && !forwarded.test(line.trim()));
  let end = first;
  let labels = 0;
  for (let index = first; index >= 0 && index < lines.length; index += 1) {
    const line = (lines[index] ?? '').trim();
    if (line === '') continue;
    if (!headed.test(line)) break;
    labels += 1;
    end = index + 1;
  }
  const isMail = labels > 1 && lines.slice(first, end).some((line) => sender.test(line.trim()));
  return isMail ? { start: 0, end } : { start: 0, end: Math.max(0, wroteIn(lines)) };
}

/** « Le lundi 18 mai 2026, Dou Dou a écrit : », alone at the top. */
function wroteIn(lines: readonly string[]): number {
  const at = lines.findIndex((line) => line.trim() !== '');
  return wrote.test(lines[at]?.trim() ?? '') ? at + 1 : 0;
}

/** From the closing words, or from the two dashes of a mail program, as long as the lines are short. */
function signatureIn(lines: readonly string[]): Range {
  const none = { start: 0, end: 0 };
  const start = lines.findIndex((line) => line.trim() === '--' || closing.test(line.trim()));
  if (start < 0) return none;
  let end = start + 1;
  for (let told = 0; end < lines.length; end += 1) {
    const line = (lines[end] ?? '').trim();
    if (line !== '') told += 1;
    if (told > longestSignature) return none;
    // The other language begins below.
    if (lettersOf(line).han >= 8) break;
  }
  return { start, end };
}

const longestSignature = 12;

const headed =
  /^(?:de|from|envoyé(?: le)?|sent|date|à|to|cc|cci|copie|objet|subject|pièces? jointes?|发件人|发送时间|发送日期|日期|时间|收件人|抄送|主题|附件)\s?[:：]/iu;
const sender = /^(?:de|from|发件人)\s?[:：]/iu;
const forwarded = /^-{2,}.*(?:transféré|origine|forwarded|original|转发|原始).*-{2,}$/iu;
const wrote = /^(?:le .{6,60} a écrit|on .{6,60} wrote|.{6,60}写道)\s?[:：]$/iu;
const greeting =
  /^(?:(?:bonjour|bonsoir|cher|chère|chers|chères|madame|monsieur)(?!\p{L}).{0,40}|(?:各位|大家|您|你).{0,12})[,，!！:：]$/iu;
const cover =
  /^(?:voici|veuillez trouver|vous trouverez|ci-(?:joint|dessous)|(?:下面|以下|附件)是|请(?:见|查收)).*$/iu;
const closing =
  /^(?:(?:bien )?(?:cordialement|amicalement)|bien à (?:vous|toi|tous)|(?:avec mes |mes )?(?:meilleures )?salutations(?: distinguées)?|此致|顺颂商祺|祝好)\s?[,，.!！]?$/iu;
const device = /^(?:envoyé (?:de|depuis) mon .{2,30}|(?:发自|来自)我的.{2,20})$/iu;

type Range = { start: number; end: number };
