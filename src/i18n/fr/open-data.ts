/** French. What others may reuse: every call and every relation, as files. */
export const openData = {
  openData: {
    title: 'Données ouvertes',
    lead: 'Les appels et les relations, en fichiers que tout site peut lire directement. Les champs aux noms français suivent, quand il convient, le schéma etalab/schema-dispositif-aide.',
    /** Names short enough for one line. */
    short: {
      callsJson: 'JSON',
      callsCsv: 'CSV',
      callsSchema: 'schéma',
      callsTable: 'schéma du CSV',
      graph: 'relations',
      graphSchema: 'schéma des relations',
    },
    /** A condition that holds for one side alone. */
    onSide: {
      cn: (condition: string) => `Côté chinois\u00A0: ${condition}`,
      fr: (condition: string) => `Côté français\u00A0: ${condition}`,
    },
    long: {
      callsJson: 'Tous les appels, avec toutes leurs données (JSON)',
      callsCsv: 'Tous les appels, pour un tableur (CSV)',
      callsSchema: 'Ce que veut dire chaque champ du fichier JSON (JSON Schema)',
      callsTable: 'Ce que veut dire chaque colonne du fichier CSV (Table Schema)',
      graph: 'Qui est lié à qui, dans les deux langues (JSON)',
      graphSchema: 'Comment se lit le fichier des relations (JSON Schema)',
    },
  },
};
