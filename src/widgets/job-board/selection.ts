import type { Choices } from '../../element/choices.js';
import { optionsOf, type Option } from '../../element/filter-options.js';
import { limits } from '../../limits.js';
import type { Locale } from '../../locales/locale.js';
import { distinct } from '../../sources/identity.js';
import type { Job } from '../../sources/jobs/job.js';
import { fold, hasWords } from '../../text/fold.js';
import { isExpired } from './job-dates.js';

export const filterNames = ['contract', 'place', 'category', 'employer'] as const;
export type FilterName = (typeof filterNames)[number];
/** The value of each filter; empty for all. */
export type Filters = Record<FilterName, string>;

export const sorts = ['newest', 'deadline'] as const;
export type JobSort = (typeof sorts)[number];

/**
 * The visitor's choices: `q` is the search text, `n` the number of pages shown, `id` that of the open offer.
 */
export const choiceNames = ['q', ...filterNames, 'sort', 'n', 'id'] as const;
export type JobChoiceName = (typeof choiceNames)[number];
export type JobChoices = Choices<JobChoiceName>;

type Strings = Locale['jobs'];

/** The open offers without duplicates, with the values of the locked filters. */
export function openJobs(jobs: readonly Job[], locked: Filters, strings: Strings, now: Date, zone: string): Job[] {
  const open = distinct(jobs).filter((job) => !isExpired(job, now, zone) && fits(job, locked, strings));
  return open.slice(0, limits.itemsWithLimit);
}

/** The offers that match the visitor's search and filters. */
export function narrow(jobs: readonly Job[], query: string, filters: Filters, strings: Strings): Job[] {
  return jobs.filter((job) => fits(job, filters, strings) && (!query || hasWords(textOf(job), query)));
}

/** Sorts offers; those without the date come last, and equal ones keep the order of their source. */
export function sorted(jobs: readonly Job[], sort: JobSort): Job[] {
  const rank =
    sort === 'newest'
      ? ({ datePosted }: Job) => -(datePosted?.getTime() ?? -Infinity)
      : ({ validThrough }: Job) => validThrough?.getTime() ?? Infinity;
  // Infinity − Infinity is NaN.
  return [...jobs].sort((a, b) => rank(a) - rank(b) || 0);
}

/** The options of a filter among `jobs`, each with its number of offers in `left`. */
export function filterOptions(
  jobs: readonly Job[],
  left: readonly Job[],
  name: FilterName,
  strings: Strings,
): readonly Option[] {
  const textsOf = ({ [name]: text }: Job) => (text ? [text] : []);
  return optionsOf(jobs, left, textsOf, (text) => valueOf(text, name, strings));
}

/** A contract or a working time in the visitor's language, term by term; unknown terms stay as they are. */
export function termOf(text: string, { terms }: Strings): string {
  const words = text.split(/,\s+/).map((term) => {
    const key = term
      .trim()
      // "FullTime"
      .replace(/([a-z])([A-Z])/g, '$1_$2')
      .replace(/[\s-]+/g, '_')
      .toUpperCase();
    return (terms as Record<string, string | undefined>)[key] ?? term;
  });
  return [...new Set(words)].join(', ');
}

/**
 * The value that a filter compares. Contracts of the same kind are one option: "CDD - 6 Mois", "CDD (renouvelable)".
 */
function valueOf(text: string, name: FilterName, strings: Strings): string {
  if (name !== 'contract') return text;
  const [kind = ''] = /^(?:CDI|CDD)\b|^.*?(?=\s+[-–(]|$)/i.exec(termOf(text, strings)) ?? [];
  return kind.length === 3 ? kind.toUpperCase() : kind;
}

/** Whether an offer matches every filter that is set. */
export function fits(job: Job, filters: Filters, strings: Strings): boolean {
  return filterNames.every(
    (name) => !filters[name] || fold(valueOf(job[name] ?? '', name, strings)) === fold(filters[name]),
  );
}

/** Cached search texts: descriptions are long, and are searched on each keystroke. */
const texts = new WeakMap<Job, string>();

function textOf(job: Job): string {
  const { title, employer, place, contract, grade, reference, description } = job;
  const text = texts.get(job) ?? fold([title, employer, place, contract, grade, reference, description].join(' '));
  texts.set(job, text);
  return text;
}
