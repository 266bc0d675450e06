/** French. Calendars, feeds and open data. */
export const calendars = {
  calendars: {
    title: (site: string, name: string) => `${site}\u00A0– ${name}`,
    calendar: {
      all: {
        name: 'Tout l’agenda',
        holds: 'Ouvertures et dates limites des appels, rendez-vous, programmes.',
      },
      calls: {
        name: 'Appels à projets',
        holds: 'Ouvertures et dates limites de tous les appels à projets.',
        of: (title: string) => `Ouverture et dates limites de l’appel\u00A0: ${title}.`,
      },
      news: {
        name: 'Rendez-vous',
        holds: 'Réunions, visites et événements, annoncés ou passés.',
      },
      programmes: {
        name: 'Programmes',
        holds: 'Délégations, salons et projets dont le jour ou le mois est connu.',
        of: (title: string) => `Dates du programme, de ses appels et rendez-vous\u00A0: ${title}.`,
      },
      partners: {
        of: (title: string) => `Appels, rendez-vous et programmes du partenaire\u00A0: ${title}.`,
      },
    },
    /** What an event in a calendar says; it is read at any time, so it says nothing of “now”. */
    event: {
      deadline: (title: string, stage?: string) =>
        `Date limite\u00A0: ${title}${stage ? ` (${stage})` : ''}`,
      deadlineOff: (title: string, stage?: string) =>
        `Date limite supprimée\u00A0: ${title}${stage ? ` (${stage})` : ''}`,
      opening: (title: string, _stage?: string) => `Ouverture\u00A0: ${title}`,
      openingOff: (title: string, _stage?: string) => `Ouverture supprimée\u00A0: ${title}`,
      stage: (stage: string) => `Étape\u00A0: ${stage}`,
      side: { cn: 'côté chinois', fr: 'côté français' },
      call: (title: string) => `Appel\u00A0: ${title}`,
      reference: (reference: string) => `Référence\u00A0: ${reference}`,
      moved: (date: string, from: string, to: string) =>
        `Annonce du ${date}\u00A0: date déplacée du ${from} au ${to}`,
      added: (date: string) => `Annonce du ${date}\u00A0: date ajoutée`,
      withdrawn: (date: string) => `Annonce du ${date}\u00A0: date supprimée`,
      withNote: (sentence: string, note: string) => `${sentence} (${note})`,
      fromTo: (from: string, to: string) => `Du ${from} au ${to}`,
      noDays: 'Les jours ne sont pas précisés.',
      onlyInOther: 'La page n’existe qu’en chinois.',
      comma: ', ',
    },
    change: {
      title: (call: string, what: string) => `${call}\u00A0– ${what}`,
      announced: (date: string) => `Annoncé le ${date}.`,
      stop: '.',
      link: 'Voir l’appel',
    },
    offer: {
      download: 'Ajouter à mon agenda (fichier .ics)',
      downloads: 'Ajouter à mon agenda (fichiers .ics)\u00A0:',
      opening: 'ouverture',
      deadline: 'date limite',
      dated: (name: string, date: string) => `${name}, ${date}`,
      subscribe: {
        all: 'S’abonner à tout l’agenda',
        calls: 'S’abonner aux dates des appels\u00A0: l’agenda suit les reports',
        news: 'S’abonner aux rendez-vous',
        programmes: 'S’abonner aux programmes',
        call: 'S’abonner\u00A0: l’agenda suit les reports de date',
        programme: 'S’abonner aux dates de ce programme',
        partner: 'S’abonner aux dates de ce partenaire',
      },
      more: 'Autres moyens\u00A0: adresse à copier, code QR',
      copy: 'Copier l’adresse',
      copied: 'Adresse copiée.',
      selected: 'Copie refusée par le navigateur\u00A0: l’adresse est sélectionnée, copiez-la.',
      code: 'Code QR de l’adresse de l’agenda',
      how: 'Mode d’emploi selon l’appareil',
      wechat:
        'WeChat n’ouvre pas les fichiers d’agenda. Copiez l’adresse et ajoutez-la comme abonnement dans l’agenda du téléphone\u202F; ou touchez «\u00A0…\u00A0» en haut à droite, puis ouvrez la page dans le navigateur.',
    },
    page: {
      link: 'S’abonner',
      calendars: 'Agendas',
      calendarsLead:
        'Un abonnement se met à jour de lui-même\u00A0: une date déplacée ou supprimée l’est aussi dans l’agenda, dès que celui-ci relit l’adresse, au bout de quelques heures ou d’un jour selon l’application.',
      byProgramme: 'Par programme',
      byPartner: 'Par partenaire',
      byCall: 'Par appel',
      dated: 'Seuls figurent ici ceux qui ont au moins une date\u202F; les autres s’ajouteront.',
      feeds: 'Flux',
      feedsLead:
        'Pour un lecteur de flux. Toutes les adresses donnent le même contenu, chacune dans son format.',
      newsFeed: 'Actualités et changements des appels',
      newsFeedHolds:
        'Les actualités en texte intégral et chaque changement annoncé dans un appel, les vingt plus récents.',
      ledgerFeed: 'Engagements',
      ledgerFeedHolds:
        'Les engagements pris en réunion, puis ce qu’il en advient\u00A0: confirmés, modifiés, tenus, abandonnés, en retard.',
      how: 'Comment s’abonner',
      ways: [
        {
          where: 'iPhone, iPad, Mac',
          how: [
            'Touchez «\u00A0S’abonner\u00A0» dans Safari et confirmez.',
            'Si rien ne s’ouvre, copiez l’adresse. Dans les réglages du Calendrier, ajoutez un compte, choisissez «\u00A0Autre\u00A0», puis l’abonnement à un calendrier, et collez l’adresse. Sur Mac\u00A0: Calendrier, menu Fichier, nouvel abonnement.',
          ],
        },
        {
          where: 'Google Agenda, téléphones Android',
          how: [
            'Copiez l’adresse, puis ouvrez Google Agenda sur un ordinateur\u00A0: à gauche, «\u00A0Autres agendas\u00A0», signe +, «\u00A0À partir de l’URL\u00A0». L’application du téléphone ne sait pas ajouter une adresse, mais elle montre ensuite l’agenda.',
          ],
        },
        {
          where: 'Outlook',
          how: [
            'Dans Outlook sur le web\u00A0: «\u00A0Ajouter un calendrier\u00A0», «\u00A0S’abonner à partir du web\u00A0», puis collez l’adresse en https.',
          ],
        },
        {
          where: 'Téléphones Huawei, Xiaomi et autres',
          how: [
            'Selon le modèle, l’agenda du téléphone n’accepte pas d’adresse d’abonnement. Ouvrez alors le fichier .ics d’une date depuis le navigateur, avec l’application Agenda. Une date ajoutée ainsi ne suit pas les reports\u00A0: vérifiez-la sur la page de l’appel.',
            'Pour la suivre quand même, abonnez-y un compte Outlook ou Google, puis affichez ce compte dans l’agenda du téléphone.',
          ],
        },
        {
          where: 'WeChat',
          how: [
            'WeChat n’ouvre ni les fichiers .ics ni les liens d’abonnement. Copiez l’adresse, ou touchez «\u00A0…\u00A0» en haut à droite et ouvrez la page dans le navigateur.',
          ],
        },
      ],
    },
  },
};
