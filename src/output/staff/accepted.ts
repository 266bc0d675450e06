import type { Silenced } from '#checks/silence.ts';
import { formatDate } from '#i18n/format.ts';
import { typeset } from '#typography/typeset.ts';
import { text, type Text, type View } from '../view.ts';
import { finding, type Finding } from './findings.ts';
import { wording, type Wording } from './wording.ts';

/** Findings that someone accepted, with the reason given, where it stands and until when it holds. */
export function accepted(view: View, silenced: readonly Silenced[]): Accepted {
  const { lang, strings } = view;
  const rest = silenced.length - most;
  return {
    items: silenced.slice(0, most).map(({ issue, reason, until, place }) => ({
      finding: finding(view, issue),
      reason: reasonIn(view, reason),
      place: `${place.file}:${place.line}`,
      until: until
        ? strings.staff.accepted.until(formatDate(until, lang))
        : strings.staff.accepted.always,
    })),
    ...(rest > 0 ? { more: wording(view, strings.staff.findings.more(rest)) } : {}),
  };
}

const most = 150;

/** A reason may be given in both languages, the Chinese first: `理由 · raison`. */
function reasonIn(view: View, reason: string): Text {
  const parts = reason.split(' · ');
  const own = parts.length === 2 ? parts[view.lang === 'zh' ? 0 : 1] : reason;
  return text(view, typeset(own ?? reason, view.lang));
}

export type Accepted = {
  items: { finding: Finding; reason: Text; place: string; until: string }[];
  more?: Wording;
};
