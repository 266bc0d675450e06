import { describe, expect, it } from 'vitest';
import { filesOf, type Change } from '#admin/browser/files.ts';
import { guardOf } from '#admin/browser/guard.ts';
import { shapes } from '#output/admin/shapes.ts';

const [zh, fr] = ['content/news/x/index.zh.mdx', 'content/news/x/index.fr.mdx'];
const picture = 'content/news/x/salle.png';
const update = (path: string, data: unknown = 'new\n'): Change => ({
  action: 'update',
  path,
  data,
});
const removal = (path: string): Change => ({ action: 'delete', path });

/** The folder of a clone, by the paths of its files. */
function folderOf(files: Record<string, string>, base = ''): FileSystemDirectoryHandle {
  const missing = () => new DOMException('nothing here', 'NotFoundError');
  return {
    getDirectoryHandle: async (name: string) => {
      const within = `${base}${name}/`;
      if (!Object.keys(files).some((path) => path.startsWith(within))) throw missing();
      return folderOf(files, within);
    },
    getFileHandle: async (name: string) => {
      const text = files[base + name];
      if (text === undefined) throw missing();
      return { getFile: async () => new Blob([text]) };
    },
  } as unknown as FileSystemDirectoryHandle;
}

function editor(read: Record<string, string>, answer = true) {
  const asked: string[] = [];
  const between = filesOf(shapes());
  between.read(Object.entries(read).map(([path, text]) => ({ path, text })));
  const guard = guardOf({
    known: between.known,
    say: ({ zh, fr }) => `${zh}\n${fr}`,
    ask: (question) => asked.push(question) > 0 && answer,
  });
  return { guard, asked, between };
}

describe('a save into a folder', () => {
  it('goes on where the files are as they were read, whatever ends their lines', async () => {
    const { guard, asked, between } = editor({ [zh]: '\uFEFFold\r\n' });
    const changes = [update(zh), { ...update(fr), action: 'create' }];
    expect(await guard(changes, folderOf({ [zh]: 'old\n' }))).toBe(changes);
    between.written(changes);
    await guard([update(zh, 'newer\n')], folderOf({ [zh]: 'new\n', [fr]: 'new\n' }));
    expect(asked).toEqual([]);
  });

  it('writes no new picture over one that was put there since, except its own', async () => {
    const { guard } = editor({ [zh]: 'old\n' });
    const create = { action: 'create', path: picture, data: new Blob(['mine']) };
    const files: Record<string, string> = { [zh]: 'old\n', [picture]: 'of somebody' };
    await expect(guard([update(zh), create], folderOf(files))).rejects.toThrow(
      /同名的图片（content\/news\/x\/salle.png）[\s\S]*même nom/,
    );
    await guard([{ ...create, action: 'update' }], folderOf(files));
    delete files[picture];
    await guard([update(zh), create], folderOf(files));
    // A save that came to a stop halfway had written it.
    files[picture] = 'mine';
    await guard([update(zh), create], folderOf(files));
  });

  it.each([
    ['a file edited by hand since', [update(zh)], { [zh]: 'by hand\n' }],
    ['a file that somebody has made since', [update(zh), update(fr)], { [zh]: 'old\n', [fr]: 'x' }],
    ['a file that is gone', [update(zh)], { [fr]: 'x' }],
    ['a file edited since that is to go', [removal(zh)], { [zh]: 'by hand\n' }],
  ])('writes nothing over %s, and says which', async (_, changes, files) => {
    const { guard } = editor({ [zh]: 'old\n' });
    const which = changes.at(-1)!.path;
    await expect(guard(changes, folderOf(files))).rejects.toThrow(`（${which}）`);
    await expect(guard(changes, folderOf(files))).rejects.toThrow(`(${which})`);
  });

  it('may be tried again where it failed halfway, with more words in it', async () => {
    const { guard } = editor({ [zh]: 'old\n', [fr]: 'vieux\n' });
    await guard([update(zh), update(fr)], folderOf({ [zh]: 'old\n', [fr]: 'vieux\n' }));
    const half = folderOf({ [zh]: 'new\n', [fr]: 'vieux\n' });
    await expect(guard([update(zh, 'more\n'), update(fr)], half)).resolves.toHaveLength(2);
  });

  it('leaves pictures alone, and a repository to compare by itself', async () => {
    const { guard } = editor({ [zh]: 'old\n' });
    await guard([update(picture, new Blob())], folderOf({ [picture]: 'x' }));
    await expect(guard([update(zh)])).resolves.toHaveLength(1);
  });
});

describe('a language left empty', () => {
  const read = { [zh]: 'old\n', [fr]: 'vieux\n' };
  const emptied = [update(zh), removal(fr)];

  it('loses its file once somebody has said so', async () => {
    const { guard, asked } = editor(read);
    await guard(emptied, folderOf(read));
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain(fr);
  });

  it('keeps it otherwise, in a repository too, and nothing is saved', async () => {
    for (const folder of [folderOf(read), undefined]) {
      const { guard } = editor(read, false);
      await expect(guard(emptied, folder)).rejects.toThrow('Rien n’a été enregistré');
    }
  });

  it('is not asked about when the whole entry goes, which Sveltia asks itself', async () => {
    const { guard, asked } = editor(read, false);
    await guard([removal(zh), removal(fr)], folderOf(read));
    expect(asked).toEqual([]);
  });
});

it('refuses a text with a picture that no words describe', async () => {
  const guard = guardOf({ known: () => undefined, ask: () => true, say: ({ fr }) => fr });
  const save = (data: string) =>
    guard([{ action: 'update', path: 'content/news/x/index.fr.mdx', data }]);
  await expect(save('<Figure>\n![](./a.png)\n\nLa salle\n</Figure>\n')).rejects.toThrow(
    /texte de remplacement \(content\/news\/x\/index\.fr\.mdx\)/,
  );
  await expect(save('![La salle](./a.png)\n')).resolves.toHaveLength(1);
});
