import type { Values } from './file.ts';

/**
 * What stands in the same group of the form as a field, by plain names: `meeting` is what
 * `followUps.0.meeting` holds for `followUps.0.commitment`. What is empty is left out. Only the values
 * of the group are read: Sveltia draws a field anew when one changes that was read for it.
 */
export function beside(values: Values | undefined, path: string): Values | undefined {
  const group = path.slice(0, path.lastIndexOf('.') + 1);
  if (!values || group === '') return values;
  const near = Object.keys(values).filter((key) => key.startsWith(group) && values[key] !== '');
  return Object.fromEntries(near.map((key) => [key.slice(group.length), values[key]]));
}
