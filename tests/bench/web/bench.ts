import { parseArgs } from 'node:util';
import { pageTypes, sharedTypes, type PageType } from '../../browser/types.ts';
import { serveBuild } from '../../browser/site.ts';
import { planned, type Build } from '../../builds.ts';
import { pagesOf } from '../../dist/pages.ts';
import { articleBudget, homeBudget } from '../../dist/weight.ts';
import { make } from '../../tools.ts';
import { openExaminer, type Examination, type Examiner } from './examine.ts';
import { octetsOf, type Octets } from './octets.ts';

const { values: options } = parseArgs({
  options: {
    'as-built': { type: 'boolean', default: false },
    page: { type: 'string', default: '' },
    site: { type: 'string' },
  },
});

const sizes = ['HTML', 'CSS', 'JS', 'font', 'image', 'critical', '÷ 14.6 k', '÷ plain'];
const head = row('page', '', 'scores ', 'LCP ms', 'CLS', ...sizes);

await using examiner = await openExaminer();
for (const build of planned.filter(({ name }) => (options.site ?? name) === name)) {
  if (!options['as-built'] && (await make(build)) !== 0) process.exit(1);
  await measureSite(build, examiner);
}

async function measureSite(build: Build, { examine }: Examiner) {
  await using site = await serveBuild(build);
  const indexed = new Map(pagesOf(build).map(({ path, noindex }) => [path, !noindex]));
  console.log(`\n${build.name}\n${head}`);
  const measured: Measured[] = [];
  for (const type of [...(await pageTypes(build)), ...sharedTypes].filter(isAsked)) {
    const noindex = indexed.get(type.path.replace(/\?.*/, '')) === false;
    const examination = await examine(site.url + type.path.slice(1), { noindex });
    const octets = await octetsOf(examination.requests);
    measured.push({ ...type, ...examination, ...octets });
    printRow(type, noindex, examination, octets);
  }
  printAims(measured);
}

function isAsked({ type }: PageType): boolean {
  return type.includes(options.page);
}

function printRow(page: PageType, noindex: boolean, seen: Examination, octets: Octets) {
  const { scores, lcp, cls, lost } = seen;
  const { byKind, critical, criticalPlain } = octets;
  console.log(
    row(
      page.type,
      page.lang ?? 'both',
      scores.join('/') + (noindex ? '*' : ' '),
      Math.round(lcp),
      cls.toFixed(3),
      ...byKind,
      critical,
      percent(critical / articleBudget),
      percent(critical / criticalPlain),
    ),
  );
  for (const audit of lost) console.log(`  lost by ${audit}`);
}

function printAims(measured: readonly Measured[]) {
  const full = measured.filter(({ scores }) => scores.every((score) => score === 100)).length;
  const heaviest = (name: RegExp) =>
    Math.max(0, ...measured.filter(({ type }) => name.test(type)).map(({ critical }) => critical));
  console.log(`
  * noindex on purpose: SEO without the audit is-crawlable, all others counted
aim 100/100/100/100 (performance, accessibility, best practices, SEO): ${full} of ${measured.length} pages
aim article ≤ ${articleBudget} octets critical: at most ${heaviest(/^news entry/)}
aim home ≤ ${homeBudget} octets critical: at most ${heaviest(/^home/)}`);
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function row(type: string, lang: string, scores: string, ...cells: (string | number)[]): string {
  const numbers = cells.map((cell) => String(cell).padStart(9)).join('');
  return type.padEnd(29) + lang.padEnd(5) + scores.padStart(17) + numbers;
}

type Measured = PageType & Examination & Octets;
