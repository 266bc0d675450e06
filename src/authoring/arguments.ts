import { parseArgs } from 'node:util';
import { factsOf, makes } from './fields.ts';

/** What the command itself takes; the rest are fields of what is made. */
export const ownFlags = ['from', 'id', 'lang', 'content', 'dry-run', 'help'] as const;
const switches = new Set(['dry-run', 'help', 'draft']);

/** The arguments, parted: nothing is judged but their form. */
export function readArguments(args: readonly string[]): Arguments {
  const booleans = makes.flatMap((make) =>
    factsOf(make).flatMap(({ kind, name }) => (kind === 'boolean' ? [name] : [])),
  );
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    // What is not a switch takes the next word, whatever its name.
    options: Object.fromEntries(
      [...names(args)].map((name) => [
        name,
        { type: switches.has(name) || booleans.includes(name) ? 'boolean' : 'string' },
      ]),
    ) as Record<string, { type: 'boolean' | 'string' }>,
  });
  const own: Partial<Record<OwnFlag, string>> = {};
  const fields: Given[] = [];
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, value, inlineValue } = token;
    const given = value?.startsWith('--') && !inlineValue ? undefined : value;
    const isSwitch = switches.has(name) || booleans.includes(name);
    if (name === 'h') own.help = 'true';
    else if (isOwn(name)) own[name] = given ?? (isSwitch ? 'true' : '');
    else fields.push({ name, value: given ?? (isSwitch ? 'true' : undefined) });
  }
  const [what, ...rest] = words;
  return { what, rest, own, fields };
}

const names = (args: readonly string[]) =>
  new Set(args.flatMap((arg) => /^--([^=]+)/.exec(arg)?.[1] ?? []));
const isOwn = (name: string): name is OwnFlag => ownFlags.includes(name as OwnFlag);

type OwnFlag = (typeof ownFlags)[number];
export type Given = { name: string; value: string | undefined };
export type Arguments = {
  what: string | undefined;
  /** Words that nothing asked for. */
  rest: string[];
  own: Partial<Record<OwnFlag, string>>;
  fields: Given[];
};
