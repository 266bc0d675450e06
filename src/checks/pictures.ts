import { posix } from 'node:path';
import { locales, type Localized } from '#i18n/locales.ts';
import type { Tree } from '#source/tree.ts';
import { issue, type Issue } from './issue.ts';

/** A cover stands beside its entry, can be read, and is described in every language that shows it. */
export function checkPictures(tree: Tree): Issue[] {
  return tree.entries.flatMap(({ collection, id, files }) => {
    const sources = locales.flatMap((lang) => files[lang] ?? []);
    const owner = sources.find((source) => typeof coverOf(source.data) === 'string');
    const cover = owner && coverOf(owner.data);
    if (!owner || !cover) return [];
    const folder = posix.join(collection, id);
    const problem = pictureProblem(tree, folder, cover);
    const place = { file: owner.file, ...owner.locate(['cover']) };
    const undescribed = sources.filter(
      (source) => !(source.data as { coverAlt?: unknown } | undefined)?.coverAlt,
    );
    return [
      ...(problem ? [issue('error', problem.rule, place, problem.message)] : []),
      ...undescribed.map((source) =>
        issue('error', 'picture.alt', { file: source.file, ...source.locate(['coverAlt']) }, noAlt),
      ),
    ];
  });
}

/** What is wrong with a picture named `./photo.jpg` in an entry's folder, if anything is. */
export function pictureProblem(tree: Tree, folder: string, name: string): Problem | undefined {
  const path = posix.join(folder, name);
  const isBeside = /^(?:\.\/)?[^/]+$/.test(name);
  if (isBeside && tree.files.get(path)) return undefined;
  return isBeside && tree.files.has(path)
    ? {
        rule: 'picture.unreadable',
        message: {
          zh: `图片“${name}”无法读取。请用看图软件打开核对，重新导出为 jpg 或 png。`,
          fr: `L’image « ${name} » ne se lit pas. Ouvrez-la pour vérifier, puis exportez-la de nouveau en jpg ou en png.`,
        },
      }
    : {
        rule: 'picture.missing',
        message: {
          zh: `找不到图片“${name}”。请把图片放进 ${folder}/，并核对文件名和大小写。`,
          fr: `L’image « ${name} » est introuvable. Placez-la dans ${folder}/ et vérifiez son nom, majuscules comprises.`,
        },
      };
}

const noAlt = {
  zh: '封面图片缺少文字说明：请加上 coverAlt，用一句话说出图中内容。',
  fr: 'L’image de couverture n’a pas de texte de remplacement : ajoutez coverAlt, une phrase qui dit ce qu’on y voit.',
};

const coverOf = (data: unknown) => (data as { cover?: string } | undefined)?.cover;

type Problem = { rule: string; message: Localized };
