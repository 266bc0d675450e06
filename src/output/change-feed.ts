import { pathOf } from '#domain/address.ts';
import { existsIn, wordsFor } from '#domain/entry.ts';
import { formatDate } from '#i18n/format.ts';
import { absolute } from '#i18n/url.ts';
import { callChanges } from './call-changes.ts';
import { noon, readableSince, type FeedItem } from './feed-of.ts';
import { textHtml } from './feed-html.ts';
import { plain, type View } from './view.ts';

/** Each recorded change of a call as an item of its own, under its line on the page of the call. */
export function changeItems(view: View): FeedItem[] {
  const { lang, strings, site } = view;
  const say = strings.calendars.change;
  const { withNote } = strings.calendars.event;
  return site.calls
    .filter((call) => existsIn(call, lang))
    .flatMap((call) => {
      const { shortTitle, title } = wordsFor(call, lang);
      return callChanges(view, call).map(({ date, key, sentence, note }) => {
        const url = `${absolute(pathOf(call, lang))}#change-${key}`;
        const told = note ? withNote(textHtml(sentence), textHtml(note)) : textHtml(sentence);
        return {
          id: url,
          url,
          title: say.title(shortTitle ?? title, plain(sentence)),
          description: plain(sentence) + say.stop,
          content: [
            say.announced(formatDate(date, lang)),
            told + say.stop,
            `<a href="${url}">${say.link}</a>`,
          ]
            .map((line) => `<p>${line}</p>`)
            .join(''),
          date: readableSince(noon(date), call),
        };
      });
    });
}
