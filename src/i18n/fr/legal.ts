/** French. The legal notice. */
export const legal = {
  legal: {
    toComplete: 'à compléter par l’association',
    publisher: 'Éditeur',
    seat: 'Siège',
    registration: 'Numéro d’enregistrement',
    director: 'Direction de la publication',
    email: 'Courriel',
    phone: 'Téléphone',
    hostName: 'Hébergeur',
    hostAddress: 'Adresse de l’hébergeur',
    hostPhone: 'Téléphone de l’hébergeur',
  },
};
