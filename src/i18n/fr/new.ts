/** French. What `npm run new` says: sentences for a terminal, which wraps lines where it likes. */
export const newEntry = {
  what: 'Que voulez-vous créer ?',
  makes: {
    news: 'Un article : réunion, visite, événement ou annonce',
    partners: 'Un partenaire',
    programmes: 'Un programme : délégation, salon, projet, centre, plateforme…',
    calls: 'Un appel à projets ou à candidatures',
    people: 'Une personne',
    terms: 'Un lieu, une organisation sans fiche, un secteur, un terme',
  },
  inLanguage: { zh: ', en chinois', fr: ', en français' },
  bodyOf: { zh: 'Texte chinois', fr: 'Texte français' },
  length: (n: number) => `${n} signes`,
  more: 'Que savez-vous déjà d’autre ?',
  moreHint: 'Rien n’est obligatoire ici : tout peut être ajouté plus tard.',
  of: ' — ',
  moreOf: (of: string) => `${of} : que savez-vous d’autre ?`,
  later: 'Laissez vide si la traduction doit venir plus tard.',
  list: 'Plusieurs valeurs se séparent par un point-virgule.',
  instant: 'Jour et heure ; le fuseau est demandé ensuite.',
  badInstant:
    'Il faut un jour réel et une heure, par exemple 2030-09-30 18:00 ; jamais minuit : écrivez 23:59, la veille.',
  zone: 'Dans quel fuseau horaire ?',
  zones: { 'Asia/Shanghai': 'Heure de Pékin', 'Europe/Paris': 'Heure de Paris' },
  needed: 'Il faut une réponse.',
  yes: 'Oui',
  no: 'Non',
  none: 'Ne pas préciser',
  elsewhere: '＋ Pas dans la liste',
  absent: 'Quel nom ?',
  absentHint:
    'Il sera noté parmi les points à confirmer. Plusieurs noms se séparent par un point-virgule.',
  nth: (label: string, n: number) => `${label}, n° ${n}`,
  another: (label: string) => `${label} : en ajouter un de plus ?`,
  keep: (label: string) => `${label} : que faut-il garder ?`,
  id: 'Dossier et adresse de la page',
  recordId: 'Identifiant',
  idHint: 'Minuscules sans accent, chiffres et tirets ; définitif une fois publié.',
  ready: 'Tout est-il juste ?',
  write: 'Oui, écrire les fichiers',
  change: 'Non, corriger ou compléter',
  toChange: 'Que faut-il corriger ou compléter ?',
  checking: 'Contrôle de ce qui sera écrit…',
  refused: 'Le contrôle refuserait ceci :',
  stillOpen: 'Reste à faire',
  body: 'Le texte reste à écrire. La première phrase reprend le résumé : gardez-la, changez-la, puis continuez ici et retirez cette note.',
  bodyPoint: 'Le texte reste à écrire.',
  keys: {
    search: 'Recherche : ',
    noMatch: 'Rien de tel dans la liste',
    chooseOne: 'Choisissez au moins une ligne.',
    nothing: 'aucun choix',
    empty: '(laissé vide)',
    comma: ', ',
    colon: ' : ',
    brackets: [' (', ')'],
    point: '– ',
    type: 'tapez quelques lettres',
    one: '↑↓ choisir · Entrée valider',
    many: '↑↓ parcourir · Espace cocher · Entrée valider',
    found: '↑↓ parcourir · Entrée cocher',
  },
  says: {
    usage: () =>
      'npm run new -- [news|partners|programmes|calls|people|terms] [--champ valeur …] [--from compte-rendu.txt] [--dry-run] [--lang fr] [--content DOSSIER]',
    helpWhat: () =>
      'Sans rien d’autre, npm run new pose les questions. Ce qui est donné sur la ligne de commande n’est plus demandé.',
    helpOwn:
      () => `  --from FICHIER    part d’un compte rendu collé, en chinois, en français ou dans les deux langues (- : entrée standard)
  --id NOM          dossier et adresse, à défaut proposés d’après la date et les mots
  --dry-run         montre les fichiers sans rien écrire
  --lang zh|fr      langue des questions
  --content DOSSIER autre dossier de contenu
  --help            cette aide ; npm run new -- news --help donne les champs d’un article`,
    helpFields: (what: string) =>
      `Champs de ${what} (* : obligatoire, pour les mots dans une langue au moins)`,
    unknownMake: (word: string, guess: string | undefined) =>
      `« ${word} » ne se crée pas ici.${guess ? ` Vouliez-vous écrire « ${guess} » ?` : ''} On peut créer : news, partners, programmes, calls, people, terms.`,
    extraWord: (word: string) =>
      `« ${word} » ne se rattache à rien. Une valeur de plusieurs mots se met entre guillemets droits : --title.fr "Deux mots".`,
    whatFirst: () => 'Dites d’abord quoi créer, par exemple : npm run new -- news',
    badLang: (value: string) => `--lang prend zh ou fr, et non « ${value} ».`,
    noValue: (name: string, example: string | undefined) =>
      `--${name} attend une valeur${example ? `, par exemple : --${name} ${example}` : ''}.`,
    unreadable: (name: string, value: string) =>
      `--${name} : « ${value} » ne se lit pas. Vérifiez que chaque accolade et chaque crochet est refermé.`,
    flagOfLanguage: (name: string, flags: readonly string[]) =>
      `--${name} se donne dans une langue : ${flags.map((flag) => `--${flag}`).join(' ou ')}.`,
    unknownFlag: (name: string, guess: string | undefined, what: string) =>
      `L’option --${name} n’existe pas.${guess ? ` Vouliez-vous écrire --${guess} ?` : ''} Toutes les options : npm run new -- ${what} --help`,
    unknownId: (name: string, id: string, guess: string | undefined, target: string) =>
      `« ${name} » : « ${id} » n’existe pas dans ${target === 'terms' ? 'terms.yml' : `${target}/`}. ${guess ? `Vouliez-vous écrire « ${guess} » ?` : `Créez-le d’abord : npm run new -- ${target}`}`,
    absent: (name: string, label: { zh: string; fr: string }, target: string) =>
      `${label.fr} : « ${name} » reste à enregistrer (npm run new -- ${target}), puis à ajouter ici.`,
    badId: (id: string) =>
      `« ${id} » ne peut pas servir d’adresse : il faut des minuscules sans accent, des chiffres et des tirets, par exemple 2030-05-20-reunion-exemple.`,
    taken: (what: string, id: string) =>
      `${what}/${id} existe déjà, et rien n’a été changé. Choisissez un autre nom (--id), ou modifiez ce qui existe.`,
    formatted: () =>
      'Ce fichier vient d’un traitement de texte ou d’un PDF. Ouvrez-le, choisissez « Enregistrer sous » puis « Texte brut (.txt), UTF-8 », ou copiez tout le texte dans un fichier .txt.',
    undecodable: () =>
      'L’encodage de ce fichier n’est pas reconnu. Ouvrez-le dans un éditeur de texte et enregistrez-le en texte brut, UTF-8.',
    emptyReport: () => 'Ce fichier est vide. Collez-y le compte rendu et enregistrez-le.',
    noReport: (file: string) =>
      `« ${file} » ne peut pas être lu. Vérifiez le nom et l’emplacement du fichier.`,
    fromNews: (what: string) =>
      `--from fait un article à partir d’un compte rendu ; il ne va pas avec ${what}.`,
    noContent: (dir: string) => `Le dossier de contenu ${dir} ne peut pas être lu.`,
    missing: () => 'Il manque, pour créer cette entrée :',
    invalid: () => 'Rien n’a été écrit :',
    refusedFlags: () => 'Le contrôle refuserait ceci, et rien n’a été écrit :',
    unwritable: (reason: string) =>
      `L’écriture a échoué, et rien n’a été créé (${reason}). Vérifiez les droits du dossier, ou fermez le programme qui l’emploie.`,
    cancelled: () => 'Arrêté : rien n’a été écrit.',
    written: () => 'Écrit :',
    set: () =>
      'La ponctuation et les espaces ont été mis aux règles du site ; aucun mot n’a changé.',
    dryRun: () => 'Essai : rien n’a été écrit. Voici les fichiers :',
    stillOpen: () => 'Reste à faire :',
    untranslated: (lang: 'zh' | 'fr') =>
      `Pas encore de version ${lang === 'zh' ? 'chinoise' : 'française'} : elle ira dans index.${lang}.mdx, dans le même dossier, avec title, summary et le texte.`,
    next: () => 'Ensuite :',
    nextDev: (address: string) => `npm run dev, puis ouvrez ${address}`,
    nextCheck: (name: string) => `npm run check ${name}, pour ce qui reste à corriger`,
    nextConfirm: (file: string) =>
      `réglez un à un les points de toConfirm, dans ${file}, et retirez chacun une fois réglé`,
    nextDraft: (file: string) =>
      `quand tout est prêt, retirez la ligne « draft: true » de ${file} : d’ici là, rien n’est publié`,
    originalGuessed: (lang: 'zh' | 'fr') =>
      `Langue de l’original : supposée ${lang === 'zh' ? 'chinoise' : 'française'} (original: ${lang}). À confirmer.`,
  },
};

/** The same keys in every language. */
export type NewStrings = typeof newEntry;
