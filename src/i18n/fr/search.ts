import { allOf, anyOf } from '../lists.ts';
import { calls } from './calls.ts';

/** French. The search: its box in every header, and its page. */
export const search = {
  search: {
    label: 'Rechercher dans le site',
    submit: 'Rechercher',
    placeholder: 'Nom, lieu, projet…',
    box: {
      list: 'Suggestions',
      count: (n: number) => (n === 0 ? 'Aucune suggestion' : `${n} suggestion${n > 1 ? 's' : ''}`),
      everywhere: (query: string) => `Chercher «\u00A0${query}\u00A0» dans tout le site`,
      error: 'Les suggestions n’ont pas pu se charger.',
    },
    idle: 'Tapez un mot ou un nom.',
    busy: 'Recherche en cours…',
    count: (n: number, query: string, among?: string) => {
      const where = among ? ` parmi ${among}` : '';
      return n === 0
        ? `Aucun résultat en français pour «\u00A0${query}\u00A0»${where}.`
        : `${n} résultat${n > 1 ? 's' : ''} pour «\u00A0${query}\u00A0»${where}.`;
    },
    /** Another spelling was asked for than the one that was typed. */
    instead: (n: number, query: string, typed: string, among?: string) => {
      const where = among ? ` parmi ${among}` : '';
      return n === 0
        ? `Rien ne répond à «\u00A0${typed}\u00A0», ni en français à «\u00A0${query}\u00A0»${where}.`
        : `Rien ne répond à «\u00A0${typed}\u00A0»\u202F; ${n} résultat${n > 1 ? 's' : ''} pour «\u00A0${query}\u00A0»${where}.`;
    },
    didYouMean: (query: string) => `Vouliez-vous dire «\u00A0${query}\u00A0»\u202F?`,
    title: (query: string, page: string) => `«\u00A0${query}\u00A0»\u00A0– ${page}`,
    error: 'La recherche n’a pas pu se charger. Vérifiez la connexion et recommencez.',
    retry: 'Réessayer',
    more: (n: number) => `Voir ${n} résultat${n > 1 ? 's' : ''} de plus`,
    other: {
      count: (n: number) => `${n} résultat${n > 1 ? 's' : ''} en chinois`,
      all: 'Tous les résultats en chinois',
      none: 'Rien non plus dans les pages chinoises.',
    },
    sections: 'Dans la page',
    /** How a hit was found, where no word of it shows that. */
    alias: 'trouvé sous un autre nom ou dans une autre écriture',
    closesOn: calls.calls.closesOn,
    kind: {
      news: 'Actualité',
      partners: 'Partenaire',
      programmes: 'Programme',
      calls: 'Appel à projets',
      people: 'Personne',
      pages: 'Page',
    },
    refine: {
      title: 'Trier et affiner',
      clear: 'Retirer les filtres',
      sort: 'Trier par',
      by: { relevance: 'pertinence', date: 'date', deadline: 'date limite' },
      type: 'Rubrique',
      partner: 'Partenaire',
      year: 'Année',
      state: 'État de l’appel',
      pages: 'Pages sur l’association',
    },
    /** What the filters leave, as it stands in a sentence. */
    among: ({ types = [], partners = [], years = [], states = [] }: Partial<Scope>): string => {
      const kinds = types.length > 0 ? types : states.length > 0 ? ['calls'] : [];
      const what = and(kinds.map((type) => plural[type] ?? type)) || 'les pages';
      const how = or(states.map((state) => stateOf[state] ?? state));
      const when = years.length > 0 ? ` de ${or(years)}` : '';
      const who = partners.length > 0 ? ` en lien avec ${or(partners)}` : '';
      return what + (how && ` ${how}`) + when + who;
    },
    emptyHint: 'Vérifiez l’orthographe, essayez un mot plus court ou un nom propre.',
    browse: 'Parcourez une rubrique\u00A0:',
    withoutScript: 'La recherche a besoin de JavaScript. Sans lui, tout le site reste accessible.',
    sitemap: 'Plan du site (liste d’adresses)',
  },
};

const plural: Record<string, string> = {
  news: 'les actualités',
  partners: 'les partenaires',
  programmes: 'les programmes',
  calls: 'les appels à projets',
  people: 'les personnes',
  pages: 'les pages sur l’association',
};

/** After « les appels à projets »: only a call has a state. */
const stateOf: Record<string, string> = {
  announced: 'annoncés',
  forthcoming: 'à venir',
  open: 'ouverts',
  closing: 'bientôt clos',
  closed: 'clos',
};

const and = (items: string[]) => allOf(items, 'fr');
const or = (items: string[]) => anyOf(items, 'fr');

/** What is filtered by: types and states by their keys, partners by their names. */
export type Scope = { types: string[]; partners: string[]; years: string[]; states: string[] };
