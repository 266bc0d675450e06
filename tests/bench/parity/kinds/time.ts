import type { Form, Kind } from './kind.ts';

/** A time of day: `time 15:30`. */
export const time: Kind<Time> = {
  parse([value = '']) {
    const [hour, minute] = value.split(':').map(Number);
    if (hour === undefined || minute === undefined) throw new Error(`no time: ${value}`);
    return { hour, minute };
  },
  forms({ hour, minute }, { lang }): Form[] {
    const mm = String(minute).padStart(2, '0');
    if (lang === 'fr')
      return [
        { text: minute ? `${hour} h ${mm}` : `${hour} h`, style: ['spaced'] },
        { text: minute ? `${hour}h${mm}` : `${hour}h`, style: ['tight'] },
        { text: minute ? `${hour} heures ${minute}` : `${hour} heures`, style: ['letters'] },
      ];
    const twelve = hour > 12 ? hour - 12 : hour;
    const minutes = minute ? `${minute}分` : '';
    return [
      ...partsOfDay(hour).flatMap((part) => [
        { text: `${part}${twelve}点${minutes}`, style: ['part', 'dot'] },
        ...(minute === 30 ? [{ text: `${part}${twelve}点半`, style: ['part', 'half'] }] : []),
        { text: `${part}${twelve}:${mm}`, style: ['part', 'colon'] },
        { text: `${part}${twelve}时${minutes}`, style: ['part', 'hour'] },
      ]),
      { text: `${hour}:${mm}`, style: ['clock'] },
      { text: `${hour}时${minutes}`, style: ['plain hour'] },
    ];
  },
  mistakes: ({ hour, minute }, _form, _context, turn) => [
    {
      operator: 'time.changed',
      value:
        minute && turn % 2
          ? { hour, minute: (minute + 15) % 60 || 45 }
          : { hour: hour + 1, minute },
    },
  ],
};

/** Six o'clock is 下午 to one writer and 晚上 to another. */
function partsOfDay(hour: number): string[] {
  if (hour < 12) return ['上午'];
  if (hour === 12) return ['中午'];
  return hour < 18 ? ['下午'] : hour === 18 ? ['下午', '晚上'] : ['晚上'];
}

type Time = { hour: number; minute: number };
