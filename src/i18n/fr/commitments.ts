/** French. What was promised, and what became of it. */
export const commitments = {
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
};
