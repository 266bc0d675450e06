import type { SourceFile, Tree } from '#source/tree.ts';
import { issue, type Issue, type Place } from './issue.ts';

/**
 * Takes out what authors have accepted. A silencer speaks for its own entry; one that silences
 * nothing, or whose day has passed, is itself an error, so that none outlives its reason.
 */
export function applySilencers(tree: Tree, issues: readonly Issue[], today: string): Heard {
  const silenced: Silenced[] = [];
  const complaints: Issue[] = [];
  let left = [...issues];
  for (const { file, silencers, covers } of sources(tree))
    silencers.forEach((silencer, index) => {
      const place = { file: file.file, ...file.locate(['silence', index]) };
      const matches = (found: Issue) =>
        covers(found.file) &&
        found.rule === silencer.rule &&
        found.values !== undefined &&
        (silencer.value === undefined || found.values.includes(silencer.value));
      const isExpired = silencer.until !== undefined && silencer.until < today;
      const hit = isExpired ? [] : left.filter(matches);
      if (isExpired) complaints.push(expired(place, silencer));
      else if (hit.length === 0)
        complaints.push(
          unused(
            place,
            silencer,
            issues.filter((found) => covers(found.file)),
          ),
        );
      for (const found of hit)
        silenced.push({ issue: found, reason: silencer.reason, until: silencer.until, place });
      left = left.filter((found) => !hit.includes(found));
    });
  return { issues: [...left, ...complaints], silenced };
}

/** Files that may accept findings, with the files whose findings they may accept. */
function sources(tree: Tree): Source[] {
  const entries = tree.entries.flatMap(({ collection, id, files }) =>
    Object.values(files).map((file) => ({
      file,
      covers: (name: string) => name.startsWith(`${collection}/${id}/`),
    })),
  );
  const people = tree.people.map(({ source }) => ({
    file: source,
    covers: (name: string) => name === source.file,
  }));
  return [...entries, ...people].map((each) => ({ ...each, silencers: silencersOf(each.file) }));
}

const silencersOf = ({ data }: SourceFile) =>
  (data as { silence?: Silencer[] } | undefined)?.silence ?? [];

function expired(place: Place, { rule, until = '' }: Silencer): Issue {
  return issue('error', 'silence.expired', place, {
    zh: `这里接受的“${rule}”有效期到 ${until}，已经过期。请重新核对：改正文字；如果仍要接受，请更新 until 和 reason。`,
    fr: `Le constat « ${rule} » n’était accepté ici que jusqu’au ${until}. Vérifiez de nouveau : corrigez le texte ou, s’il reste à accepter, mettez à jour until et reason.`,
  });
}

function unused(place: Place, { rule, value }: Silencer, others: readonly Issue[]): Issue {
  const values = others
    .filter((found) => found.rule === rule)
    .flatMap((found) => found.values ?? []);
  const isFixed = others.some((found) => found.rule === rule && found.values === undefined);
  const shown = values.slice(0, 4);
  if (isFixed)
    return issue('error', 'silence.forbidden', place, {
      zh: `“${rule}”这类发现不能用 silence 接受。请按它的提示改正，并删去这一项。`,
      fr: `Un constat « ${rule} » ne peut pas être accepté : corrigez ce qu’il signale, et retirez cette ligne de silence.`,
    });
  return issue('error', 'silence.unused', place, {
    zh: `这一项 silence 没有用处：“${rule}”${value ? `没有发现“${value}”` : '在这里没有任何发现'}${shown.length > 0 ? `，现在指的是“${shown.join('”“')}”` : ''}。请删去，或改正 rule 和 value。`,
    fr: `Cette ligne de silence ne sert à rien : « ${rule} » ne relève ${value ? `pas « ${value} »` : 'rien ici'}${shown.length > 0 ? `, mais « ${shown.join(' », « ')} »` : ''}. Retirez-la, ou corrigez rule et value.`,
  });
}

type Silencer = { rule: string; value?: string; reason: string; until?: string };
type Source = { file: SourceFile; silencers: Silencer[]; covers: (file: string) => boolean };
export type Silenced = { issue: Issue; reason: string; until: string | undefined; place: Place };
export type Heard = { issues: Issue[]; silenced: Silenced[] };
