import { posix } from 'node:path';
import type { Localized } from '#i18n/locales.ts';
import type { Tree } from '#source/tree.ts';
import { issue, startOf, type Issue } from './issue.ts';

/**
 * Names of devices, which Windows gives to no file, whatever follows a full stop
 * (learn.microsoft.com, « Naming Files »).
 */
export const isDevice = (name: string): boolean =>
  /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?:\.|$)/i.test(name);

/**
 * Pictures and what lies beside them under a name that a clone on Windows, or on a Mac, cannot hold: there
 * git stops in the middle, or keeps one of two files. Names of entries are held to more.
 */
export function checkPortable({ files, flaws }: Tree): Issue[] {
  const taken = new Map<string, string>();
  return [...files.keys(), ...flaws.keys()].flatMap((file) => {
    const name = posix.basename(file);
    const said = unheld(name);
    if (said) return [issue('error', 'file.name', startOf(file), said)];
    const key = file.normalize('NFC').toLowerCase();
    const other = taken.get(key);
    if (other === undefined) taken.set(key, file);
    return other === undefined
      ? []
      : [issue('error', 'file.name', startOf(file), twin(name, other), [startOf(other)])];
  });
}

function unheld(name: string): Localized | undefined {
  if (isDevice(name)) return deviceSentence(name);
  if (/[<>:"|?*\\]/.test(name)) return sentences.sign(name);
  return /[ .]$/.test(name) ? sentences.end(name) : undefined;
}

export const deviceSentence = (name: string): Localized => ({
  zh: `Windows 保留了名称“${name}”，文件和文件夹都不能用它。请换一个名称。`,
  fr: `Windows réserve le nom « ${name} » et le refuse à tout fichier ou dossier. Choisissez un autre nom.`,
});

const sentences = {
  sign: (name: string) => ({
    zh: `文件名“${name}”里有 Windows 不允许的符号（< > : " | ? * \\），别人的电脑取不到这个文件。请改名，只用字母、数字和连字符。`,
    fr: `Le nom « ${name} » contient un signe que Windows refuse (< > : " | ? * \\) : d’autres ordinateurs ne pourront pas recevoir ce fichier. Renommez-le avec des lettres, des chiffres et des tirets.`,
  }),
  end: (name: string) => ({
    zh: `文件名“${name}”以空格或句点结尾，Windows 不允许。请改名。`,
    fr: `Le nom « ${name} » se termine par une espace ou un point, ce que Windows refuse. Renommez ce fichier.`,
  }),
};

const twin = (name: string, other: string): Localized => ({
  zh: `“${name}”与“${posix.basename(other)}”只差大小写或字母的编码，Windows 和 Mac 会当作同一个文件，只留下一个。请把其中一个改名或删除。`,
  fr: `« ${name} » et « ${posix.basename(other)} » ne diffèrent que par les majuscules ou par le codage d’un accent : Windows et Mac y voient un seul fichier et n’en gardent qu’un. Renommez ou supprimez l’un des deux.`,
});
