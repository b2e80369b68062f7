/** A component of a calendar, `BEGIN:VEVENT` to `END:VEVENT`, with its properties and its components. */
export interface Component {
  /** In capitals. */
  name: string;
  /** By name, in capitals; each property as written after its name: `;TZID=Europe/Paris:20260411T100000`. */
  properties: Map<string, string[]>;
  components: Component[];
}

/** The components that are parts of a calendar itself, whatever was not ended before them. */
const OF_CALENDAR = /^V(?:EVENT|TIMEZONE)$/;

/** The lines that are read in one step. */
const STEP = 64;

/**
 * Reads the calendars of a text (RFC 5545 §3.4), in several steps. A component in which the text ends was cut off and is
 * left out; one whose end is missing before the next event is read.
 */
export function* readCalendars(text: string): Generator<void, Component[], void> {
  const calendars: Component[] = [];
  // The calendar, and the components in it that are not ended.
  let open: Component[] = [];
  let count = 0;
  for (const line of contentLines(text)) {
    if (++count % STEP === 0) yield;
    const name = line.slice(0, line.search(/[;:]/)).toUpperCase();
    const rest = line.slice(name.length);
    const current = open.at(-1);
    if (name !== 'BEGIN' && name !== 'END') {
      const same = current?.properties.get(name);
      if (same) same.push(rest);
      else current?.properties.set(name, [rest]);
      continue;
    }
    const value = rest.slice(1).trim().toUpperCase();
    if (name === 'END') {
      const index = open.findLastIndex((each) => each.name === value);
      if (index > 0) open = open.slice(0, index);
      continue;
    }
    const begun: Component = { name: value, properties: new Map(), components: [] };
    if (value === 'VCALENDAR') {
      calendars.push(begun);
      open = [];
    } else if (OF_CALENDAR.test(value)) open = open.slice(0, 1);
    open.at(-1)?.components.push(begun);
    open.push(begun);
  }
  if (open.length > 1) open[0]?.components.pop();
  return calendars;
}

/** The lines of a text, unfolded. Lines are not split in advance: a calendar of 5 MB has 150,000 of them. */
function* contentLines(text: string): Generator<string, void, void> {
  for (let start = 0; start < text.length;) {
    let end = text.indexOf('\n', start);
    let isFolded = false;
    // A line break and a space or tab continue the line (RFC 5545 §3.1).
    for (; end >= 0 && /[ \t]/.test(text.charAt(end + 1)); isFolded = true) end = text.indexOf('\n', end + 1);
    if (end < 0) end = text.length;
    const line = text.slice(start, end).trimEnd();
    yield isFolded ? line.replace(/\r?\n[ \t]/g, '') : line;
    start = end + 1;
  }
}
