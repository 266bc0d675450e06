import { describe } from 'vitest';
import { expectFindings } from './table.ts';
import { edit, entry } from './tree.ts';

const zh = 'news/rencontre/index.zh.mdx';
const fr = 'news/rencontre/index.fr.mdx';

describe('files', () => {
  expectFindings({
    'without a text': [{ [zh]: edit('\n正文。\n', '') }, ['words.body', zh, 20, 'index.zh.mdx']],
    'without a header': [{ [fr]: 'Texte.\n' }, ['file.header', fr, 1, '---']],
    'with broken YAML': [
      { [zh]: edit('place: lyon', 'place: a: b') },
      ['file.yaml', zh, 5, { zh: '又一个字段', fr: 'second champ' }],
    ],
    'with a field written twice': [
      { [zh]: edit('summary', 'title: 又一个\nsummary') },
      ['file.yaml', zh, 18, 'title'],
    ],
    'with a tabulation': [
      { [zh]: edit('    by:', '\tby:') },
      ['file.yaml', zh, 14, { zh: '制表符', fr: 'tabulation' }],
    ],
    'in another encoding': [
      { [fr]: Buffer.from('---\ntitle: Été\nsummary: Été\n---\n\nTexte.\n', 'latin1') },
      ['file.encoding', fr, 2, 'UTF-8'],
    ],
    'in a language that is not ours': [
      { 'news/rencontre/index.en.mdx': 'x' },
      ['file.misplaced', 'news/rencontre/index.en.mdx', 1, 'index.en.mdx'],
    ],
    'outside a folder': [
      { 'news/rencontre.mdx': 'x' },
      ['file.misplaced', 'news/rencontre.mdx', 1, 'news/rencontre.mdx'],
    ],
    'in no collection': [{ 'newz/x/index.zh.mdx': 'x' }, ['file.misplaced', 'newz', 1, 'news']],
    'of people, under another ending': [
      { 'people/jean.yaml': 'x: 1' },
      ['file.misplaced', 'people/jean.yaml', 1, 'people/jean.yaml'],
    ],
    'in a folder whose name is no address': [
      entry('partners/Hôte 2', 'kind: centre'),
      ['file.name', 'partners/Hôte 2', 1, 'Hôte 2'],
    ],
    'in a folder without a text': [
      { 'news/vide/photo.jpg': '' },
      ['file.empty-folder', 'news/vide', 1, 'news/vide'],
    ],
    'missing: site.yml': [{ 'site.yml': null }, ['file.site', 'site.yml', 1, 'site.yml']],
  });
});
