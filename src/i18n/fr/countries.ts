/**
 * A country as the place someone comes from: de France, de Chine, du Canada, d’Italie, des Pays-Bas.
 * Feminine names end in -e, with few exceptions; islands and cities mostly go without an article
 * (Le bon usage, § 589). `name` is the one that Intl gives to the ISO code.
 */
export function fromCountry(code: string, name: string): string {
  if (name.startsWith('R.A.S.')) return `de la ${name}`;
  if (/^(Île|État|Union) /.test(name)) return `de l’${name}`;
  if (plural.has(code) || name.startsWith('Îles ')) return `des ${name}`;
  if (/^[aeiouéèêîœ]/i.test(name)) return `d’${name}`;
  const [first = ''] = name.split(/[\s-]/);
  const isFeminine = first.endsWith('e') && !masculineInE.has(code);
  return isFeminine || withoutArticle.has(code) ? `de ${name}` : `du ${name}`;
}

const plural = new Set('AE AS BM BQ BS FJ KM MV NL PH PS PW SC TF US'.split(' '));
const masculineInE = new Set('BZ GB IO KH MX MZ SR ZW'.split(' '));
const withoutArticle = new Set(
  'BL CU CY DJ GI GU HT KN LC MC MF MG MT MU NR NU PM PR RE SG SH SL SM ST TT TW VC WF'.split(' '),
);
