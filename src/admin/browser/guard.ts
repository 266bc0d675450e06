import type { Localized } from '#i18n/locales.ts';
import { placeOf, unixed, type Change } from './files.ts';

/**
 * Lets a save through, or rejects with a sentence for the person who saves: Sveltia writes over whatever
 * the folder holds by then, and nothing says that a language left empty is about to lose its file.
 */
export function guardOf({ known, ask, say }: Ground) {
  // A save that failed halfway has written some files, which the next may write over.
  const tried = new Map<string, unknown>();

  /** `folder`: the clone, where there is one; a repository compares by itself. */
  return async (changes: Change[], folder?: Folder): Promise<Change[]> => {
    const texts = changes.filter(
      ({ action, data }) => action === 'delete' || typeof data === 'string',
    );
    const bare = texts.filter(isBare).map(({ path }) => path);
    if (bare.length > 0) throw new Error(say(sentences.bare(bare.join(', '))));
    if (folder) {
      const newer: string[] = [];
      for (const change of texts) if (await isNewer(folder, change)) newer.push(change.path);
      if (newer.length > 0) throw new Error(say(sentences.newer(newer.join(', '))));
      const there: string[] = [];
      for (const change of changes) if (await isThere(folder, change)) there.push(change.path);
      if (there.length > 0) throw new Error(say(sentences.there(there.join(', '))));
    }
    const emptied = emptiedIn(changes).join(', ');
    if (emptied && !ask(say(sentences.emptied(emptied)))) throw new Error(say(sentences.kept));
    for (const { path, data } of changes) tried.set(path, data);
    return changes;
  };

  async function isNewer(folder: Folder, { path, action, data }: Change): Promise<boolean> {
    const [there, seen] = [await textAt(folder, path), known(path)];
    if (there === undefined) return seen !== undefined && action !== 'delete';
    return ![seen, data, tried.get(path)].includes(there);
  }

  /** A picture that is new to the editor, where the folder has one of its name by now. */
  async function isThere(folder: Folder, { path, action, data }: Change): Promise<boolean> {
    if (action !== 'create' || typeof data === 'string' || tried.has(path)) return false;
    return (await textAt(folder, path)) !== undefined;
  }
}

/** A text with a picture that no words describe: one typed as Markdown has no form that asks for them. */
const isBare = ({ path, data }: Change): boolean =>
  placeOf(path) !== undefined && typeof data === 'string' && /!\[\s*\]\(/.test(data);

/** Files of a language that go while the other stays. */
function emptiedIn(changes: readonly Change[]): string[] {
  return changes.flatMap(({ path, action }) => {
    const folder = placeOf(path)?.folder;
    const isKept = changes.some(
      (other) => other.action !== 'delete' && placeOf(other.path)?.folder === folder,
    );
    return action === 'delete' && folder && isKept ? [path] : [];
  });
}

async function textAt(folder: Folder, path: string): Promise<string | undefined> {
  const steps = path.split('/').filter(Boolean);
  const name = steps.pop() ?? '';
  try {
    let within = folder;
    for (const step of steps) within = await within.getDirectoryHandle(step);
    return unixed(await (await (await within.getFileHandle(name)).getFile()).text());
  } catch (error) {
    if ((error as Error).name === 'NotFoundError') return undefined;
    throw error;
  }
}

const sentences = {
  bare: (files: string): Localized => ({
    zh: `没有保存：正文里有一张图片没有文字说明（${files}）。请写一句图上有什么，读屏软件会念给看不到图的人听，然后再保存。`,
    fr: `Rien n’a été enregistré : une image du texte n’a pas de texte de remplacement (${files}). Dites en quelques mots ce qu’elle montre à qui ne la voit pas, puis enregistrez.`,
  }),
  newer: (files: string): Localized => ({
    zh: `没有保存：这个文件在编辑页打开之后被改过（${files}），保存会盖掉那些改动。请先把您写的内容复制到别处，重新载入本页，再补进去。`,
    fr: `Rien n’a été enregistré : ce fichier a été modifié depuis l’ouverture de l’éditeur (${files}), et ces changements seraient perdus. Copiez votre texte ailleurs, rechargez la page, puis reportez-le.`,
  }),
  there: (files: string): Localized => ({
    zh: `没有保存：文件夹里已经有了同名的图片（${files}），是编辑页打开之后放进去的，保存会盖掉它。请在选图片的地方换一张改了名的图片，再保存。`,
    fr: `Rien n’a été enregistré : une image du même nom a été déposée dans le dossier depuis l’ouverture de l’éditeur (${files}), et serait perdue. Donnez un autre nom à la vôtre, choisissez-la de nouveau, puis enregistrez.`,
  }),
  emptied: (files: string): Localized => ({
    zh: `这一语言的标题、摘要和正文都是空的，保存后这个文件会被删除：${files}。确定删除吗？`,
    fr: `Dans cette langue, titre, résumé et texte sont vides : enregistrer supprimera le fichier ${files}. Le supprimer ?`,
  }),
  kept: {
    zh: '没有保存，也没有删除。重新载入本页可以找回原来的文字。',
    fr: 'Rien n’a été enregistré ni supprimé. Rechargez la page pour retrouver le texte d’avant.',
  } satisfies Localized,
};

type Folder = Pick<FileSystemDirectoryHandle, 'getFileHandle' | 'getDirectoryHandle'>;
interface Ground {
  /** The text of a file as the editor has last read or written it. */
  known: (path: string) => string | undefined;
  ask: (question: string) => boolean;
  say: (sentence: Localized) => string;
}
