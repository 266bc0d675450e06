import type { Commitment } from '#domain/commitments.ts';
import { lapsesOf, type PromiseEvent } from '#domain/promise-history.ts';
import { formatDate } from '#i18n/format.ts';
import { wordsIn } from '#i18n/locales.ts';
import { path } from '#i18n/routes.ts';
import { siteUrl } from '#i18n/url.ts';
import { feedOf, noon, readableSince, type FeedItem, type FeedSyntax } from './feed-of.ts';
import { headline, linkHtml, paragraph, textHtml } from './feed-html.ts';
import { laterLine, ledgerHref } from './promise-history.ts';
import { promiseLine } from './promise.ts';
import { worded, type View } from './view.ts';

/**
 * The ledger as news: an item for each event in the life of a promise, the latest first. That a
 * date passed is one too: it follows from the content and the day, and is told the same ever after.
 */
export function ledgerFeed(view: View): Record<FeedSyntax, () => string> {
  const { lang, site, strings } = view;
  return feedOf(view, {
    title: strings.commitments.feed.title(site.record.name[lang]),
    description: strings.sections.commitments.lead,
    page: path.section('commitments', lang),
    self: (format) => path.feed(lang, format, 'commitments'),
    items: site.commitments
      .flatMap((promise) => itemsOf(view, promise))
      .sort((a, b) => b.date.getTime() - a.date.getTime() || (a.id < b.id ? -1 : 1))
      .slice(0, feedSize),
  });
}

function itemsOf(view: View, promise: Commitment): FeedItem[] {
  const { lang, site, strings } = view;
  const say = strings.commitments;
  const url = new URL(ledgerHref(view, promise), siteUrl).href;
  const { by, to, made } = promiseLine(view, promise);
  const parties = [
    { label: say.by, links: by },
    { label: say.to, links: to },
  ]
    .filter(({ links }) => links.length > 0)
    .map(({ label, links }) =>
      paragraph(
        label + strings.punctuation.colon,
        links.map(linkHtml).join(strings.punctuation.list),
      ),
    );
  const item = (
    kind: keyof typeof say.feed.item,
    words: PromiseEvent['text'],
    lines: readonly string[],
  ) => {
    const told = wordsIn(words, lang);
    const mark = told.lang === lang ? [] : [paragraph(say.feed.onlyInOther)];
    return {
      url,
      title: say.feed.item[kind](headline(told.words, told.lang)),
      content: [paragraph('', textHtml(worded(view, words))), ...mark, ...lines, ...parties].join(
        '\n',
      ),
    };
  };
  const origin = paragraph(made.text + strings.punctuation.colon, linkHtml(made.meeting));

  const events = promise.history.flatMap((event, index): FeedItem[] => {
    const { kind, on, due } = event;
    if (!on) return [];
    const later = laterLine(view, event, promise.history[index - 1]);
    const lines = later
      ? [
          ...later.changes.map((change) => paragraph('', textHtml(change))),
          paragraph(
            later.words + (later.joint ?? ''),
            later.meeting ? linkHtml(later.meeting) : '',
          ),
          origin,
        ]
      : [...(due ? [paragraph(say.due(formatDate(due, lang)))] : []), origin];
    const date = readableSince(noon(on), promise.meeting, event.meeting);
    return [{ ...item(kind, event.text, lines), id: idOf(url, event), date }];
  });
  const lapses = lapsesOf(promise.history, site.now).map(({ due, at, text: words }) => ({
    ...item('overdue', words, [paragraph(say.feed.overdue(formatDate(due, lang))), origin]),
    id: `${url}:overdue:${due}`,
    date: readableSince(new Date(at), promise.meeting),
  }));
  return [...events, ...lapses];
}

/** What a meeting says is known by the meeting; what was written down by hand, by its day. */
function idOf(url: string, { kind, on, meeting }: PromiseEvent): string {
  if (kind === 'made') return url;
  return `${url}:${kind}:${meeting?.facts.date === on ? meeting?.id : on}`;
}

/** Items in a feed: some years of a busy ledger. */
const feedSize = 100;
