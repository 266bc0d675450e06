import type { Strings } from '../fr/index.ts';

/** Chinese. Who offers what someone else seeks. */
export const matches = {
  matches: {
    offers: '提供',
    seeks: '寻求',
    title: { calls: '可能感兴趣的机构', partners: '可能的合作机会' },
    note: '根据各方公布的供需信息自动匹配，仅供参考，不代表推荐。',
    closed: '本征集已截止。',
    about: (kind, place) => `${kind}，${place}`,
    thisCall: '本征集',
    thisPartner: (name) => name,
    programme: '共同项目',
    more: (n) => `查看其余${n}项`,
    offersWhatSought: {
      same: (theirs, _, self) => `提供：${theirs}，正是${self}所寻求的`,
      part: (theirs, ours, self) => `提供：${theirs}，属于${self}所寻求的${ours}`,
      whole: (theirs, ours, self) => `提供：${theirs}，其中的${ours}正是${self}所寻求的`,
    },
    seeksWhatOffered: {
      same: (theirs, _, self) => `寻求：${theirs}，正是${self}所提供的`,
      part: (theirs, ours, self) => `寻求：${theirs}，其中的${ours}正是${self}所提供的`,
      whole: (theirs, ours, self) => `寻求：${theirs}，属于${self}所提供的${ours}`,
    },
    worksInSector: {
      offers: (theirs, sector) => `提供：${ofSector(theirs, sector)}`,
      seeks: (theirs, sector) => `寻求：${ofSector(theirs, sector)}`,
    },
    callsForSector: {
      offers: (sector, ours, self) =>
        sector === ours
          ? `领域：${sector}，正是${self}所提供的`
          : `领域：${sector}（${self}提供：${ours}）`,
      seeks: (sector, ours, self) =>
        sector === ours
          ? `领域：${sector}，正是${self}所寻求的`
          : `领域：${sector}（${self}寻求：${ours}）`,
    },
  },
} satisfies Pick<Strings, 'matches'>;

const ofSector = (theirs: string, sector: string) =>
  theirs === sector ? `${theirs}，正是本征集的领域` : `${theirs}（本征集的领域：${sector}）`;
