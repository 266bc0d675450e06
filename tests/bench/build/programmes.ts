import type { Localized } from '#i18n/locales.ts';
import { places } from './organisations.ts';

/** So many programmes: each subject in each place, then again as a next phase. */
export function makeProgrammes(count: number): Programme[] {
  return Array.from({ length: count }, (_, index) => {
    const subject = subjects[index % subjects.length] as (typeof subjects)[number];
    const round = Math.floor(index / subjects.length);
    const place = places[(index + round) % places.length] as (typeof places)[number];
    const phase = Math.floor(round / places.length) + 1;
    const [suffix, end] = phase > 1 ? [`第${phase}阶段`, `, phase ${phase}`] : ['', ''];
    return {
      id: `${subject.id}-${place.id}${phase > 1 ? `-${phase}` : ''}`,
      year: 2016 + (index % 10),
      title: { zh: `${place.zh}${subject.zh}${suffix}`, fr: `${subject.fr} de ${place.fr}${end}` },
    };
  });
}

const subjects = [
  { id: 'port', zh: '绿色港口示范项目', fr: 'Port écologique' },
  { id: 'water', zh: '水质监测平台', fr: 'Observatoire de l’eau' },
  { id: 'design', zh: '青年设计师驻留计划', fr: 'Résidence de jeunes designers' },
  { id: 'salon', zh: '法中创新展', fr: 'Salon franco-chinois de l’innovation' },
  { id: 'hydrogen', zh: '氢能交通试点', fr: 'Essai de transports à hydrogène' },
  { id: 'care', zh: '养老服务合作项目', fr: 'Projet de soins aux aînés' },
  { id: 'seeds', zh: '种子交换库', fr: 'Réserve de semences' },
  { id: 'school', zh: '工程师暑期学校', fr: 'École d’été des ingénieurs' },
  { id: 'archive', zh: '城市影像档案', fr: 'Archives photographiques' },
  { id: 'desk', zh: '企业落地服务台', fr: 'Guichet des jeunes entreprises' },
  { id: 'chain', zh: '冷链示范线', fr: 'Chaîne du froid pilote' },
] as const;

export type Programme = { id: string; year: number; title: Localized };
