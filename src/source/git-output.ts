/** Blobs of a raw log, each once, with the day of its commit (git-diff(1), « RAW OUTPUT FORMAT »). */
export function datesOf(log: string): { id: string; date: string }[] {
  const found = new Map<string, string>();
  for (const commit of log.split('\0')) {
    const date = commit.slice(0, 10);
    for (const [, id = ''] of commit.matchAll(/^:\d+ \d+ [\da-f]+ ([\da-f]+) /gm))
      if (!found.has(id)) found.set(id, date);
  }
  return Array.from(found, ([id, date]) => ({ id, date }));
}

/** `<id> blob <size>`, the bytes, a line feed; or `<id> missing` (git-cat-file(1), « BATCH OUTPUT »). */
export function contentsOf(bytes: Buffer): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; at < bytes.length;) {
    const lineEnd = bytes.indexOf('\n', at);
    if (lineEnd < 0) break;
    const [id = '', , size] = bytes.toString('latin1', at, lineEnd).split(' ');
    at = lineEnd + 1;
    if (size === undefined) continue;
    found.set(id, bytes.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}

/** Each wanted file of a raw log with its blobs and their days, oldest first, under its former names too. */
export function lifesOf(log: string, wanted: (path: string) => boolean): Map<string, Life> {
  const lifes = new Map<string, Life>();
  /** Present names, by the names that older commits know. */
  const present = new Map<string, string>();
  let latest = '9999';
  for (const commit of log.split('\0').slice(1)) {
    const day = commit.slice(0, 10);
    // The clock of a machine may be wrong; what was published later is no earlier.
    latest = day < latest ? day : latest;
    const renamed: [string, string][] = [];
    for (const [, id = '', status, from = '', to = from] of commit.matchAll(rawLine)) {
      const path = present.get(to) ?? to;
      if (status === 'R') renamed.push([from, path]);
      if (!wanted(path)) continue;
      const life = lifes.get(path) ?? [];
      lifes.set(path, life);
      // What a day ended with stands for it.
      if (life[0]?.date !== latest)
        life.unshift({ date: latest, id: status === 'D' ? undefined : id });
    }
    for (const [from, path] of renamed) present.set(from, path);
  }
  return lifes;
}

/** The new blob, what was done, and the path, with the new one after a rename (git-diff(1)). */
const rawLine = /^:\d+ \d+ [\da-f]+ ([\da-f]+) ([A-Z])\d*\t([^\t\n]+)(?:\t([^\t\n]+))?$/gm;

export type Life = { date: string; id: string | undefined }[];
