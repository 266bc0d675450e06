/** French. How calls, commitments and translations stand. */
export const states = {
  calls: {
    state: {
      announced: 'Annoncé',
      forthcoming: 'À venir',
      open: 'Ouvert',
      closing: 'Clôture proche',
      closed: 'Clos',
    },
    announcedNote: 'Dates et conditions non publiées.',
    closesOn: (date: string) => `Clôture le ${date}`,
    closedOn: (date: string) => `Clos depuis le ${date}`,
    opensOn: (date: string) => `Ouvre le ${date}`,
    none: 'Aucun appel à projets pour le moment.',
  },
  commitments: {
    state: { open: 'En cours', overdue: 'En retard', kept: 'Tenu', dropped: 'Abandonné' },
    count: {
      open: (): string => 'en cours',
      overdue: (): string => 'en retard',
      kept: (n: number): string => (n > 1 ? 'tenus' : 'tenu'),
      dropped: (n: number): string => (n > 1 ? 'abandonnés' : 'abandonné'),
    },
    by: 'Par',
    to: 'Envers',
    since: (date: string) => `Pris le ${date}`,
    due: (date: string) => `Échéance\u00A0: ${date}`,
    kept: (date: string) => `Tenu le ${date}`,
    dropped: (date: string) => `Abandonné le ${date}`,
    meeting: 'Réunion',
    evidence: 'Attesté par',
    fromMeeting: 'Engagements pris',
    none: 'Aucun engagement enregistré.',
  },
  translation: {
    missing: {
      title: 'Pas encore traduit',
      text: 'Cette page n’existe qu’en chinois. Voici l’original.',
      link: 'Lire la page chinoise',
    },
    stale: {
      title: 'Traduction à revoir',
      text: 'L’original chinois a été modifié depuis cette traduction.',
      link: 'Lire l’original chinois',
    },
    staleSummary: {
      title: 'Version abrégée, à revoir',
      text: 'Ce texte résume l’original chinois, qui a été modifié depuis.',
      link: 'Lire l’original chinois',
    },
    summary: {
      title: 'Version abrégée',
      text: 'Ce texte résume l’original chinois, qui est plus complet.',
      link: 'Lire l’original chinois',
    },
    full: {
      title: 'Traduction',
      text: 'Ce texte est traduit du chinois.',
      link: 'Lire l’original chinois',
    },
  },
};
