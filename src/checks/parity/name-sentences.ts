import type { Locale, Localized } from '#i18n/locales.ts';
import type { Fact } from '#parity/fact.ts';
import { misreadCharacter, readingsOf, spell } from '#parity/pinyin.ts';
import type { PersonRecord } from '#schema/index.ts';

/** `way`: what to do if the spelling is right all the same. */
export function readingSentence(han: string, spelling: string, way: Localized): Localized {
  const culprit = misreadCharacter(han, spell(spelling));
  const readings = culprit ? readingsOf(culprit) : [];
  return {
    zh: `法文“${spelling}”不是“${han}”的读音${culprit ? `：“${culprit}”读 ${readings.join('、')}` : ''}。请核对姓名的用字和拼写；如果本人确实这样写，请${way.zh}。`,
    fr: `« ${spelling} » n’est pas une lecture de ${han}${culprit ? ` : ${culprit} se lit ${readings.join(' ou ')}` : ''}. Vérifiez les caractères et la graphie ; si la personne écrit bien son nom ainsi, ${way.fr}.`,
  };
}

/** A spelling that is right all the same, found in a text, and in the record itself. */
export const otherSpelling = {
  zh: '把它写进人物资料的 aliases.fr',
  fr: 'notez cette graphie dans sa fiche (aliases.fr)',
};
export const ownRecord = {
  zh: '在这份资料的 silence 里写明理由',
  fr: 'dites-le dans le champ silence de sa fiche',
};

export function spellingSentence(raw: string, name: string, spelling: string): Localized {
  return {
    zh: `法文“${raw}”与人物资料里的“${spelling}”（${name}）只差一两个字母。请改正拼写；如果是另一个人，请在 people/ 里另建一份资料。`,
    fr: `« ${raw} » ne diffère que d’une lettre ou deux de « ${spelling} » (${name}), qui a sa fiche. Corrigez la graphie ; s’il s’agit de quelqu’un d’autre, créez une fiche dans people/.`,
  };
}

export function forbidden({ raw, wrongFor = '' }: Fact): Localized {
  return {
    zh: `“${raw}”是登记过的错误写法，应写“${wrongFor}”。`,
    fr: `« ${raw} » est une forme fautive connue : écrivez « ${wrongFor} ».`,
  };
}

export function civilitySentence(raw: string, record: PersonRecord, name: string): Localized {
  if (!record.civility)
    return {
      zh: `“${name}”用了称谓“${raw}”，人物资料里却没有登记，而称谓不能凭姓名推断。请向本人或协会确认后填写 civility，或删去称谓。`,
      fr: `Le texte dit « ${raw} » pour ${name}, mais sa fiche ne donne pas de civilité, et un nom ne suffit pas à la connaître. Faites-la confirmer et notez-la dans sa fiche (civility), ou retirez-la du texte.`,
    };
  const right =
    record.civility === 'm' ? { zh: '“先生”（M.）', fr: 'M.' } : { zh: '“女士”（Mme）', fr: 'Mme' };
  return {
    zh: `“${name}”的称谓写作“${raw}”，人物资料里登记的是${right.zh}。请核对后改正一处。`,
    fr: `Le texte dit « ${raw} » pour ${name}, sa fiche « ${right.fr} ». Vérifiez, puis corrigez l’un ou l’autre.`,
  };
}

export function officeSentence(
  raw: string,
  { name, roles }: PersonRecord,
  lang: Locale,
): Localized {
  const titles = roles.map(({ title }) => title[lang]);
  return {
    zh: `${name.zh}的职务写作“${raw}”，人物资料里${titles.length > 0 ? `登记的是“${titles.join('”“')}”` : '没有登记职务'}。请核对后改正一处。`,
    fr: `Le texte donne à ${name.fr} la fonction « ${raw} » ; sa fiche ${titles.length > 0 ? `dit « ${titles.join(' », « ')} »` : 'n’en donne aucune'}. Vérifiez, puis corrigez l’un ou l’autre.`,
  };
}
