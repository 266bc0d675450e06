/** French. What can be applied for, and until when. */
export const calls = {
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
};
