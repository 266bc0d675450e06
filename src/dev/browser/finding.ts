import type { Text } from '#output/view.ts';
import type { Wording } from '#output/staff/wording.ts';
import type { Answer } from '../panel/answer.ts';
import type { DevStrings } from '../words.ts';
import { element } from './element.ts';

/** One finding: how grave, the sentence, the two sentences to compare, and the ways to its lines. */
export function findingItem(found: Found, say: DevStrings['panel']): HTMLElement {
  const { severity, message, rule, sides, spots, why } = found;
  return element(
    'li',
    { class: `finding ${severity}`, 'data-rule': rule },
    element('p', {}, element('strong', {}, say.severity[severity]), ' ', ...wording(message)),
    sides && sidesList(sides, say),
    element(
      'p',
      { class: 'places' },
      ...spots.flatMap((spot) => [
        element(
          'a',
          {
            href: spot.vscode,
            'data-spot': spot.editor,
            'data-place': spot.copy,
            'data-focus': `open ${rule} ${spot.copy}`,
            'aria-label': say.openAt(spot.copy),
          },
          spot.label,
        ),
        element('button', {
          type: 'button',
          class: 'copy',
          'data-copy': spot.copy,
          'data-focus': `copy ${rule} ${spot.copy}`,
          'aria-label': say.copy(spot.copy),
          title: say.copy(spot.copy),
        }),
      ]),
      why ? undefined : element('code', {}, rule),
    ),
    why && reason(rule, why, spots[0]?.copy ?? ''),
  );
}

/** What the reference of the rules says of this one, folded. */
const reason = (rule: string, { finds, remedy }: NonNullable<Found['why']>, place: string) =>
  element(
    'details',
    { class: 'why' },
    element('summary', { 'data-focus': `why ${rule} ${place}` }, element('code', {}, rule)),
    ...[finds, remedy].map((text) => element('p', {}, ...marked(text))),
  );

/** Markdown whose only marks are those of code. */
const marked = (text: string) =>
  text.split('`').map((part, index) => (index % 2 === 1 ? element('code', {}, part) : part));

function sidesList(sides: NonNullable<Found['sides']>, say: DevStrings['panel']): HTMLElement {
  return element(
    'dl',
    {},
    ...sides.flatMap(({ lang, name, parts }) => [
      element('dt', { lang }, name),
      parts.length > 0
        ? element(
            'dd',
            { lang },
            ...parts.flatMap(({ text, marked }) =>
              marked ? [element('mark', {}, ...runs(text))] : runs(text),
            ),
          )
        : element('dd', { class: 'empty' }, say.empty),
    ]),
  );
}

function wording(pieces: Wording): (Node | string)[] {
  return pieces.flatMap((piece) => {
    if ('text' in piece) return runs(piece.text);
    if ('code' in piece) return [element('code', {}, piece.code)];
    return [element('q', { lang: piece.lang }, piece.quote)];
  });
}

export const runs = (text: Text): (Node | string)[] =>
  text.map(({ text, lang }) => (lang ? element('span', { lang }, text) : text));

type Found = Answer['findings'][number];
