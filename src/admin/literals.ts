import { hosts } from './hosts.ts';
import { seams } from './seams.ts';

/**
 * What Sveltia's bundle would ask of other hosts by itself, and what it asks of ours instead. The
 * rest of the addresses in it are listed in `hosts.ts`; the page's policy refuses them.
 */
const replacements: readonly [literal: string, ours: string][] = [
  // Texts of the interface, the number of the latest version, parts loaded later.
  ['https://unpkg.com/', './vendor/'],
  // Asked as soon as the page opens, whether anybody signs in or not.
  ['https://www.githubstatus.com/api/v2/status.json', './vendor/status.json'],
  [
    'https://status-api.hostedstatus.com/1.0/status/5b36dc6502d06804c08349f7',
    './vendor/status.json',
  ],
  [
    'url(https://cdn.jsdelivr.net/fontsource/fonts/material-symbols-outlined:vf@5.3.7/latin-wght-normal.woff2)',
    'url(./fonts/material-symbols-outlined.woff2)',
  ],
  // The system's own faces serve as well, and have Chinese.
  [
    'url(https://cdn.jsdelivr.net/fontsource/fonts/source-sans-3:vf@5.3.0/latin-wght-normal.woff2)',
    "local('Source Sans 3')",
  ],
  [
    'url(https://cdn.jsdelivr.net/fontsource/fonts/noto-mono@5.3.0/latin-400-normal.woff2)',
    "local('Noto Mono')",
  ],
];

/** The bundle with our addresses and seams in it. Throws, in both languages, when it is not the one we know. */
export function withOurAddresses(bundle: string): string {
  let text = bundle;
  for (const [code, ours] of seams) {
    if (text.split(code).length !== 2) throw new Error(sentences.changed(code));
    text = text.replace(code, () => ours);
  }
  for (const [literal, ours] of replacements) {
    if (!text.includes(literal)) throw new Error(sentences.missing(literal));
    text = text.replaceAll(literal, ours);
  }
  const left = hostsIn(text).filter((host) => !known.has(host));
  if (left.length > 0) throw new Error(sentences.unknown(left.join(', ')));
  return text;
}

export function hostsIn(text: string): string[] {
  const found = text.matchAll(/https?:\/\/([\w-]+(?:\.[\w-]+)+)/g);
  return [...new Set(Array.from(found, ([, host = '']) => host))].sort();
}

const known = new Set(Object.values(hosts).flat());

const sentences = {
  missing: (literal: string) =>
    `编辑页没有生成：在 @sveltia/cms 里找不到“${literal}”。这个版本的外部地址变了，请核对 src/admin/literals.ts，或换回锁定的版本。\n` +
    `L’éditeur n’a pas été fabriqué : « ${literal} » est introuvable dans @sveltia/cms. Cette version appelle d’autres adresses ; revoyez src/admin/literals.ts ou revenez à la version figée.`,
  changed: (code: string) =>
    `编辑页没有生成：@sveltia/cms 里应恰有一处“${code}”。这个版本的代码变了，请核对 src/admin/seams.ts，或换回锁定的版本。\n` +
    `L’éditeur n’a pas été fabriqué : « ${code} » devait figurer une seule fois dans @sveltia/cms. Le code de cette version a changé ; revoyez src/admin/seams.ts ou revenez à la version figée.`,
  unknown: (list: string) =>
    `编辑页没有生成：@sveltia/cms 里出现了未核对的外部地址：${list}。请在 src/admin/hosts.ts 里归类，或换回锁定的版本。\n` +
    `L’éditeur n’a pas été fabriqué : @sveltia/cms nomme des adresses que personne n’a examinées : ${list}. Classez-les dans src/admin/hosts.ts ou revenez à la version figée.`,
};
