/**
 * Which styles share a file. Left alone, the bundler makes one file for every set of pages that uses
 * the same components: six or seven a page, most too small to compress. These follow the types of
 * pages instead; what is named nowhere stays in a file of the pages that use it.
 */
export const cssSheets = Object.entries({
  base: ['styles/index.css', 'components/Mark'],
  frame: [
    'layouts/Base',
    'layouts/List',
    'components/Badge',
    'components/Breadcrumbs',
    'components/HeaderSearch',
    'components/LanguageSwitch',
    'components/Magnifier',
    'components/Menu',
    'components/pictures/CooperationLink',
    'components/SearchBox',
    'components/SiteFooter',
    'components/SiteHeader',
    'components/call/State',
  ],
  entry: [
    'styles/prose.css',
    'layouts/Entry',
    'components/body/Figure',
    'components/body/Note',
    'components/FactsPanel',
    'components/Notice',
    'components/Relations',
  ],
  list: [
    'components/CallList',
    'components/CardGrid',
    'components/CardText',
    'components/Chronicle',
    'components/Pagination',
    'components/PeopleList',
  ],
  call: ['Changes', 'Conditions', 'Dates', 'DatedLine', 'Fact', 'SelfCheck', 'Sides', 'Steps'].map(
    (name) => `components/call/${name}`,
  ),
  promises: [
    'components/FollowUps',
    'components/OnlyIn',
    'components/PromiseCounts',
    'components/PromiseHistory',
    'components/Promises',
  ],
  pictures: [
    'layouts/Cooperation',
    'components/pictures/EventList',
    'components/pictures/HeldMeetings',
    'components/pictures/Network',
    'components/pictures/PairTable',
    'components/pictures/TimelineChart',
    'components/pictures/TimelineSection',
    'components/pictures/YearNav',
  ],
  bare: ['layouts/Bare', 'pages/index', 'pages/404'],
}).map(([name, parts]) => ({
  name,
  test: (id: string) => id.endsWith('.css') && parts.some((part) => id.includes(nameInside(part))),
}));

/** A sheet's own path, or that of the component whose styles it holds. */
function nameInside(part: string): string {
  return part.endsWith('.css') ? `/src/${part}` : `/src/${part}.astro?`;
}
