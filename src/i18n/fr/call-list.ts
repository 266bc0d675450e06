import { anyOf } from '../lists.ts';

/** French. The list of calls: what can be chosen, and what was chosen as a sentence. */
export const callList = {
  callList: {
    refine: 'Filtrer et trier',
    clear: 'Retirer les filtres',
    empty: 'Retirez un critère, ou revenez à la liste entière.',
    all: 'Voir tous les appels',
    facet: {
      state: 'État',
      sector: 'Secteur',
      country: 'Pays des candidats',
      partner: 'Partenaire',
    },
    sort: 'Trier par',
    by: { urgency: 'urgence', deadline: 'date limite', opening: 'ouverture récente' },
    /** Of the values to choose, the one that holds another. */
    openOrClosing: 'Ouvert, clôture proche comprise',
    card: {
      partners: 'Avec',
      sectors: 'Secteur',
      countries: 'Candidats',
      funding: 'Financement',
      coFiling: 'À déposer des deux côtés',
      sum: (sum: string, label: string) => `${sum} (${label})`,
    },
    /** `countries` come with their preposition, sectors and partners by their names. */
    sentence: ({
      count = 0,
      states = [],
      countries = [],
      sectors = [],
      partners = [],
      sort = 'urgency',
    }: Partial<Said>): string => {
      const ending = count > 1 ? 's' : '';
      const calls = `${count || 'Aucun'} appel${ending}`;
      const state = or(states.map((name) => adjective[name]?.(ending) ?? ''));
      return `${[
        state ? `${calls} ${state}` : calls,
        ...(countries.length > 0 ? [`pour des candidats ${or(countries)}`] : []),
        ...(sectors.length > 0 ? [`secteur${sectors.length > 1 ? 's' : ''} ${or(sectors)}`] : []),
        ...(partners.length > 0 ? [`en lien avec ${or(partners)}`] : []),
        ...(count > 1 ? [order[sort]] : []),
      ].join(', ')}.`;
    },
  },
};

const adjective: Record<string, (ending: string) => string> = {
  open: (ending) => `ouvert${ending}`,
  closing: () => 'bientôt clos',
  forthcoming: () => 'à venir',
  announced: (ending) => `annoncé${ending}`,
  closed: () => 'clos',
};

const order = {
  urgency: 'les plus urgents d’abord',
  deadline: 'par date limite',
  opening: 'les plus récemment ouverts d’abord',
};

const or = (items: readonly string[]) => anyOf(items, 'fr');

/** What a list of calls was asked for, in words. */
export type Said = {
  count: number;
  states: readonly string[];
  countries: readonly string[];
  sectors: readonly string[];
  partners: readonly string[];
  sort: keyof typeof order;
};
