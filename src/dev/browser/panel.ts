import type { Answer } from '../panel/answer.ts';
import { languageTag } from '#i18n/locales.ts';
import { devStrings } from '../words.ts';
import { buttonContent, sheetContent, summary, type Shown } from './draw.ts';
import { openOnClick, type Spot } from './editor.ts';
import { element } from './element.ts';
import { memory } from './memory.ts';
import { pageLang, pagePath } from './place.ts';
import findingsCss from './findings.css?inline';
import panelCss from './panel.css?inline';
import sheetCss from './sheet.css?inline';

/** The panel at the corner of the page, in a shadow root: neither it nor the page styles the other. */
export function createPanel(): Panel {
  const lang = pageLang();
  const say = devStrings(lang).panel;
  const host = element('portal-panel' as 'div');
  // Not on the host, which the rules of the page reach.
  const frame = element('div', { class: 'frame', lang: languageTag[lang] });
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelCss + sheetCss + findingsCss);
  root.adoptedStyleSheets = [sheet];

  const button = element('button', {
    type: 'button',
    'aria-controls': 'sheet',
    'data-focus': 'button',
  });
  const content = element('section', { id: 'sheet', 'aria-label': say.title });
  const status = element('p', { class: 'status', role: 'status' });
  frame.append(button, content, status);
  root.append(frame);
  let shown: Shown;

  const setOpen = (isOpen: boolean) => {
    memory.keepOpenAt(pagePath(), isOpen);
    content.hidden = !isOpen;
    button.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) status.replaceChildren();
  };
  const draw = () => {
    const focus = focused();
    const { scrollTop } = content;
    button.replaceChildren(
      element('span', { class: 'unseen' }, `${say.title} `),
      ...buttonContent(shown, say),
    );
    const opened = openIn(content);
    if (shown && shown !== 'lost') content.replaceChildren(...sheetContent(shown, say));
    for (const name of opened) detailsOf(content, name)?.toggleAttribute('open', true);
    content.scrollTop = scrollTop;
    focusOn(focus);
  };
  const focused = () => (root.activeElement as HTMLElement | null)?.dataset['focus'];
  /** What had the focus has it again; where it is gone, the button. Never taken from the page. */
  const focusOn = (name: string | undefined) => {
    if (name === undefined) return;
    const same = [...root.querySelectorAll<HTMLElement>('[data-focus]')].find(
      (each) => each.dataset['focus'] === name,
    );
    (same ?? button).focus({ preventScroll: true });
  };
  const tell = (text: string, ...more: Node[]) => status.replaceChildren(text, ...more);

  button.addEventListener('click', () => setOpen(content.hidden === true));
  root.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key !== 'Escape' || content.hidden) return;
    event.stopPropagation();
    setOpen(false);
    button.focus();
  });
  root.addEventListener('click', ({ target }) => {
    const copy = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    const place = copy?.dataset['copy'];
    if (place) void navigator.clipboard.writeText(place).then(() => tell(say.copied(place)));
  });
  const toldOf = ({ place, isOpened, vscode }: Spot) => {
    if (!isOpened) return tell(say.refused(place));
    tell(`${say.opened(place)} `, element('a', { href: vscode }, say.inVsCode));
  };
  openOnClick(root, toldOf);
  openOnClick(document, toldOf);
  addEventListener('pagehide', () => memory.keepFocus(pagePath(), focused()));

  setOpen(memory.isOpenAt(pagePath()));
  draw();
  return {
    host,
    show(next) {
      const wasBusy = shown && shown !== 'lost' && shown.state === 'checking';
      shown = next;
      draw();
      // Said once a check; the counts of a page that has just loaded are read like the rest of it.
      if (wasBusy && next !== 'lost' && next.state === 'checked')
        tell(say.checked(summary(next.counts, say)));
    },
    busy() {
      if (shown && shown !== 'lost') this.show({ ...shown, state: 'checking' });
    },
    restoreFocus() {
      if (document.activeElement === document.body) focusOn(memory.takeFocus(pagePath()));
    },
  };
}

/** Folds are known by their summaries. */
const openIn = (content: Element) =>
  [...content.querySelectorAll<HTMLElement>('details[open] > summary')].map(
    ({ dataset }) => dataset['focus'] ?? '',
  );
const detailsOf = (content: Element, name: string) =>
  [...content.querySelectorAll<HTMLElement>('summary')].find(
    ({ dataset }) => dataset['focus'] === name,
  )?.parentElement;

export type Panel = {
  host: HTMLElement;
  show: (answer: Answer | 'lost') => void;
  /** The check runs again; the last findings stay to be read. */
  busy: () => void;
  /** After a loading that the author did not ask for. */
  restoreFocus: () => void;
};
