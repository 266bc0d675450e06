import type { AnyEntry } from '#domain/entry.ts';
import { otherLocale } from '#i18n/locales.ts';
import { editorAddress } from '../admin/address.ts';
import type { View } from '../view.ts';

/** Where a translation is mended or made: the file, and the editor where there is one. */
export function editOf({ site, strings }: View, entry: AnyEntry): Edit {
  const { collection, id, original, translation } = entry;
  const say = strings.staff.entry;
  const editor = editorAddress(collection, id);
  return {
    label: translation.state === 'missing' ? say.create : say.revise,
    file: `content/${collection}/${id}/index.${otherLocale(original)}.mdx`,
    link: say.editor,
    ...(site.record.repository ? { href: editor } : { editor }),
  };
}

export type Edit = {
  label: string;
  /** From the root of the clone. */
  file: string;
  link: string;
  /** In the editor that is published with the site… */
  href?: string;
  /** …or in the one that this computer alone may serve. */
  editor?: string;
};
