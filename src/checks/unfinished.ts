import type { Localized } from '#i18n/locales.ts';
import { site } from '#schema/site.ts';
import type { SourceFile, Tree } from '#source/tree.ts';
import { issue, startOf, type Issue } from './issue.ts';

/** What the association still owes: legal facts left null, and points it was asked to confirm. */
export function checkUnfinished(tree: Tree): Issue[] {
  const sources = [
    // A fact may stand in both files: it is asked once.
    ...tree.entries.map(({ files }) =>
      [files.zh, files.fr].find((file) => file && hasPoints(file)),
    ),
    ...tree.people.map(({ source }) => source),
  ].filter((source) => source !== undefined);
  return [...(tree.site ? missingFacts(tree.site) : []), ...sources.flatMap(toConfirm)];
}

/** Pages that readers, or the law, expect of such a site. */
export function checkPages(tree: Tree): Issue[] {
  // A folder that holds nothing is no site in want of pages.
  if (tree.entries.length === 0) return [];
  const known = new Set(tree.entries.map(({ collection, id }) => `${collection}/${id}`));
  return ['about', 'legal', 'accessibility']
    .map((id) => `pages/${id}`)
    .filter((name) => !known.has(name))
    .map((name) =>
      issue('warning', 'page.missing', startOf(name), {
        zh: `缺少页面“${name}”，页首或页脚会少一个读者需要的链接。请建立 ${name}/。`,
        fr: `La page « ${name} » manque, et avec elle un lien que l’on attend en haut ou au bas du site. Créez ${name}/.`,
      }),
    );
}

function missingFacts(source: SourceFile): Issue[] {
  return (['contact', 'legal'] as const).flatMap((group) => {
    const values = (source.data as Record<string, Record<string, unknown>> | undefined)?.[group];
    return Object.entries(site.shape[group].shape)
      .filter(([name]) => values?.[name] === null)
      .map(([name, field]) => {
        const [zh, fr] = field.description?.split(' · ') ?? [];
        const place = { file: source.file, ...source.locate([group, name]) };
        return issue('warning', 'facts.unfinished', place, {
          zh: `“${zh}”还没有填写，页面上显示“待协会补充”。知道以后，请用它替换 null。`,
          fr: `« ${fr} » n’est pas rempli : la page affiche « à compléter par l’association ». Remplacez null dès que vous le savez.`,
        });
      });
  });
}

const pointsOf = ({ data }: SourceFile) =>
  (data as { toConfirm?: Localized[] } | undefined)?.toConfirm ?? [];
const hasPoints = (source: SourceFile) => pointsOf(source).length > 0;

function toConfirm(source: SourceFile): Issue[] {
  return pointsOf(source).map((point, index) =>
    issue(
      'warning',
      'facts.to-confirm',
      { file: source.file, ...source.locate(['toConfirm', index]) },
      { zh: `待协会确认：${point.zh}`, fr: `À confirmer par l’association : ${point.fr}` },
    ),
  );
}
