import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMdx, parseYaml, type Parsed } from './document.ts';
import { findHidden, type Hidden } from './hidden.ts';

export const readMdxFile = (dir: string, file: string) => read(dir, file, parseMdx);
export const readYamlFile = (dir: string, file: string) => read(dir, file, parseYaml);

/** Never rejects: a file that cannot be read (a folder, a broken link) is a finding like another. */
async function read(
  dir: string,
  file: string,
  parse: (source: string) => Parsed,
): Promise<SourceFile> {
  const unread = (obstacle: Obstacle, hidden: Hidden[] = []): SourceFile => ({
    ...parse(''),
    file,
    text: '',
    data: undefined,
    obstacle,
    bytes: 0,
    hidden,
  });
  try {
    const path = join(dir, file);
    // One file after another: promises would only cost several times the work.
    const stats = lstatSync(path);
    // A link may lead anywhere; a pipe would keep us waiting for ever.
    if (stats.isSymbolicLink()) return unread('link');
    if (!stats.isFile()) return unread('unreadable');
    if (stats.size > mostBytes) return unread('huge');
    const bytes = readFileSync(path);
    const source = bytes.toString('utf8');
    const hidden = findHidden(source, bytes);
    // What such a file says is not what its author wrote: anything more would only confuse.
    const isGarbage = hidden.some(({ kind }) =>
      ['encoding', 'conflict', 'line-end'].includes(kind),
    );
    if (isGarbage) return unread('garbage', hidden.slice(0, 1));
    return { ...parse(source), file, text: source, bytes: bytes.length, hidden };
  } catch {
    return unread('unreadable');
  }
}

/** Bytes past which a file is no text of ours: parsers of Markdown and YAML would take minutes. */
const mostBytes = 2_000_000;

/** Why nothing was read from a file; of garbage, `hidden` says what gave it away. */
export type Obstacle = 'link' | 'unreadable' | 'huge' | 'garbage';

export type SourceFile = Parsed & {
  /** Path relative to the content folder. */
  file: string;
  /** As it was read, byte order mark included. */
  text: string;
  obstacle?: Obstacle;
  bytes: number;
  /** What an editor does not show, in the order of importance. */
  hidden: Hidden[];
};
