/**
 * French. What only `npm run dev` shows: the panel of findings and the two texts side by side. Not in
 * the dictionary of the site, which pages that are published load.
 */
export const dev = {
  panel: {
    title: 'Contrôle',
    count: {
      error: (n: number): string => (n > 1 ? `${n} erreurs` : `${n} erreur`),
      warning: (n: number): string => (n > 1 ? `${n} avertissements` : `${n} avertissement`),
      info: (n: number): string => (n > 1 ? `${n} informations` : `${n} information`),
    },
    none: 'Rien à signaler',
    checking: 'Contrôle en cours…',
    checked: (found: string) => `Contrôle terminé\u00A0: ${found}`,
    comma: ', ',
    failed: 'Le contrôle n’a pas abouti\u00A0: le terminal dit pourquoi.',
    lost: 'Le serveur ne répond plus\u00A0: relancez npm run dev.',
    entry: 'Ce texte',
    site: 'Tout le site',
    registries: 'Fichiers sans page',
    elsewhere: (found: string) => `Ailleurs\u00A0: ${found}`,
    unshown:
      'Cette page ne peut être affichée tant que son fichier contient une erreur. Elle reviendra d’elle-même.',
    severity: { error: 'Erreur', warning: 'Avertissement', info: 'Information' },
    empty: 'rien en regard',
    copy: (place: string) => `Copier ${place}`,
    copied: (place: string) => `Copié\u00A0: ${place}`,
    openAt: (place: string) => `Ouvrir ${place} dans l’éditeur`,
    opened: (place: string) =>
      `Demande d’ouverture envoyée\u00A0: ${place}. Rien ne s’ouvre\u202F? Lancez votre éditeur, puis recommencez.`,
    refused: (place: string) => `${place} n’a pas pu être ouvert.`,
    inVsCode: 'Ouvrir dans VS Code',
    more: (n: number): string => (n > 1 ? `Et ${n} autres remarques.` : 'Et une autre remarque.'),
    links: {
      edit: 'Modifier dans /admin/',
      pair: 'Les deux textes côte à côte',
      states: 'Traductions et contrôle',
    },
  },
  state: {
    missing: { zh: 'Traduction chinoise manquante', fr: 'Traduction française manquante' },
    stale: 'Traduction à revoir',
    unrecorded: 'Traduction à attester',
    current: 'Traduction à jour',
    summary: 'Version abrégée à jour',
  },
  release: {
    draft: 'Brouillon, non publié',
    scheduled: (when: string): string => `Paraîtra le ${when}`,
    published: 'Paraît avec le site',
  },
  personRelease: {
    draft: 'Citée seulement dans des brouillons, non publiée',
    scheduled: (when: string): string => `Paraîtra le ${when}, avec l’entrée qui la cite`,
  },
  pair: {
    title: 'Les deux textes côte à côte',
    lead: 'Ce que dit l’original, et ce qu’en dit la traduction. Un clic sur un numéro de ligne ouvre l’éditeur.',
    original: 'original',
    translation: 'traduction',
    summary: 'version abrégée',
    page: 'Page',
    header: 'En-tête',
    role: {
      title: 'Titre',
      summary: 'Résumé',
      alt: 'Texte d’une image',
      heading: 'Intertitre',
      text: 'Texte',
    },
    line: (n: number): string => `ligne ${n}`,
    alone: { zh: 'Rien en regard en chinois', fr: 'Rien en regard en français' },
    legend: 'Faits lus dans les deux textes',
    mark: {
      same: 'concordent',
      differs: 'diffèrent',
      lacking: 'sans équivalent',
      read: 'lu, sans exigence',
    },
    tally: (blocks: number, alone: number): string => {
      const all = blocks > 1 ? `${blocks} blocs` : `${blocks} bloc`;
      if (alone === 0) return `${all}, tous appariés`;
      return `${all}, dont ${alone} sans équivalent`;
    },
    others: 'Autres constats',
    none: 'Le contrôle n’a rien à signaler ici.',
    changed: 'Ce qui a changé dans l’original',
    lacking: {
      zh: 'Pas encore de texte chinois',
      fr: 'Pas encore de texte français',
    },
    write: (file: string) =>
      `Créez ${file} à côté de l’original avec title, summary et le texte\u00A0: il se placera ici, bloc par bloc.`,
    unread:
      'Ce texte ne peut pas encore être lu bloc par bloc. Corrigez d’abord ce que le contrôle relève.',
    absent: 'Ce dossier ne contient aucun texte.',
  },
};

/** The same keys in Chinese: a missing string does not compile. */
export type DevStrings = typeof dev;
