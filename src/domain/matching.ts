import type { TermRecord } from '#schema/index.ts';
import { callState } from './calls.ts';
import type { Call, Partner } from './entry.ts';
import type { Site } from './site.ts';

/**
 * Whose offers answer what an entity seeks, and the other way round: the strongest first, at equal
 * strength calls before partners, each in the order of the site's lists. It follows from what both
 * declare and from nothing else. Left out are those the entity's page names already, and calls that
 * are closed; two calls have nothing to give one another.
 */
export function matchesOf(site: World, entity: Party): Match[] {
  if (isClosed(site, entity)) return [];
  const { partners, calls } = site.related(entity);
  const named = new Set<Party>([entity, ...partners, ...calls]);
  const calling = entity.collection === 'calls' ? [] : site.calls;
  return [...calling, ...site.partners]
    .filter((other) => !named.has(other) && !isClosed(site, other))
    .map((other) => ({ entity: other, reasons: reasonsBetween(site.terms, entity, other) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => strength(b.reasons) - strength(a.reasons));
}

/** Every wish of either that the other can meet, once; then the sectors that no wish has told of. */
export function reasonsBetween(terms: Terms, own: Party, other: Party): Reason[] {
  const exchanges = [
    ...answers(terms, claims(own, 'seeks'), claims(other, 'offers')),
    ...answers(terms, claims(other, 'seeks'), claims(own, 'offers')).map(fromTheOtherSide),
  ];
  const untold = (party: Party, side: 'own' | 'other') =>
    [...claims(party, 'offers'), ...claims(party, 'seeks')].filter(
      ({ as, term }) => !exchanges.some((met) => met[side].as === as && met[side].term === term),
    );
  return [
    ...exchanges,
    ...answers(terms, sectors(own), untold(other, 'other')),
    ...answers(terms, sectors(other), untold(own, 'own')).map(fromTheOtherSide),
  ];
}

/** What is asked for on the own side, each with the claim of the other that comes closest to it. */
function answers(terms: Terms, asked: Claim[], given: Claim[]): Reason[] {
  return asked.flatMap((own) => {
    const fits = given.flatMap((other) => {
      const found = fitOf(terms, other.term, own.term);
      return found ? [{ own, other, ...found }] : [];
    });
    const [best] = fits.sort((a, b) => weights[b.fit] - weights[a.fit] || a.steps - b.steps);
    return best ? [{ own: best.own, other: best.other, fit: best.fit }] : [];
  });
}

/** How what is given stands to what is asked for; not at all when neither is part of the other. */
function fitOf(
  terms: Terms,
  given: string,
  asked: string,
): { fit: Fit; steps: number } | undefined {
  const up = lineage(terms, given).indexOf(asked);
  if (up >= 0) return { fit: up === 0 ? 'same' : 'part', steps: up };
  const down = lineage(terms, asked).indexOf(given);
  return down > 0 ? { fit: 'whole', steps: down } : undefined;
}

/** A term and what it is part of, the nearest first; a circle is gone round once. */
function lineage(terms: Terms, term: string): string[] {
  const line: string[] = [];
  for (let at: string | undefined = term; at && !line.includes(at); at = terms[at]?.broader)
    line.push(at);
  return line;
}

const claims = ({ facts }: Party, as: 'offers' | 'seeks'): Claim[] =>
  [...new Set(facts[as])].map((term) => ({ as, term }));
const sectors = (party: Party): Claim[] =>
  party.collection === 'calls' ? party.facts.sectors.map((term) => ({ as: 'sectors', term })) : [];

const fromTheOtherSide = ({ own, other, fit }: Reason): Reason => ({ own: other, other: own, fit });

const isClosed = ({ now }: World, party: Party) =>
  party.collection === 'calls' && callState(party.facts, now) === 'closed';

/** A sector in common weighs less than any wish that is met, however many there are. */
const strength = (reasons: readonly Reason[]) =>
  reasons.reduce((sum, { own, other, fit }) => {
    const isSector = own.as === 'sectors' || other.as === 'sectors';
    return sum + weights[fit] * (isSector ? 0.001 : 1);
  }, 0);
const weights = { same: 4, part: 3, whole: 2 };

/**
 * `same`: what is asked for itself. `part`: a kind of it (offices, where help to settle is sought).
 * `whole`: more than it, in which it may be found.
 */
export type Fit = keyof typeof weights;
export type Claim = { as: 'offers' | 'seeks' | 'sectors'; term: string };
/** A claim of each that answers that of the other. What is asked for is sought, or a sector. */
export type Reason = { own: Claim; other: Claim; fit: Fit };
export type Party = Call | Partner;
export type Match = { entity: Party; reasons: Reason[] };
type Terms = Record<string, Pick<TermRecord, 'broader'>>;
type World = Pick<Site, 'terms' | 'partners' | 'calls' | 'now' | 'related'>;
