import { describe } from 'vitest';
import { expectFindings } from './table.ts';
import { dot, edit } from './tree.ts';

const zh = 'news/suite/index.zh.mdx';
const fr = 'news/suite/index.fr.mdx';

describe('text read otherwise than meant', () => {
  expectFindings({
    'a comment cuts the title': [
      { [fr]: edit('title: Titre', 'title: Réunion #1') },
      ['file.comment', fr, 2, 'title'],
    ],
    'a comment beside a fact is a comment': [
      { [zh]: edit('date: 2025-04-11', 'date: 2025-04-11 # à vérifier') },
    ],
    'an anchor eats a word': [
      { [fr]: edit('title: Titre', 'title: &Titre de') },
      ['file.yaml', fr, 2, '&'],
    ],
    'a full-width colon': [
      { [fr]: edit('title: Titre', 'title：Titre') },
      ['file.yaml', fr, 2, '：'],
    ],
    'a header closed too early': [
      { [fr]: edit('title: Titre\n', 'title: Titre\n---\n') },
      ['schema.missing', fr, 2, 'summary'],
      ['file.header', fr, 4, '---'],
    ],
    'nothing but a comment': [
      { [fr]: edit('Texte.', '{/* à écrire */}') },
      ['words.body', fr, 6, 'index.fr.mdx'],
    ],
    'a control character': [
      { [fr]: edit('Texte.', 'Te\u0007xte.') },
      ['file.control', fr, 7, 'Word'],
    ],
    'a list for a header': [
      { [fr]: '---\n- a\n---\n\nTexte.\n' },
      ['schema.invalid', fr, 2, { zh: '列表', fr: 'liste' }],
    ],
    'a text beyond measure': [
      { [fr]: edit('Texte.', 'Texte. '.repeat(40_000)) },
      ['file.large', fr, 1, '200'],
    ],
    'a folder named as a file': [
      { 'people/dossier.yml/x': '' },
      ['file.unreadable', 'people/dossier.yml', 1, { zh: '读不到', fr: 'ne se lit pas' }],
    ],
    'a suffix that the system hides': [
      { 'news/suite/index.fr.mdx.txt': 'x' },
      ['file.misplaced', 'news/suite/index.fr.mdx.txt', 1, { zh: '不会读取', fr: 'nulle part' }],
    ],
    'a picture that nothing names': [{ 'news/suite/dot.png': dot }],
  });
});
