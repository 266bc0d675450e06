/** French. The page of a call. */
export const callPage = {
  callPage: {
    /** Without JavaScript: the day for which the states on the page were worked out. */
    stateOn: (date: string) => `État au ${date}`,
    side: { cn: 'Côté chinois', fr: 'Côté français' },
    deadline: 'Clôture',
    deadlineOf: { cn: 'Clôture côté chinois', fr: 'Clôture côté français' },
    changes: {
      title: 'Ce qui a changé',
      /** The facts that change, all feminine: the sentences agree with them. */
      fact: {
        opens: 'Ouverture',
        funding: 'Financement',
        reference: 'Référence',
        'contact.email': 'Adresse électronique',
        'contact.url': 'Adresse du dépôt',
      },
      moved: (fact: string, from: string, to: string) =>
        `${fact}\u00A0: date déplacée du ${from} au ${to}`,
      at: (day: string, hour: string) => `${day} à ${hour}`,
      movedWithin: (fact: string, day: string, hours: string) =>
        `${fact}\u00A0: heure déplacée, le ${day}, ${hours}`,
      hours: (from: string, to: string) => `de ${from} à ${to}`,
      dateAdded: (fact: string, date: string) => `${fact}\u00A0: date ajoutée, le ${date}`,
      dateDropped: (fact: string, date: string) => `${fact}\u00A0: date du ${date} supprimée`,
      amountRaised: (fact: string, from: string, to: string) =>
        `${fact}\u00A0: montant porté de ${from} à ${to}`,
      amountLowered: (fact: string, from: string, to: string) =>
        `${fact}\u00A0: montant ramené de ${from} à ${to}`,
      amountAdded: (fact: string, amount: string) => `${fact}\u00A0: montant ajouté, ${amount}`,
      amountDropped: (fact: string, amount: string) =>
        `${fact}\u00A0: montant de ${amount} supprimé`,
      replaced: (fact: string, from: string, to: string) => `${fact}\u00A0: ${from} devient ${to}`,
      added: (fact: string, value: string) => `${fact} ajoutée\u00A0: ${value}`,
      dropped: (fact: string, value: string) => `${fact} supprimée\u00A0: ${value}`,
    },
  },
};
