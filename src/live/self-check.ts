import { verdict, type Answer } from './verdict.ts';

/** Answers a visitor's questions about the conditions of a call, on the page alone. */
function equip(form: HTMLFormElement) {
  const result = form.querySelector('[data-result]') as HTMLElement;
  const [start, met, unmet, openOne, openMany] = JSON.parse(form.dataset.words ?? '') as string[];
  const conditions = document.querySelectorAll('[data-condition]');

  let pause = 0;
  const tell = () => {
    clearTimeout(pause);
    const answers = Array.from(form.querySelectorAll('fieldset'), answerTo);
    const { state, unmet: failing, open } = verdict(answers);
    const left = open === 0 ? '' : open === 1 ? openOne : openMany?.replace('#', String(open));
    const list = document.createElement('ul');
    for (const index of failing) {
      const item = list.appendChild(document.createElement('li'));
      item.append(
        ...Array.from(conditions[index]?.childNodes ?? [], (node) => node.cloneNode(true)),
      );
    }
    result.dataset.state = state;
    const told = document.createElement('div');
    told.append(
      ...(state === 'met' ? [met ?? ''] : []),
      ...(state === 'unmet' ? [unmet ?? '', list] : []),
      open === answers.length ? (start ?? '') : (left ?? ''),
    );
    // Untouched when right: what a live region is given anew is read out anew.
    if (result.innerHTML !== told.innerHTML) result.replaceChildren(...told.childNodes);
  };

  // A number is not answered at its first digit; one who leaves the field has answered.
  form.addEventListener('input', ({ target }) => {
    clearTimeout(pause);
    const typed = (target as HTMLInputElement).type === 'number';
    if (typed) pause = window.setTimeout(tell, typing);
    else tell();
  });
  form.addEventListener('change', tell);
  // The answers are cleared only after the event.
  form.addEventListener('reset', () => setTimeout(tell));
  form.addEventListener('submit', (event) => event.preventDefault());
  // A browser may have kept the answers of an earlier visit.
  addEventListener('pageshow', tell);
}

/** Milliseconds without a key after which a number counts as written. */
const typing = 700;

function answerTo(question: HTMLFieldSetElement): Answer {
  const { min, max } = question.dataset;
  const number = question.querySelector<HTMLInputElement>('[type=number]');
  return number
    ? { number: number.valueAsNumber, min: bound(min), max: bound(max) }
    : { chosen: question.querySelector<HTMLInputElement>(':checked')?.value };
}

const bound = (value: string | undefined) => (value === undefined ? undefined : Number(value));

for (const form of document.querySelectorAll<HTMLFormElement>('[data-self-check]')) equip(form);
