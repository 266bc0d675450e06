import { posix } from 'node:path';
import { locales, type Localized } from '#i18n/locales.ts';
import type { PictureFlaw } from '#source/picture.ts';
import type { SourceFile, Tree } from '#source/tree.ts';
import { issue, startOf, type Issue } from './issue.ts';

/**
 * A cover stands beside its entry, can be read, and is described in every language that shows it.
 * No picture, shown or not, is absurdly large.
 */
export function checkPictures(tree: Tree): Issue[] {
  return [...tree.entries.flatMap((entry) => checkCover(tree, entry)), ...checkSizes(tree)];
}

function checkCover(tree: Tree, { collection, id, files }: Tree['entries'][number]): Issue[] {
  const sources = locales.flatMap((lang) => files[lang] ?? []);
  const owner = sources.find((source) => typeof coverOf(source.data) === 'string');
  const cover = owner && coverOf(owner.data);
  const described = sources.filter(
    (source) => (source.data as { coverAlt?: unknown } | undefined)?.coverAlt,
  );
  if (!owner || !cover)
    return described.map((source) =>
      issue('warning', 'picture.no-cover', at(source, 'coverAlt'), noCover),
    );
  const problem = pictureProblem(tree, posix.join(collection, id), cover);
  return [
    ...(problem ? [issue('error', problem.rule, at(owner, 'cover'), problem.message)] : []),
    ...sources
      .filter((source) => !described.includes(source))
      .map((source) => issue('error', 'picture.alt', at(source, 'coverAlt'), noAlt)),
  ];
}

/** Said of the file itself, once, however many texts show it. */
function checkSizes(tree: Tree): Issue[] {
  const huge = [...tree.flaws].filter(([, flaw]) => flaw === 'huge');
  const large = [...tree.files].filter(
    ([, { width, height, bytes }]) => bytes > heavy || width * height > wide,
  );
  return [
    ...huge.map(([file]) => issue('error', 'picture.large', startOf(file), hugeSentence)),
    ...large.map(([file, { width, height, bytes }]) => {
      const megabytes = (bytes / 1_000_000).toFixed(1);
      return issue('warning', 'picture.large', startOf(file), {
        zh: `图片太大（${width}×${height} 像素，${megabytes} MB），生成网站会变慢。请缩小到宽 2000 像素左右再放进来。`,
        fr: `Image trop lourde (${width} × ${height} pixels, ${megabytes.replace('.', ',')} Mo) : elle ralentit la construction du site. Réduisez-la à environ 2000 pixels de large.`,
      });
    }),
  ];
}

/** Bytes and pixels past which a picture is no more than a camera's original; pages show 1600 pixels at most. */
const heavy = 8_000_000;
const wide = 30_000_000;

/** What is wrong with a picture named `./photo.jpg` in an entry's folder, if anything is. */
export function pictureProblem(tree: Tree, folder: string, name: string): Problem | undefined {
  const path = posix.join(folder, name);
  const isBeside = /^(?:\.\/)?[^/]+$/.test(name);
  if (isBeside && tree.files.has(path)) return undefined;
  const flaw = isBeside ? tree.flaws.get(path) : undefined;
  if (flaw === 'huge') return undefined;
  if (flaw) return { rule: flawRules[flaw], message: flawSentences[flaw](name) };
  return { rule: 'picture.missing', message: missing(folder, name, lookalike(tree, folder, name)) };
}

/** The file that differs from what is named by capitals, or by how macOS spells an accent, alone. */
function lookalike(tree: Tree, folder: string, name: string): string | undefined {
  const plain = (path: string) => path.normalize('NFC').toLowerCase();
  const meant = plain(posix.join(folder, name));
  const found = [...tree.files.keys(), ...tree.flaws.keys()].find((path) => plain(path) === meant);
  return found && posix.basename(found);
}

function missing(folder: string, name: string, found: string | undefined): Localized {
  if (found?.normalize('NFC') === name.replace(/^\.\//, '').normalize('NFC'))
    return {
      zh: `图片“${name}”的文件名里，带符号的字母在 macOS 上编码不同，两者对不上。请把图片改名，只用英文字母、数字和连字符。`,
      fr: `Le nom de l’image « ${name} » contient un accent que macOS code autrement : les deux ne concordent pas. Renommez-la avec des lettres sans accent, des chiffres et des tirets.`,
    };
  return {
    zh: `找不到图片“${name}”。${found ? `是不是“${found}”？大小写也要一致。` : `请把图片放进 ${folder}/，并核对文件名和大小写。`}`,
    fr: `L’image « ${name} » est introuvable. ${found ? `Vouliez-vous écrire « ${found} » ? Les majuscules comptent.` : `Placez-la dans ${folder}/ et vérifiez son nom, majuscules comprises.`}`,
  };
}

const at = (source: SourceFile, field: string) => ({
  file: source.file,
  ...source.locate([field]),
});

const flawRules = {
  format: 'picture.format',
  unreadable: 'picture.unreadable',
  cut: 'picture.unreadable',
  link: 'file.link',
} as const;

const flawSentences: Record<Exclude<PictureFlaw, 'huge'>, (name: string) => Localized> = {
  format: (name) => ({
    zh: `图片“${name}”的格式不能用：文件的内容和后缀都应为 jpg、png、webp 或 avif。请用看图软件重新导出为 jpg 或 png；只改文件名不行。`,
    fr: `L’image « ${name} » ne convient pas : il faut du jpg, du png, du webp ou de l’avif, par le nom comme par le contenu. Exportez-la de nouveau en jpg ou en png ; changer le nom ne suffit pas.`,
  }),
  unreadable: (name) => ({
    zh: `图片“${name}”无法读取。请用看图软件打开核对，重新导出为 jpg 或 png。`,
    fr: `L’image « ${name} » ne se lit pas. Ouvrez-la pour vérifier, puis exportez-la de nouveau en jpg ou en png.`,
  }),
  cut: (name) => ({
    zh: `图片“${name}”不完整，多半是复制或下载时中断了。请从原处重新取一份。`,
    fr: `L’image « ${name} » est incomplète : sa copie ou son téléchargement a dû s’interrompre. Reprenez-la à la source.`,
  }),
  link: (name) => ({
    zh: `图片“${name}”是一个符号链接（类似快捷方式），网站不会读取。请换成图片本身。`,
    fr: `L’image « ${name} » est un lien symbolique (une sorte de raccourci), que le site ne suit pas. Mettez l’image elle-même à cette place.`,
  }),
};

const hugeSentence = {
  zh: '图片过大（超过 25 MB、1 亿像素，或一边超过 16383 像素），网站无法生成。请缩小到宽 2000 像素左右。',
  fr: 'Image démesurée (plus de 25 Mo, de 100 millions de pixels ou de 16 383 pixels de côté) : le site ne peut pas être construit. Réduisez-la à environ 2000 pixels de large.',
};

const noCover = {
  zh: '写了 coverAlt，却没有封面图片。请加上 cover，例如 cover: ./photo.jpg，或删去 coverAlt。',
  fr: 'coverAlt décrit une image de couverture qui n’est pas donnée : ajoutez cover, par exemple cover: ./photo.jpg, ou retirez coverAlt.',
};

const noAlt = {
  zh: '封面图片缺少文字说明（coverAlt）：请用一句话说出图上有什么。',
  fr: 'L’image de couverture n’a pas de texte de remplacement : ajoutez coverAlt, une phrase qui dit ce qu’on y voit.',
};

const coverOf = (data: unknown) => (data as { cover?: string } | undefined)?.cover;

type Problem = { rule: string; message: Localized };
