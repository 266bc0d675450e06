import { organisations, type Names } from '../registry.ts';
import type { Kind } from './kind.ts';

/** A structure of the registry: `organisation haiyun-zone`. The mark leaves its article out. */
export const organisation: Kind<Organisation> = {
  parse([id = '']) {
    const names = organisations[id];
    if (!names) throw new Error(`no organisation: ${id}`);
    return { id, ...names };
  },
  forms: ({ name, aliases }, { lang }) =>
    [name[lang], ...(aliases?.[lang] ?? [])].flatMap((text, index) => [
      { text, style: [`name ${index}`, articleOf(text)] },
      // In a French sentence the generic word may be lower case: la zone de Haiyun.
      ...(lang === 'fr' && articleOf(text)
        ? [
            {
              text: text.charAt(0).toLowerCase() + text.slice(1),
              style: [`name ${index}`, articleOf(text), 'lower'],
            },
          ]
        : []),
    ]),
  mistakes(_value, form, { lang, present }, turn) {
    const article = form.style[1];
    const others = Object.entries(organisations).filter(
      ([id, { name }]) => !present.has(id) && (lang === 'zh' || articleOf(name.fr) === article),
    );
    const other = others[turn % others.length];
    // By its full name: the other's aliases may take another article.
    return other
      ? [{ operator: 'organisation.swapped', value: { id: other[0], name: other[1].name } }]
      : [];
  },
};

/** What stands for an organisation that a translator leaves out, after the same article. */
export const unnamed = (fr: string): string =>
  ({ le: 'partenaire local', la: 'structure partenaire', 'l’': 'organisme partenaire' })[
    articleOf(fr) as 'le'
  ] ?? 'l’entreprise';

/** The article a French name takes, by its first word; none for brands and acronyms. */
function articleOf(name: string): string {
  const first = name.split(' ')[0]?.toLowerCase() ?? '';
  return articles[first] ?? '';
}

const articles: Readonly<Record<string, string>> = {
  union: 'l’',
  université: 'l’',
  école: 'l’',
  institut: 'l’',
  incubateur: 'l’',
  hôpital: 'l’',
  alliance: 'l’',
  ufci: 'l’',
  zone: 'la',
  municipalité: 'la',
  chambre: 'la',
  fondation: 'la',
  ville: 'la',
  banque: 'la',
  parc: 'le',
  groupe: 'le',
  laboratoire: 'le',
  port: 'le',
  fonds: 'le',
  centre: 'le',
  bureau: 'le',
  pôle: 'le',
  comité: 'le',
  musée: 'le',
  lycée: 'le',
};

type Organisation = Names & { id: string };
