/** French. How translations stand. */
export const translation = {
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
    staleSummary: {
      title: 'Version abrégée, à revoir',
      text: 'Ce texte résume l’original chinois, qui a été modifié depuis.',
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
