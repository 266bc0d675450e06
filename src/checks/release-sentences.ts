import type { Localized } from '#i18n/locales.ts';

export const sentences = {
  stillDraft: (at: string): Localized => ({
    zh: `写了 publishAt（${at}），却仍是草稿：到时也不会发布。写好后请删去 draft: true。`,
    fr: `publishAt (${at}) est donné, mais l’entrée reste un brouillon : elle ne sera pas publiée à cette heure. Retirez draft: true une fois le texte prêt.`,
  }),
  far: (at: string): Localized => ({
    zh: `“${at}”在一年以后，到那时才会发布。请核对年份。`,
    fr: `« ${at} » est dans plus d’un an : rien ne sera publié d’ici là. Vérifiez l’année.`,
  }),
  link: (url: string, wait: Wait): Localized =>
    wait.at === Infinity
      ? {
          zh: `链接“${url}”指向的页面还是草稿，发布后读者会看到“找不到网页”。请先删去链接，或把那一页的 draft: true 删去，一同发布。`,
          fr: `Le lien « ${url} » mène à un brouillon : les lecteurs ne trouveraient aucune page. Retirez le lien, ou publiez aussi cette page en y supprimant draft: true.`,
        }
      : {
          zh: `链接“${url}”指向的页面要到 ${wait.until} 才发布，而本文在那之前就公开，读者会看到“找不到网页”。请先删去链接，或让本文的 publishAt 不早于那一刻。`,
          fr: `Le lien « ${url} » mène à une page qui ne paraît que le ${wait.until}, après ce texte : les lecteurs ne la trouveraient pas. Retirez le lien, ou donnez à ce texte un publishAt qui ne soit pas antérieur.`,
        },
  relation: (id: string, wait: Wait): Localized =>
    wait.at === Infinity
      ? {
          zh: `“${id}”还是草稿，发布的页面上这里先不显示它；它发布后会自动出现。`,
          fr: `« ${id} » est encore un brouillon : le site publié ne le montrera ici qu’une fois paru.`,
        }
      : {
          zh: `“${id}”要到 ${wait.until} 才发布，在那之前页面上这里不显示它；到时会自动出现。`,
          fr: `« ${id} » ne paraît que le ${wait.until} : d’ici là, le site publié ne le montre pas ici.`,
        },
  person: ({ at, until, leads }: Follower): Localized => ({
    zh: `提到此人的条目都还没有发布（${leads.join('、')}），发布的网站也先不显示此人；${at === Infinity ? '其中一项发布后' : `${until} 起`}会自动出现。`,
    fr: `Rien de ce qui a paru ne cite cette personne (seulement ${leads.join(', ')}) : le site publié ne la montre pas encore, elle paraîtra d’elle-même ${at === Infinity ? 'avec la première de ces entrées' : `le ${until}`}.`,
  }),
  publisher: (id: string): Localized => ({
    zh: `“${id}”是协会自己的页面，每一页都要提到它，不能是草稿，也不能定时发布。请删去它的 draft 或 publishAt。`,
    fr: `« ${id} » est la fiche de l’association, que toutes les pages citent : elle ne peut être ni un brouillon ni différée. Retirez-y draft ou publishAt.`,
  }),
};

/** `at`: when an entry comes out, in milliseconds, `Infinity` for a draft; `until`: as written. */
export type Wait = { at: number; until: string | undefined };
/** `leads`: the entries it waits for, as `news/<id>`. */
export type Follower = Wait & { leads: readonly string[] };
