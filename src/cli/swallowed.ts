import type { Localized } from '#i18n/locales.ts';

/**
 * What to say when npm has taken options of ours for its own: PowerShell drops a lone `--` before npm
 * sees it (npm/cli, issues 3136 and 7375), and what was asked for would be passed over in silence.
 */
export function swallowed(
  names: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Localized | undefined {
  const lost = names.filter((name) => env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined);
  if (lost.length === 0) return undefined;
  const flags = lost.map((name) => `--${name}`).join(' ');
  return {
    zh: `${flags} 被 npm 拿走了，什么也没有做：命令里缺少“--”，或者 PowerShell 把它去掉了。在 PowerShell 里，请先输入 cmd 并按回车，再重新运行。`,
    fr: `npm a pris pour lui ${flags}, et rien n’a été fait : il manque « -- » dans la commande, ou PowerShell l’a retiré. Dans PowerShell, tapez cmd, puis Entrée, et recommencez.`,
  };
}
