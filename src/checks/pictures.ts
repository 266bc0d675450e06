import { posix } from 'node:path';
import { locales } from '#i18n/locales.ts';
import type { Tree } from '#source/tree.ts';
import { issue, type Issue } from './issue.ts';

/** A cover stands beside its entry and is described in every language that shows it. */
export function checkPictures(tree: Tree): Issue[] {
  return tree.entries.flatMap(({ collection, id, files }) => {
    const sources = locales.flatMap((lang) => files[lang] ?? []);
    const owner = sources.find((source) => typeof coverOf(source.data) === 'string');
    const cover = owner && coverOf(owner.data);
    if (!owner || !cover) return [];
    const issues = tree.files.has(posix.join(collection, id, cover))
      ? []
      : [
          issue(
            'error',
            'picture.missing',
            { file: owner.file, ...owner.locate(['cover']) },
            {
              zh: `找不到图片“${cover}”。请把图片放进 ${collection}/${id}/，并核对文件名。`,
              fr: `L’image « ${cover} » est introuvable. Placez-la dans ${collection}/${id}/ et vérifiez son nom.`,
            },
          ),
        ];
    for (const source of sources) {
      if ((source.data as { coverAlt?: unknown } | undefined)?.coverAlt) continue;
      issues.push(
        issue(
          'error',
          'picture.alt',
          { file: source.file, ...source.locate(['coverAlt']) },
          {
            zh: '封面图片缺少文字说明：请加上 coverAlt，用一句话说出图中内容。',
            fr: 'L’image de couverture n’a pas de texte de remplacement : ajoutez coverAlt, une phrase qui dit ce qu’on y voit.',
          },
        ),
      );
    }
    return issues;
  });
}

const coverOf = (data: unknown) => (data as { cover?: string } | undefined)?.cover;
