import type { SearchClient } from '../answer.ts';
import { createSearchClient } from '../client.ts';
import { attachCombobox } from './combobox.ts';

/** Gives the box in the header its suggestions. */
export function equip(form: HTMLFormElement): void {
  const client = openClient();
  client.warm();
  attachCombobox(form, client);
}

export function openClient(): SearchClient {
  return createSearchClient({ base: import.meta.env.BASE_URL });
}
