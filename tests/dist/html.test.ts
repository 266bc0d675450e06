import { HtmlValidate } from 'html-validate';
import { all, everyPage, type Page } from './pages.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

everyPage({
  'is valid HTML': async ({ html }) => {
    const { results } = await validator.validateString(html);
    return results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId} ${message}`),
    );
  },
  'has one h1, with text': (page) => {
    const headings = all(page, 'h1');
    return headings.length === 1 && headings[0]?.textContent.trim()
      ? []
      : [`has ${headings.length}: ${headings.map(({ textContent }) => textContent)}`];
  },
  'has one main, #main': (page) => {
    const mains = all(page, 'main');
    return mains.length === 1 && mains[0]?.id === 'main' ? [] : [`has ${mains.length}`];
  },
  'leaves out no level of heading': (page) => {
    const levels = all(page, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => Number(localName[1]));
    return levels.flatMap((level, index) =>
      level > (levels[index - 1] ?? 0) + 1 ? [`h${levels[index - 1]} then h${level}`] : [],
    );
  },
  'has a title and a description': (page) =>
    [page.document.title, content(page, 'meta[name="description"]')].flatMap((text, index) =>
      text?.trim() ? [] : [`has no ${['title', 'description'][index]}`],
    ),
  'says its language': ({ document, lang }) => {
    const said = document.documentElement.getAttribute('lang');
    return said === { zh: 'zh-Hans', fr: 'fr' }[lang ?? 'zh'] ? [] : [`says ${said}`];
  },
  'speaks both languages where it belongs to neither': (page) =>
    page.lang || (all(page, '[lang="fr"]').length > 0 && all(page, '[lang="zh-Hans"]').length > 0)
      ? []
      : ['speaks one'],
  'states a policy, and keeps to it: nothing inline': (page) => [
    ...(content(page, 'meta[http-equiv="content-security-policy"]')?.includes("default-src 'none'")
      ? []
      : ['has no policy']),
    ...all(page, '[style], style').map(
      (element) => `${element.localName} style="${element.getAttribute('style') ?? ''}"`,
    ),
    ...all(page, 'script:not([src]):not([type="application/ld+json"])').map(
      ({ outerHTML }) => outerHTML.slice(0, 90),
    ),
    ...all(page, '*').flatMap((element) =>
      [...element.attributes]
        .filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))
        .map(({ name, value }) => `${element.localName} ${name}="${value}"`),
    ),
  ],
});

const content = ({ document }: Page, selector: string) =>
  document.querySelector(selector)?.getAttribute('content');
