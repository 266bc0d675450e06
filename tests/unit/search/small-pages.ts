import type { Partner } from '#domain/entry.ts';
import type { TermRecord } from '#schema/index.ts';
import type { Parts } from '#search/indexing/build.ts';
import type { SmallPage } from './small-site.ts';

const partner = {
  collection: 'partners',
  id: 'p',
  original: 'zh',
  facts: {
    original: 'zh',
    kind: 'zone',
    organisations: [],
    milestones: [],
    aliases: { zh: ['示范区'], fr: ['Zone d’essai'] },
  },
  words: {
    zh: { title: '沈抚示范区', summary: '园区。', slug: 'p' },
    fr: { title: 'Zone pilote de Shenfu', shortTitle: 'Shenfu', summary: 'Zone.', slug: 'p' },
  },
  translation: { state: 'current' },
} as unknown as Partner;

const terms: Record<string, TermRecord> = {
  medicine: { kind: 'glossary', name: { zh: '中医药', fr: 'médecine traditionnelle chinoise' } },
};

/** What the tree has beside the pages. */
export const parts: Parts = {
  record: undefined,
  terms,
  people: [],
  partners: [partner],
  programmes: [],
  calls: [],
};

export const pages: SmallPage[] = [
  {
    path: '/zh/partners/p/',
    title: '沈抚示范区',
    body: '<p>园区位于辽宁，属产业科创（江阴）合作中心。</p>',
    filter: 'type:partners, partner:p',
  },
  {
    path: '/zh/a/',
    title: '会议纪要',
    body: `<p>与沈抚示范区的合作。法国的国企业务，KPI考核。</p>
      <h2 id="出口">出口</h2><p>中医药出口；中国中医的医药。</p>`,
    filter: 'type:news, partner:p, year:2024',
    date: '20240201',
  },
  {
    path: '/zh/b/',
    title: '年度报告',
    body: '<p>合作伙伴中有法国企业，１２０００万欧元。中医与西药；示范区。</p>',
    filter: 'type:news, year:2025',
    date: '20250300',
  },
  {
    path: '/fr/partenaires/p/',
    title: 'Zone pilote de Shenfu',
    body: '<p>Dans le Liaoning.</p>',
    filter: 'type:partners, partner:p',
  },
  {
    path: '/fr/a/',
    title: 'Compte rendu',
    body: `<p>La coopération de l’incubateur franco-chinois : il aura un centre d’échange.</p>`,
    filter: 'type:news, year:2024',
    date: '20240201',
  },
  {
    path: '/fr/b/',
    title: 'Rapport',
    body: '<p>Une œuvre de coopérations, aujourd’hui à 12\u202F000 euros.</p>',
    filter: 'type:news, year:2025',
    date: '20250300',
  },
];
