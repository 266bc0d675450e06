import { describe, expect, it } from 'vitest';
import { check } from '#checks/run.ts';
import { locales, otherLocale } from '#i18n/locales.ts';
import { isParity } from '../../bench/parity/findings.ts';
import { formOf } from '../../bench/parity/kinds/kind.ts';
import { plant } from '../../bench/parity/plant.ts';
import { renderBlocks } from '../../bench/parity/render.ts';
import { contextOf, marksOf, readHalf, type Report } from '../../bench/parity/report.ts';
import { treeOf } from '../../bench/parity/tree.ts';

const halves = { development: readHalf('development'), 'held-out': readHalf('held-out') };
const reports = Object.values(halves).flat();
const named = reports.map((report): [string, Report] => [report.id, report]);

const copies = reports.flatMap(plant);

describe('the corpus of the parity benchmark', () => {
  it.each(Object.entries(halves))('has enough reports in %s', (_, half) => {
    expect(half.length).toBeGreaterThanOrEqual(20);
  });

  it('tells no report twice', () => {
    expect(new Set(reports.map(({ id }) => id.slice(0, 2))).size).toBe(reports.length);
  });

  it.each(named)('%s says in every mark what its record says', (_, report) => {
    const wrong = locales.flatMap((lang) =>
      report.texts[lang].flatMap(marksOf).filter(({ key, surface }) => {
        const fact = report.facts[key];
        return !fact || !formOf(fact.kind, fact.value, surface, contextOf(report, lang));
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each(named)('%s says every recorded fact in both bodies', (_, report) => {
    for (const lang of locales) {
      const said = new Set(
        report.texts[lang]
          .slice(2)
          .flatMap(marksOf)
          .map(({ key }) => key),
      );
      expect(new Set(Object.keys(report.facts)).difference(said)).toEqual(new Set());
    }
  });

  it.each(named)('%s marks every figure of its texts', (_, report) => {
    const unmarked = locales.flatMap((lang) =>
      report.texts[lang]
        .flatMap(({ sentences }) => sentences.flat())
        .filter((piece) => typeof piece === 'string' && /\d/.test(piece)),
    );
    expect(unmarked).toEqual([]);
  });

  it('stands in a tree that no other rule has anything to say of', () => {
    const tree = treeOf(reports.map((report) => ({ report, texts: report.texts })));
    const { issues } = check(tree);
    expect(issues.filter((issue) => !isParity(issue) && issue.severity !== 'info')).toEqual([]);
  });
});

describe('planted copies', () => {
  it.each(Object.entries(halves))('are more than a thousand in %s', (_, half) => {
    expect(half.flatMap(plant).length).toBeGreaterThan(1000);
  });

  it('differ from the report in one block of one language', () => {
    const wrong = copies.filter(({ report, lang, block, texts }) => {
      const other = otherLocale(lang);
      const before = renderBlocks(report.texts[lang], lang);
      const after = renderBlocks(texts[lang], lang);
      const rest =
        after.length < before.length
          ? before.toSpliced(block, 1)
          : before.with(block, after[block] ?? '');
      return (
        before.join('\n') === after.join('\n') ||
        rest.join('\n') !== after.join('\n') ||
        texts[other] !== report.texts[other]
      );
    });
    expect(wrong.map(({ report, change }) => `${report.id} ${change}`)).toEqual([]);
  });

  it('change a single mark where a value is wrong', () => {
    const valueWrong = copies.filter(({ operator }) => !/dropped$|deleted$/.test(operator));
    const changes = valueWrong.map(({ report, lang, texts }) => {
      const before = report.texts[lang].flatMap(marksOf);
      return texts[lang]
        .flatMap(marksOf)
        .filter(({ surface }, index) => surface !== before[index]?.surface).length;
    });
    expect(new Set(changes)).toEqual(new Set([1]));
  });

  it('never say the recorded value in another form', () => {
    const right = copies
      .filter(({ operator }) => operator !== 'sentence.deleted' && !operator.endsWith('.dropped'))
      .filter(({ report, lang, key, texts, block }) => {
        const fact = report.facts[key];
        const before = report.texts[lang][block];
        const after = texts[lang][block];
        if (!fact || !before || !after) return true;
        const known = new Set(marksOf(before).map(({ surface }) => surface));
        return marksOf(after)
          .filter((mark) => mark.key === key && !known.has(mark.surface))
          .some(({ surface }) => formOf(fact.kind, fact.value, surface, contextOf(report, lang)));
      });
    expect(right.map(({ report, change }) => `${report.id} ${change}`)).toEqual([]);
  });

  it('come out the same every time', () => {
    expect(reports.flatMap(plant).map(({ change, lang }) => change + lang)).toEqual(
      copies.map(({ change, lang }) => change + lang),
    );
  });

  it('fall on both languages alike', () => {
    const share = copies.filter(({ lang }) => lang === 'fr').length / copies.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });
});
