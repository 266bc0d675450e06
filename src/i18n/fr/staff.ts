/** French. The page that only the staff read: states of translations, findings of the check. */
export const staff = {
  staff: {
    states: {
      title: 'Traductions',
      count: {
        stale: (): string => 'à revoir',
        missing: (n: number): string => (n > 1 ? 'manquantes' : 'manquante'),
        current: (): string => 'à jour',
      },
      none: 'Rien n’est encore écrit.',
    },
    check: {
      title: 'Contrôle',
      count: {
        error: (n: number): string => (n > 1 ? 'erreurs' : 'erreur'),
        warning: (n: number): string => (n > 1 ? 'avertissements' : 'avertissement'),
        info: (n: number): string => (n > 1 ? 'informations' : 'information'),
        accepted: (n: number): string => (n > 1 ? 'constats acceptés' : 'constat accepté'),
      },
      severity: { error: 'Erreur', warning: 'Avertissement', info: 'Information' },
    },
    stale: {
      title: 'Traductions à revoir',
      none: 'Aucune traduction n’est à revoir.',
      more: (n: number) =>
        n > 1 ? `Et ${n} autres traductions à revoir` : 'Et une autre traduction à revoir',
      unread:
        'Ce qui a changé n’est pas montré pour celles-ci\u00A0: elles sont trop nombreuses. À mesure que les premières seront relues, leur tour viendra.',
    },
    missing: {
      title: 'Pas encore traduits',
      none: 'Tout existe dans les deux langues.',
      summary: (n: number) => (n > 1 ? `Les ${n} textes à traduire` : 'Le texte à traduire'),
    },
    current: {
      title: 'Traductions à jour',
      none: 'Aucune traduction n’est à jour.',
      count: (n: number) =>
        n > 1
          ? `Empreinte à enregistrer\u00A0: ${n} textes`
          : 'Empreinte à enregistrer\u00A0: un texte',
      unrecorded:
        'Pour celles-ci, l’empreinte de l’original n’est pas enregistrée\u00A0: un changement de l’original passerait inaperçu. Après relecture, lancez la commande.',
      recorded: 'Pour celles-ci, l’empreinte de l’original est enregistrée.',
    },
    entry: {
      pages: 'Pages du portail',
      original: { zh: 'Original chinois', fr: 'Original français' },
      mode: { full: 'traduction complète', summary: 'version abrégée' },
      recorded: 'empreinte enregistrée',
      unrecorded: 'empreinte non enregistrée',
      untold: (n: number): string =>
        n > 1 ? `${n} engagements en une seule langue` : 'un engagement en une seule langue',
      none: { zh: 'Pas de version chinoise', fr: 'Pas de version française' },
      page: { zh: 'la page chinoise montre l’original', fr: 'la page française montre l’original' },
      revise: 'À relire et à corriger\u00A0:',
      create: 'À créer\u00A0:',
      editor: 'Ouvrir dans l’éditeur',
      record: 'Traduction relue\u202F? Enregistrez-la\u00A0:',
    },
    changes: {
      since: (date: string) =>
        `Ce qui a changé depuis l’original du ${date}, celui qui a été traduit`,
      kind: { added: 'Ajouté', removed: 'Retiré', altered: 'Modifié' },
      role: {
        title: 'titre',
        summary: 'résumé',
        alt: 'texte d’une image',
        heading: 'intertitre',
      },
      form: 'Les phrases sont les mêmes\u00A0: seuls ont changé la mise en forme, un nom court, une adresse ou du code.',
      more: (n: number) => (n > 1 ? `Et ${n} autres changements.` : 'Et un autre changement.'),
      unknown: {
        'no-history':
          'Ce qui a changé ne peut être montré\u00A0: le contenu n’est pas suivi par git, ou git manque là où le site est construit. Relisez la traduction en entier.',
        shallow:
          'Ce qui a changé ne peut être montré\u00A0: seule l’histoire récente du dépôt a été copiée là où le site est construit, et l’original traduit n’en est pas. Relisez la traduction en entier.',
        'not-found':
          'Ce qui a changé ne peut être montré\u00A0: l’original traduit ne se trouve pas dans l’historique. Relisez la traduction en entier.',
      },
    },
    findings: {
      title: 'Ce que relève le contrôle',
      none: 'Le contrôle n’a rien à signaler.',
      infos: (n: number) => (n > 1 ? `${n} informations` : 'Une information'),
      empty: 'rien en regard',
      more: (n: number) =>
        n > 1
          ? `Et ${n} autres constats, qu’affiche npm run check.`
          : 'Et un autre constat, qu’affiche npm run check.',
    },
    accepted: {
      title: 'Constats acceptés',
      none: 'Aucun constat n’a été accepté.',
      reason: 'Raison',
      place: 'Accepté dans',
      until: (date: string) => `jusqu’au ${date}`,
      always: 'sans date de fin',
    },
  },
};
