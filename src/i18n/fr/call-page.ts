/** French. The page of a call. */
export const callPage = {
  callPage: {
    /** Without JavaScript: the day for which the states on the page were worked out. */
    stateOn: (date: string) => `État au ${date}`,
    countries: 'Pays des candidats',
    sectors: 'Secteurs',
    side: { cn: 'Côté chinois', fr: 'Côté français' },
    deadline: 'Clôture',
    deadlineOf: { cn: 'Clôture côté chinois', fr: 'Clôture côté français' },
    dates: {
      title: 'Calendrier',
      model: {
        bothSides:
          'Un dossier de chaque côté\u00A0: dès la première clôture, on ne peut plus réunir les deux.',
        eachSide: 'Chaque côté a sa clôture.',
        stages:
          'En plusieurs étapes\u00A0: seuls les dossiers retenus à l’une passent à la suivante.',
        laterStage:
          'La première étape est close\u00A0: seuls les candidats retenus déposent la suite.',
        cutOffs:
          'Plusieurs relevés\u00A0: on dépose quand on veut, les dossiers sont examinés après chaque date.',
        rolling: 'Au fil de l’eau\u00A0: on dépose quand on veut, sans date limite.',
        rollingUntil: 'Au fil de l’eau, jusqu’à la clôture.',
      },
      mark: { past: 'date passée', next: 'prochaine date' },
      /** Of the later stages. */
      keptOnly: 'pour les candidats retenus',
      formerly: 'Date précédente',
      left: {
        today: (hour: string) => `aujourd’hui à ${hour}`,
        tomorrow: 'demain',
        days: (n: number | string) => `dans ${n}\u00A0jours`,
      },
    },
    sides: {
      title: 'Ce que demande chaque côté',
      coFiling: 'Dossier à déposer des deux côtés\u00A0: l’un ne vaut pas sans l’autre.',
      differ: {
        cn: 'Les dates limites diffèrent\u00A0: le côté chinois ferme le premier.',
        fr: 'Les dates limites diffèrent\u00A0: le côté français ferme le premier.',
      },
      rows: {
        who: 'Structures responsables',
        requires: 'Exigences',
        funds: 'Financement',
        files: 'Pièces à déposer',
        filing: 'Dépôt',
        deadlines: 'Clôture',
      },
      notGiven: 'Non communiqué',
    },
    conditions: 'Conditions',
    check: {
      title: 'Vérifier si vous remplissez les conditions',
      private: 'Rien de ce que vous répondez ne quitte cette page.',
      yes: 'Oui',
      no: 'Non',
      result: 'Résultat',
      start: 'Répondez aux questions\u00A0: le résultat s’affiche ici.',
      met: 'Toutes les conditions sont remplies.',
      unmet: 'Ne semble pas remplie\u00A0:',
      openOne: 'Il reste une question.',
      open: (n: number | string) => `Il reste ${n}\u00A0questions.`,
      indicative: 'Indicatif\u00A0: seul le règlement de l’appel fait foi.',
      reset: 'Effacer les réponses',
    },
    steps: {
      title: 'Avant de candidater',
      check: (n: number) =>
        n > 1
          ? `Vérifier que vous remplissez les ${n}\u00A0conditions`
          : 'Vérifier que vous remplissez la condition',
      partner: 'Trouver l’équipe partenaire de l’autre pays, qui dépose de son côté',
      prepare: 'Préparer les pièces',
      file: 'Déposer le dossier',
      before: (date: string) => `avant le ${date}`,
      tooLate: 'dépôt clos',
      ask: 'En cas de doute, demander',
      separator: ', ',
      closed: 'Cet appel est clos\u00A0: on ne peut plus déposer de dossier.',
    },
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
