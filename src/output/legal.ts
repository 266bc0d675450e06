import { text, type Text, type View } from './view.ts';

/** The facts French law asks a publisher for (LCEN, art. 6-III); `value` is absent while unknown. */
export function legalRows(view: View): LegalRow[] {
  const { lang, site, strings } = view;
  const { name, legal } = site.record;
  return [
    row(view, strings.legal.publisher, name[lang]),
    row(view, strings.legal.seat, legal.seat?.[lang]),
    row(view, strings.legal.registration, legal.registration),
    row(view, strings.legal.director, legal.director),
    ...contactRows(view),
    row(view, strings.legal.hostName, legal.hostName),
    row(view, strings.legal.hostAddress, legal.hostAddress),
    row(view, strings.legal.hostPhone, legal.hostPhone),
  ];
}

export function contactRows(view: View): LegalRow[] {
  const { strings, site } = view;
  const { email, phone } = site.record.contact;
  return [
    { ...row(view, strings.legal.email, email), ...(email ? { href: `mailto:${email}` } : {}) },
    {
      ...row(view, strings.legal.phone, phone),
      ...(phone ? { href: `tel:${phone.replace(/[^+\d]/g, '')}` } : {}),
    },
  ];
}

function row(view: View, label: string, value: string | null | undefined): LegalRow {
  return value ? { label, value: text(view, value) } : { label };
}

export type LegalRow = { label: string; value?: Text; href?: string };
