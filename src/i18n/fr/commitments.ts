/** French. What was promised, and what became of it. */
export const commitments = {
  commitments: {
    state: { open: 'En cours', overdue: 'En retard', kept: 'Tenu', dropped: 'Abandonné' },
    section: { open: 'En cours', overdue: 'En retard', kept: 'Tenus', dropped: 'Abandonnés' },
    count: {
      open: (): string => 'en cours',
      overdue: (): string => 'en retard',
      kept: (n: number): string => (n > 1 ? 'tenus' : 'tenu'),
      dropped: (n: number): string => (n > 1 ? 'abandonnés' : 'abandonné'),
    },
    by: 'Par',
    to: 'Envers',
    due: (date: string) => `Échéance\u00A0: ${date}`,
    /** What each meeting did, on its day. */
    history: {
      made: (date: string) => `Pris le ${date}`,
      confirmed: (date: string) => `Confirmé le ${date}`,
      amended: (date: string) => `Modifié le ${date}`,
      kept: (date: string) => `Tenu le ${date}`,
      dropped: (date: string) => `Abandonné le ${date}`,
    },
    outcome: {
      confirmed: 'Confirmé',
      amended: 'Modifié',
      kept: 'Tenu',
      dropped: 'Abandonné',
    },
    /** What a page folds: at least two. */
    toKeep: (n: number) => `${n} autres engagements à tenir`,
    settled: (kept: number, dropped: number): string =>
      [
        ...(kept > 0 ? [`${kept} ${kept > 1 ? 'tenus' : 'tenu'}`] : []),
        ...(dropped > 0 ? [`${dropped} ${dropped > 1 ? 'abandonnés' : 'abandonné'}`] : []),
      ].join(', '),
    lastOf: (last: string, n: number) => (n > 1 ? `${last} (${n}\u00A0suites)` : last),
    formerText: 'Énoncé précédent',
    newDue: (date: string, former?: string) =>
      `Échéance\u00A0: ${date}${former ? ` (auparavant ${former})` : ''}`,
    /** Between a settlement and the meeting that proves it. */
    evidence: '\u00A0: ',
    fromMeeting: 'Engagements pris',
    followUps: 'Suites données à des engagements antérieurs',
    none: 'Aucun engagement enregistré.',
    follow: 'Suivre les engagements',
    feed: {
      title: (name: string) => `${name}\u00A0– engagements`,
      format: (format: string) => `Engagements (${format})`,
      item: {
        made: (promise: string) => `Nouvel engagement\u00A0: ${promise}`,
        confirmed: (promise: string) => `Confirmé\u00A0: ${promise}`,
        amended: (promise: string) => `Modifié\u00A0: ${promise}`,
        kept: (promise: string) => `Tenu\u00A0: ${promise}`,
        dropped: (promise: string) => `Abandonné\u00A0: ${promise}`,
        overdue: (promise: string) => `En retard\u00A0: ${promise}`,
      },
      onlyInOther: 'Énoncé en chinois seulement.',
      overdue: (date: string) => `L’échéance est passée\u00A0: ${date}.`,
    },
  },
};
