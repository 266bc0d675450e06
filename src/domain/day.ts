/**
 * The instant (milliseconds since 1970, UTC) at which a day, month or year has ended for both
 * countries. The law of each lets a term run to 24:00 of its last day (民法典第二百零三条; Code de
 * procédure civile, art. 642), each by its own clock: nobody is late while it is still that day in
 * Beijing or in Paris.
 */
export function endOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  const next = day
    ? Date.UTC(year, (month ?? 1) - 1, day + 1)
    : month
      ? Date.UTC(year, month)
      : Date.UTC(year + 1, 0);
  return Math.max(...zones.map((zone) => midnight(next, zone)));
}

/** The instant (the same measure) from which on it is that day in Beijing or in Paris. */
export function startOf(day: string): number {
  return Math.min(...zones.map((zone) => midnight(Date.parse(`${day}T00:00:00Z`), zone)));
}

/** When a zone's clocks show what UTC shows at `wall`. Neither zone changes its clocks at midnight. */
function midnight(wall: number, zone: Zone): number {
  const guess = wall - offset(wall, zone);
  return wall - offset(guess, zone);
}

/** How far a zone's clocks are ahead of UTC, in milliseconds. */
function offset(at: number, zone: Zone): number {
  const name = offsetNames[zone].formatToParts(at).find(({ type }) => type === 'timeZoneName');
  const [, sign = '', ...parts] = /([+-])(\d+):?(\d+)?:?(\d+)?/.exec(name?.value ?? '') ?? [];
  const [hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  return Number(`${sign}1`) * 1000 * (hours * 3600 + minutes * 60 + seconds);
}

const zones = ['Asia/Shanghai', 'Europe/Paris'] as const;
const offsetNames = Object.fromEntries(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }),
  ]),
) as Record<Zone, Intl.DateTimeFormat>;

type Zone = (typeof zones)[number];
