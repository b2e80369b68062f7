/** A moment for the functions of a locale that write one. */
export const clock = { year: 2026, month: 12, day: 1, hour: 16, minute: 5, second: 0, weekday: 2, offset: 60 };

/** Arguments for functions of the locale: each function is called with all of these, and uses as many as it takes. */
const CALLS: readonly (readonly unknown[])[] = [
  [clock],
  [0, 0, 'MONTH'],
  [2, 2, 'HOUR'],
  [11, 11, 'DAY'],
  [100, 100, 'WEEK'],
  [102, 102, 'MONTH'],
  [1, 1, 'YEAR'],
  [3, 5, 'HOUR'],
  [90, 2, 'DAY'],
  [3_000, 12, 'WEEK'],
  ['5', '7', 'MONTH'],
  ['', '12', 'HOUR'],
  ['12', '', 'HOUR'],
  ['texte', 'autre', 'YEAR'],
  ['texte', 3, 'autre'],
  [3, 'texte', 'autre'],
  [3, false],
  [3, true],
  ['texte', 'autre', 4],
  [2, 'PNG ou JPEG', 5],
  [{ start: clock, end: { ...clock, hour: 18 }, allDay: false, year: 2026 }],
  [{ start: clock, end: { ...clock, day: 3 }, allDay: false, year: 2025 }],
  [{ start: clock, end: undefined, allDay: true, year: 2026 }],
  [{ start: clock, end: { ...clock, day: 3 }, allDay: true, year: 2026 }],
  [{ clock, days: 0 }],
  [{ clock: { ...clock, hour: 0, minute: 0 }, days: 1 }],
  [{ clock, days: 3 }],
  [{ clock: { ...clock, minute: 0 }, days: 20 }],
  [clock, { ...clock, hour: 18 }],
  [clock, { ...clock, day: 7 }],
  ['week', clock, clock, 2025],
  ['day', clock, undefined, 2026],
  [['un.jpg']],
  [['un.jpg', 'deux.jpg']],
];

/** Every string of a language, including those that its functions return, by path: `weather.labels.wind`. */
export function stringsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const texts = CALLS.flatMap((call) => {
      try {
        const text: unknown = (value as (...given: unknown[]) => unknown)(...call);
        return typeof text === 'string' && !/undefined|NaN|\[object/.test(text) ? [text] : [];
      } catch {
        return [];
      }
    });
    return [...new Set(texts)].map((text) => [path, text]);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => stringsOf(entry, path ? `${path}.${key}` : key));
}

/** The path of every entry of a language. */
export function pathsOf(value: unknown, path = ''): string[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, entry]) => pathsOf(entry, path ? `${path}.${key}` : key))
    : [path];
}
