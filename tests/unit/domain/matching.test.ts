import { describe, expect, it } from 'vitest';
import { matchesOf, reasonsBetween, type Party } from '#domain/matching.ts';
import { relate } from '#domain/graph.ts';
import { call, partner, programme } from './make.ts';

const terms = {
  help: {},
  rooms: { broader: 'help' },
  desks: { broader: 'rooms' },
  money: {},
  water: { broader: 'nature' },
  nature: {},
  hen: { broader: 'egg' },
  egg: { broader: 'hen' },
  self: { broader: 'self' },
  lost: { broader: 'nowhere' },
};
const now = new Date('2026-06-01T12:00:00Z');
const past = "deadlines: [{ at: '2026-05-01T12:00:00+02:00' }]";
const open = "deadlines: [{ at: '2026-12-01T12:00:00+02:00' }]";
const later = "opens: '2026-11-01T12:00:00+02:00'";

/** `offers:rooms~seeks:help part`: claim of the own side, claim of the other, and how they fit. */
const said = (own: Party, other: Party) =>
  reasonsBetween(terms, own, other).map(
    (met) =>
      `${met.own.as}:${met.own.term}~${met.other.as}:${met.other.term}` +
      (met.fit === 'same' ? '' : ` ${met.fit}`),
  );
/** The reason as the other side has it. */
const turned = (reason: string) => reason.replace(/^(\S+)~(\S+)/, '$2~$1');

describe('the reasons between two', () => {
  it.each<[own: string, other: string, ...reasons: string[]]>([
    ['seeks: [rooms]', 'offers: [rooms]', 'seeks:rooms~offers:rooms'],
    ['offers: [rooms]', 'seeks: [rooms]', 'offers:rooms~seeks:rooms'],
    ['seeks: [help]', 'offers: [rooms]', 'seeks:help~offers:rooms part'],
    ['seeks: [help]', 'offers: [desks]', 'seeks:help~offers:desks part'],
    ['seeks: [desks]', 'offers: [help]', 'seeks:desks~offers:help whole'],
    // Each wish once, by what comes closest to it.
    ['seeks: [help]', 'offers: [desks, rooms]', 'seeks:help~offers:rooms part'],
    ['seeks: [rooms]', 'offers: [help, desks, rooms]', 'seeks:rooms~offers:rooms'],
    ['seeks: [rooms]', 'offers: [help, desks]', 'seeks:rooms~offers:desks part'],
    [
      'seeks: [rooms, money]',
      'offers: [money, rooms]',
      'seeks:rooms~offers:rooms',
      'seeks:money~offers:money',
    ],
    [
      'seeks: [rooms]\noffers: [money]',
      'seeks: [money]\noffers: [rooms]',
      'seeks:rooms~offers:rooms',
      'offers:money~seeks:money',
    ],
    // Neither two offers, nor two wishes, nor two parts of one whole.
    ['offers: [rooms]', 'offers: [rooms]'],
    ['seeks: [rooms]', 'seeks: [rooms]'],
    ['seeks: [rooms]', 'offers: [money]'],
    ['seeks: [water]', 'offers: [lost]'],
    ['', ''],
    // What is written twice is one wish.
    ['seeks: [rooms, rooms]', 'offers: [rooms, rooms]', 'seeks:rooms~offers:rooms'],
    // Circles, which the taxonomy should not have.
    ['seeks: [hen]', 'offers: [egg]', 'seeks:hen~offers:egg part'],
    ['seeks: [self]', 'offers: [self]', 'seeks:self~offers:self'],
    ['seeks: [money]', 'offers: [hen, self]'],
    ['seeks: [unheard-of]', 'offers: [unheard-of]', 'seeks:unheard-of~offers:unheard-of'],
  ])('%j and %j: %s %s', (ours, theirs, ...reasons) => {
    const [own, other] = [partner('own', ours), partner('other', theirs)];
    expect(said(own, other)).toEqual(reasons);
    expect(said(other, own).sort()).toEqual(reasons.map(turned).sort());
  });

  it.each<[call: string, partner: string, ...reasons: string[]]>([
    ['sectors: [water]', 'offers: [water]', 'sectors:water~offers:water'],
    ['sectors: [water]', 'seeks: [water]', 'sectors:water~seeks:water'],
    ['sectors: [nature]', 'offers: [water]', 'sectors:nature~offers:water part'],
    ['sectors: [water]', 'offers: [nature]', 'sectors:water~offers:nature whole'],
    // A sector is told of once, and not again where a wish has told of it.
    ['sectors: [water]', 'offers: [water]\nseeks: [water]', 'sectors:water~offers:water'],
    ['sectors: [water]\nseeks: [water]', 'offers: [water]', 'seeks:water~offers:water'],
    ['sectors: [water]\noffers: [nature]', 'seeks: [water]', 'offers:nature~seeks:water whole'],
    ['sectors: [water]', 'offers: [money]'],
  ])('a call with %j and a partner with %j: %s', (ours, theirs, ...reasons) => {
    const [own, other] = [call('own', ours), partner('other', theirs)];
    expect(said(own, other)).toEqual(reasons);
    expect(said(other, own)).toEqual(reasons.map(turned));
  });
});

function world({ partners = [], calls = [] }: Partial<Record<'partners' | 'calls', Party[]>>) {
  const all = { partners, calls } as Pick<Parameters<typeof matchesOf>[0], 'partners' | 'calls'>;
  const related = relate([...partners, ...calls, programme('x', 'partners: [a, b]')]);
  const site = { ...all, terms, now, related } as unknown as Parameters<typeof matchesOf>[0];
  const of = (id: string) => {
    const found = [...partners, ...calls].find((party) => party.id === id) as Party;
    return matchesOf(site, found).map(({ entity }) => entity.id);
  };
  return { site, of };
}

describe('matches', () => {
  it('are never with oneself', () => {
    const { of } = world({ partners: [partner('a', 'offers: [rooms]\nseeks: [rooms]')] });
    expect(of('a')).toEqual([]);
  });

  it('are seen from both sides', () => {
    const { of } = world({
      partners: [partner('a', 'offers: [rooms]'), partner('b', 'seeks: [help]')],
      calls: [call('c', `seeks: [rooms]\n${open}`)],
    });
    expect([of('a'), of('b'), of('c')]).toEqual([['c', 'b'], ['a'], ['a']]);
  });

  it('are not with those whom the page names already', () => {
    const { of } = world({
      partners: ['a', 'b', 'c', 'd']
        .map((id) => partner(id, 'offers: [rooms]'))
        .concat(partner('e', 'seeks: [rooms]\noperator: d')),
      calls: [
        call('one', `seeks: [rooms]\npartners: [a]\nsides: { cn: { partners: [b] }, fr: {} }`),
      ],
    });
    expect(of('one')).toEqual(['c', 'd']);
    expect([of('a'), of('b'), of('c'), of('d')]).toEqual([['e'], ['e'], ['one', 'e'], ['one']]);
  });

  it('are not with a call that is closed, nor its own', () => {
    const { of } = world({
      partners: [partner('a', 'offers: [rooms]')],
      calls: [
        call('closed', `seeks: [rooms]\n${past}`),
        call(
          'staged',
          `seeks: [rooms]\ndeadlineModel: two-stage\n${past.slice(0, -1)}, { at: '2027-01-01T12:00:00+02:00' }]`,
        ),
        call('open', `seeks: [rooms]\n${open}`),
        call('later', `seeks: [rooms]\n${later}`),
        call('announced', 'seeks: [rooms]'),
      ],
    });
    expect(of('a')).toEqual(['open', 'later', 'announced']);
    expect([of('closed'), of('staged'), of('later')]).toEqual([[], [], ['a']]);
  });

  it('are not between two calls', () => {
    const { of } = world({
      calls: [call('a', 'seeks: [rooms]\nsectors: [water]'), call('b', 'offers: [rooms, water]')],
    });
    expect([of('a'), of('b')]).toEqual([[], []]);
  });

  it('stand by their strength: number and closeness of what is met, then sectors', () => {
    const { of } = world({
      partners: [
        partner('sectors', 'offers: [water, money]'),
        partner('sector', 'offers: [money]'),
        partner('whole', 'offers: [help]'),
        partner('part', 'offers: [desks]'),
        partner('same', 'offers: [rooms]'),
        partner('same-with-sector', 'offers: [rooms, water]'),
        partner('both', 'offers: [help]\nseeks: [egg]'),
      ],
      calls: [call('c', `seeks: [rooms]\noffers: [egg]\nsectors: [water, money]\n${open}`)],
    });
    expect(of('c')).toEqual([
      'both',
      'same-with-sector',
      'same',
      'part',
      'whole',
      'sectors',
      'sector',
    ]);
  });

  it('of equal strength keep the order of the lists, whatever the order they were met in', () => {
    const ids = ['m', 'b', 'z', 'a'];
    const { of } = world({
      partners: [
        ...ids.map((id) => partner(id, 'offers: [rooms]')),
        partner('s', 'seeks: [rooms]'),
      ],
      calls: [call('y', 'offers: [rooms]'), call('x', 'offers: [rooms]')],
    });
    expect(of('s')).toEqual(['y', 'x', ...ids]);
  });
});
