/** French. Search, and the legal notice. */
export const tools = {
  search: {
    label: 'Rechercher dans le site',
    submit: 'Rechercher',
    placeholder: 'Nom, lieu, projet…',
    idle: 'Tapez un mot ou un nom.',
    busy: 'Recherche en cours…',
    count: (n: number, query: string) =>
      n === 0
        ? `Aucun résultat pour «\u00A0${query}\u00A0».`
        : `${n} résultat${n > 1 ? 's' : ''} pour «\u00A0${query}\u00A0».`,
    error: 'La recherche n’a pas pu se charger. Vérifiez la connexion et recommencez.',
    emptyHint: 'Essayez un mot plus court, un nom propre, ou parcourez une rubrique\u00A0:',
    withoutScript:
      'La recherche a besoin de JavaScript. Sans lui, tout le site reste accessible par ses rubriques\u00A0:',
    more: (n: number) => `Voir ${n} résultat${n > 1 ? 's' : ''} de plus`,
    sitemap: 'Plan du site (liste d’adresses)',
  },
  legal: {
    toComplete: 'à compléter par l’association',
    publisher: 'Éditeur',
    seat: 'Siège',
    registration: 'Numéro d’enregistrement',
    director: 'Direction de la publication',
    email: 'Courriel',
    phone: 'Téléphone',
    hostName: 'Hébergeur',
    hostAddress: 'Adresse de l’hébergeur',
    hostPhone: 'Téléphone de l’hébergeur',
  },
};
