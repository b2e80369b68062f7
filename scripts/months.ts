import { writeFileSync } from 'node:fs';

/**
 * Generates src/text/month-names.ts: the shortest unique beginnings of month names, from `Intl`, in the languages of
 * feeds that French communes read: French, English, the neighbouring and regional languages. Run by `npx tsx
 * scripts/months.ts`; the suite `feeds` parses every month that `Intl` writes.
 */
const languages = ['fr', 'en', 'it', 'de', 'de-AT', 'es', 'ca', 'br', 'gsw'];

/** The length of the shortest beginning that is tried; shorter words are used whole. */
const SHORTEST = 3;

const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 5, day + 1)));
const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15)));

/**
 * The words of a date in all languages, normalised as in `parseCalendarDay`: without accents, the last run of letters.
 */
function words(dates: readonly Date[], part: 'month' | 'weekday'): string[][] {
  const formats = languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((width) =>
      // Alone and with a day: Catalan writes "de març" with a day, and German has two abbreviations.
      [{}, { day: 'numeric' as const }].map(
        (rest) => new Intl.DateTimeFormat(language, { [part]: width, ...rest, timeZone: 'UTC' }),
      ),
    ),
  );
  return dates.map((date) => [
    ...new Set(
      formats.map((format) => {
        const name = format.formatToParts(date).find(({ type }) => type === part)?.value ?? '';
        return (
          name
            .toLowerCase()
            .normalize('NFD')
            .replace(/\p{M}/gu, '')
            .match(/[a-z]+/g)
            ?.at(-1) ?? ''
        );
      }),
    ),
  ]);
}

/** The shortest beginning that no word of `others` has; if there is none, the whole word and `$`. */
function beginning(word: string, others: readonly string[]): string {
  for (let length = SHORTEST; length <= word.length; length++) {
    const start = word.slice(0, length);
    if (!others.some((other) => other.startsWith(start))) return start;
  }
  return `${word}$`;
}

function beginnings(): string[] {
  const names = words(months, 'month');
  const weekdays = words(days, 'weekday').flat();
  return names.map((own, month) => {
    const others = [...names.filter((_, index) => index !== month).flat(), ...weekdays];
    const starts = [...new Set(own.map((word) => beginning(word, others)))].sort();
    return starts.filter((start) => !starts.some((other) => other !== start && start.startsWith(other))).join('|');
  });
}

const table = beginnings().map((month) => `  '${month}',\n`);
writeFileSync(
  new URL('../src/text/month-names.ts', import.meta.url),
  `/**
 * How the names of the months begin, without accents; \`$\` ends a whole word. In ${languages.join(', ')}.
 * Written by scripts/months.ts from \`Intl\`, which is too slow to be asked in the page.
 */
export const MONTH_NAMES = [
${table.join('')}];
`,
);
