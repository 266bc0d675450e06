import { both } from './labels.ts';

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const names = (lang: string) => new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });

/** Every country that `Intl` has a name for, the two of the association first. */
export function countryOptions(): { value: string; label: string }[] {
  const [zh, fr] = [names('zh-Hans'), names('fr')];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return ['CN', 'FR', ...codes.filter((code) => !apart.has(code))].flatMap((value) => {
    const [chinese, french] = [zh.of(value), fr.of(value)];
    return chinese && french ? [{ value, label: both({ zh: chinese, fr: french }) }] : [];
  });
}

/** Already first, or no country: unions, world, reserved codes (CLDR). */
const apart = new Set(['CN', 'FR', 'EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);
