/** French. Who offers what someone else seeks. */
export const matches = {
  matches: {
    offers: 'Propose',
    seeks: 'Recherche',
    title: { calls: 'Qui pourrait être concerné', partners: 'Rapprochements possibles' },
    note: 'Une possibilité, non une recommandation\u00A0: elle se déduit de ce que chacun déclare proposer et rechercher.',
    closed: 'Cet appel est clos.',
    about: (kind: string, place: string) => `${kind}, ${place}`,
    thisCall: 'cet appel',
    /** Names carry no article: « que recherche Parc A » is no French. */
    thisPartner: (_name: string) => 'le partenaire présenté ici',
    programme: 'Programme commun',
    more: (n: number) => (n > 1 ? `Voir les ${n} autres` : 'Voir l’autre'),
    /** Said of the one that is listed, on the page of `self`. */
    offersWhatSought: {
      same: (theirs: string, _: string, self: string) =>
        `propose\u00A0: ${theirs}, que recherche ${self}`,
      part: (theirs: string, ours: string, self: string) =>
        `propose\u00A0: ${theirs} (${self} recherche, plus largement\u00A0: ${ours})`,
      whole: (theirs: string, ours: string, self: string) =>
        `propose\u00A0: ${theirs} (${self} recherche, plus précisément\u00A0: ${ours})`,
    },
    seeksWhatOffered: {
      same: (theirs: string, _: string, self: string) =>
        `recherche\u00A0: ${theirs}, que propose ${self}`,
      part: (theirs: string, ours: string, self: string) =>
        `recherche\u00A0: ${theirs} (${self} propose, plus précisément\u00A0: ${ours})`,
      whole: (theirs: string, ours: string, self: string) =>
        `recherche\u00A0: ${theirs} (${self} propose, plus largement\u00A0: ${ours})`,
    },
    /** On the page of a call: what is offered or sought there is of the call’s sector. */
    worksInSector: {
      offers: (theirs: string, sector: string) => `propose\u00A0: ${ofSector(theirs, sector)}`,
      seeks: (theirs: string, sector: string) => `recherche\u00A0: ${ofSector(theirs, sector)}`,
    },
    /** On the page of a partner: the call is of the sector of what the partner offers or seeks. */
    callsForSector: {
      offers: (sector: string, ours: string, self: string) =>
        sector === ours
          ? `secteur\u00A0: ${sector}, que propose ${self}`
          : `secteur\u00A0: ${sector} (${self} propose\u00A0: ${ours})`,
      seeks: (sector: string, ours: string, self: string) =>
        sector === ours
          ? `secteur\u00A0: ${sector}, que recherche ${self}`
          : `secteur\u00A0: ${sector} (${self} recherche\u00A0: ${ours})`,
    },
  },
};

const ofSector = (theirs: string, sector: string) =>
  theirs === sector
    ? `${theirs}, secteur de cet appel`
    : `${theirs} (secteur de cet appel\u00A0: ${sector})`;
