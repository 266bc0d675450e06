/**
 * What RFC 5545 and 7986 demand of a calendar, read line by line, apart from any library. An empty
 * list is a valid calendar.
 */
export function faultsOf(text: string): string[] {
  const faults: string[] = [];
  if (!text.endsWith('\r\n')) faults.push('does not end its last line');
  if (/(^|[^\r])\n|\r(?!\n)/.test(text)) faults.push('has a line that does not end with CRLF');
  const physical = text.split('\r\n').slice(0, -1);
  physical.forEach((line, index) => {
    const octets = Buffer.byteLength(line);
    if (octets > 75) faults.push(`line ${index + 1} has ${octets} octets`);
    if (line === '') faults.push(`line ${index + 1} is empty`);
    if (line.includes('\uFFFD')) faults.push(`line ${index + 1} cuts a character`);
    // eslint-disable-next-line no-control-regex -- RFC 5545 §3.1, CONTROL
    if (/[\u0000-\u0008\u000A-\u001F\u007F]/.test(line)) faults.push(`line ${index + 1}: control`);
  });
  const root = componentsOf(contentLines(text), faults);
  if (root.length !== 1 || root[0]?.name !== 'VCALENDAR') faults.push('is not one VCALENDAR');
  for (const component of root) examine(component, faults);
  const uids = (root[0]?.parts ?? []).flatMap((part) => valuesOf(part, 'UID'));
  if (new Set(uids).size < uids.length) faults.push('names two events alike');
  return faults;
}

/** The events of a calendar, their texts as they are meant. */
export function eventsOf(text: string): Record<string, string>[] {
  const [calendar] = componentsOf(contentLines(text), []);
  return (calendar?.parts ?? [])
    .filter(({ name }) => name === 'VEVENT')
    .map(({ properties }) =>
      Object.fromEntries(properties.map(({ name, value }) => [name, unescape(value)])),
    );
}

/** Values of a property of the calendar itself. */
export function calendarProperty(text: string, name: string): string | undefined {
  const [calendar] = componentsOf(contentLines(text), []);
  return calendar && valuesOf(calendar, name).map(unescape)[0];
}

/** RFC 5545 §3.1: a line that begins with a space continues the one before. */
const contentLines = (text: string) =>
  text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line): Property => {
      const [, name = '', parameters = '', value = ''] =
        /^([A-Z0-9-]+)((?:;[A-Z-]+=[^;:,"]+)*):(.*)$/su.exec(line) ?? [];
      return { name, parameters, value, line };
    });

function componentsOf(lines: readonly Property[], faults: string[]): Component[] {
  const top: Component = { name: '', properties: [], parts: [] };
  const open = [top];
  for (const line of lines) {
    const current = open.at(-1) as Component;
    if (line.name === 'BEGIN') {
      const part = { name: line.value, properties: [], parts: [] };
      current.parts.push(part);
      open.push(part);
    } else if (line.name === 'END') {
      if (open.pop()?.name !== line.value) faults.push(`ends ${line.value} that is not open`);
    } else {
      // RFC 5545 §3.6: the properties of a calendar come before its components.
      if (current.name === 'VCALENDAR' && current.parts.length > 0)
        faults.push(`${line.name} is late`);
      if (line.name === '') faults.push(`is no content line: ${line.line}`);
      current.properties.push(line);
    }
  }
  if (open.length !== 1) faults.push('leaves a component open');
  return top.parts;
}

function examine(component: Component, faults: string[]): void {
  const rule = rules[component.name];
  if (!rule) {
    faults.push(`has an unknown ${component.name}`);
    return;
  }
  const fault = (text: string) => faults.push(`${component.name}: ${text}`);
  for (const name of rule.once)
    if (valuesOf(component, name).length !== 1) fault(`must have one ${name}`);
  for (const { name, parameters, value } of component.properties) {
    const form = forms[name];
    if (![...rule.once, ...rule.atMostOnce].includes(name)) fault(`may not have ${name}`);
    else if (valuesOf(component, name).length > 1) fault(`has ${name} twice`);
    if (!form?.test(`${parameters}:${value}`)) fault(`${name}${parameters}:${value} is malformed`);
  }
  if (component.name === 'VCALENDAR' && component.parts.length === 0) fault('holds no component');
  if (component.name === 'VEVENT') {
    const [start = ''] = valuesOf(component, 'DTSTART');
    const [end] = valuesOf(component, 'DTEND');
    if (end !== undefined && (end.length !== start.length || end <= start)) fault('ends too early');
  }
  for (const part of component.parts) {
    if (!rule.parts.includes(part.name)) fault(`may not hold ${part.name}`);
    examine(part, faults);
  }
}

const valuesOf = ({ properties }: Component, wanted: string) =>
  properties.filter(({ name }) => name === wanted).map(({ value }) => value);

const unescape = (value: string) =>
  value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));

/** §3.6, §3.6.1, §3.6.5, §3.6.6, and RFC 7986 §4 for calendars: what each may and must have. */
const rules: Record<string, { once: string[]; atMostOnce: string[]; parts: string[] }> = {
  VCALENDAR: {
    once: ['VERSION', 'PRODID'],
    atMostOnce:
      'CALSCALE NAME DESCRIPTION URL SOURCE REFRESH-INTERVAL COLOR LAST-MODIFIED X-WR-CALNAME X-WR-CALDESC X-PUBLISHED-TTL'.split(
        ' ',
      ),
    parts: ['VEVENT', 'VTIMEZONE'],
  },
  VEVENT: {
    once: ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'SEQUENCE', 'STATUS', 'TRANSP'],
    atMostOnce: 'DTEND DESCRIPTION LOCATION URL CATEGORIES COLOR LAST-MODIFIED'.split(' '),
    parts: ['VALARM'],
  },
  VALARM: { once: ['ACTION', 'TRIGGER', 'DESCRIPTION'], atMostOnce: [], parts: [] },
  VTIMEZONE: { once: ['TZID'], atMostOnce: [], parts: ['STANDARD'] },
  STANDARD: { once: ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO'], atMostOnce: [], parts: [] },
};

/** §3.3.11: a comma, a semicolon and a backslash are escaped, and nothing else is. */
const words = String.raw`(?:[^\\;,]|\\[\\;,nN])*`;
const spoken = new RegExp(`^(;LANGUAGE=(fr|zh-Hans))?:${words}$`, 'su');
const moment = /^(:\d{8}T\d{6}Z|;VALUE=DATE:\d{8}|:19700101T000000)$/;
const uri = /^:https?:\/\/\S+$/;
const forms: Record<string, RegExp> = {
  VERSION: /^:2\.0$/,
  PRODID: /^:-\/\/[\w.-]+\/\/[\w ]+\/\/(FR|ZH)$/,
  CALSCALE: /^:GREGORIAN$/,
  NAME: spoken,
  DESCRIPTION: spoken,
  SUMMARY: spoken,
  LOCATION: spoken,
  'X-WR-CALNAME': spoken,
  'X-WR-CALDESC': spoken,
  CATEGORIES: new RegExp(`^:${words}(,${words})*$`, 'su'),
  URL: uri,
  SOURCE: /^;VALUE=URI:https?:\/\/\S+\.ics$/,
  'REFRESH-INTERVAL': /^;VALUE=DURATION:P\d+[DW]$/,
  'X-PUBLISHED-TTL': /^:P\d+[DW]$/,
  COLOR: /^:[a-z]+$/,
  UID: /^:[a-z0-9.-]+@[a-z0-9.-]+$/,
  DTSTAMP: /^:\d{8}T\d{6}Z$/,
  'LAST-MODIFIED': /^:\d{8}T\d{6}Z$/,
  DTSTART: moment,
  DTEND: moment,
  SEQUENCE: /^:\d+$/,
  STATUS: /^:(CONFIRMED|CANCELLED)$/,
  TRANSP: /^:(OPAQUE|TRANSPARENT)$/,
  ACTION: /^:DISPLAY$/,
  TRIGGER: /^:-?P(\d+[DW]|T\d+[HMS])$/,
  TZID: /^:Asia\/Shanghai$/,
  TZOFFSETFROM: /^:[+-]\d{4}$/,
  TZOFFSETTO: /^:[+-]\d{4}$/,
};

type Property = { name: string; parameters: string; value: string; line: string };
type Component = { name: string; properties: Property[]; parts: Component[] };
