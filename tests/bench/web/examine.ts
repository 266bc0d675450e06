import { createServer, type AddressInfo } from 'node:net';
import lighthouse, { type Result } from 'lighthouse';
import { launch } from '../../browser/chromium.ts';

/** A browser that Lighthouse drives, on a port of its own. */
export async function openExaminer(): Promise<Examiner> {
  const port = await freePort();
  const browser = await launch({ args: [`--remote-debugging-port=${port}`] });
  return {
    examine: (url, { noindex }) => examine(url, port, noindex),
    [Symbol.asyncDispose]: () => browser.close(),
  };
}

/**
 * Lighthouse's own defaults: a mid-range phone on slow 4G, simulated. The simulation starts from
 * what this machine's processor did, so a performance below 100 is measured twice more and the
 * median counts; the other categories do not depend on time.
 */
async function examine(url: string, port: number, noindex: boolean): Promise<Examination> {
  const runs = [await runOnce(url, port, noindex)];
  if (scoreOf(runs[0], 'performance') < 100)
    runs.push(await runOnce(url, port, noindex), await runOnce(url, port, noindex));
  const [median] = runs
    .sort((a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'))
    .slice(runs.length >> 1);
  if (!median) throw new Error(`Lighthouse said nothing of ${url}.`);
  return {
    scores: categories.map((category) => scoreOf(median, category)),
    lost: lostBy(median),
    lcp: median.audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
    cls: median.audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    requests: requestsOf(median),
  };
}

async function runOnce(url: string, port: number, noindex: boolean): Promise<Result> {
  const result = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: [...categories],
    disableFullPageScreenshot: true,
    // A search page, an error page and the page of a missing translation ask not to be indexed on
    // purpose; every other audit of theirs counts.
    skipAudits: noindex ? ['is-crawlable'] : [],
  });
  const problem = result?.lhr.runtimeError;
  if (!result || problem) throw new Error(`${url}: ${problem?.message ?? 'no result'}`);
  return result.lhr;
}

function lostBy({ categories: found, audits }: Result): string[] {
  return Object.values(found)
    .filter(({ score }) => (score ?? 0) < 1)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`.trim());
}

function requestsOf({ audits }: Result): Request[] {
  const details = audits['network-requests']?.details;
  return details?.type === 'table'
    ? details.items.map(({ url, resourceType }) => ({
        url: String(url),
        kind: String(resourceType),
      }))
    : [];
}

/** A share of one, told in hundredths. */
function scoreOf(result: Result | undefined, category: Category): number {
  return Math.round((result?.categories[category]?.score ?? 0) * 100);
}

function freePort(): Promise<number> {
  return new Promise((answer, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => answer(port));
    });
  });
}

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

type Category = (typeof categories)[number];

export interface Examiner extends AsyncDisposable {
  /** `noindex`: the page asks on purpose not to be indexed. */
  examine: (url: string, page: { noindex: boolean }) => Promise<Examination>;
}

export interface Examination {
  /** 0 to 100, in the order of `categories`. */
  scores: number[];
  /** Audits that cost points, with what Lighthouse says of them. */
  lost: string[];
  /** Largest contentful paint, ms. */
  lcp: number;
  /** Cumulative layout shift. */
  cls: number;
  requests: Request[];
}

export type Request = { url: string; kind: string };
