/** A component of a calendar, `BEGIN:VEVENT` to `END:VEVENT`, with its properties and its components. */
export interface Component {
  /** In capitals. */
  name: string;
  /** By name, in capitals; each property as written after its name: `;TZID=Europe/Paris:20260411T100000`. */
  properties: Record<string, string[] | undefined>;
  components: Component[];
}

/** How many components a component is in, whatever was not ended before it. */
const DEPTHS: Record<string, number> = { VCALENDAR: 1, VEVENT: 2, VTIMEZONE: 2 };

/** The lines that are read in one step. */
const STEP = 64;

/** A line; a line break and a space or tab continue it (RFC 5545 §3.1). */
const LINE = /[^]+?(?=\n(?![ \t])|$)/g;

/**
 * Reads the calendars of a text (RFC 5545 §3.4), in several steps. A component in which the text ends was cut off and is
 * left out; one whose end is missing before the next event is read.
 */
export function* readCalendars(text: string): Generator<void, Component[], void> {
  const root = component('');
  // The components that are not ended.
  const open = [root];
  let count = 0;
  // Lines are not split in advance: a calendar of 5 MB has 150,000 of them.
  for (const [line] of text.matchAll(LINE)) {
    if (++count % STEP === 0) yield;
    const [, written = '', rest = ''] = /^([^;:]*)([^]*)/.exec(line.replace(/\r?\n[ \t]/g, '').trim()) ?? [];
    const name = written.toUpperCase();
    const value = rest.slice(1).trim().toUpperCase();
    if (name === 'BEGIN') {
      const begun = component(value);
      open.splice(DEPTHS[value] ?? open.length);
      open.at(-1)?.components.push(begun);
      open.push(begun);
    } else if (name === 'END') {
      const index = open.findLastIndex((each) => each.name === value);
      if (index > 1) open.splice(index);
    }
    // No object has a property whose name is in capitals.
    else ((open.at(-1) ?? root).properties[name] ??= []).push(rest);
  }
  if (open.length > 2) open[1]?.components.pop();
  return root.components.filter(({ name }) => name === 'VCALENDAR');
}

function component(name: string): Component {
  return { name, properties: {}, components: [] };
}
