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
    announcedNote: 'Annoncé ; ni dates ni conditions n’ont encore été publiées.',
    closesOn: (date: string) => `Clôture le ${date} (heure de Paris)`,
    closedOn: (date: string) => `Clos depuis le ${date} (heure de Paris)`,
    opensOn: (date: string) => `Ouvre le ${date} (heure de Paris)`,
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
    due: (date: string) => `Pour ${date}`,
    settled: (date: string) => `Réglé le ${date}`,
    meeting: 'Réunion',
    evidence: 'Justificatif',
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
