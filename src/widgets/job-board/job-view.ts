import type { Filter } from '../../element/filter-options.js';
import type { Locale } from '../../locales/locale.js';
import type { Job } from '../../sources/jobs/job.js';
import { fold } from '../../text/fold.js';
import { isExpired } from './job-dates.js';
import {
  filterNames,
  filterOptions,
  fits,
  narrow,
  openJobs,
  sorted,
  sorts,
  type FilterName,
  type Filters,
  type JobChoices,
  type JobSort,
} from './selection.js';

/** The webmaster's settings and the visitor's choices. */
export interface Wishes {
  /** The webmaster's filter values, which the visitor may change unless they are locked. */
  preset: Filters;
  locked: readonly FilterName[];
  sort: JobSort;
  choices: JobChoices;
  strings: Locale['jobs'];
  now: Date;
  /** The earliest possible present: before `now` if only the visitor's clock is known. */
  earliest: Date;
  timeZone: string;
}

/** The list with its controls. */
export interface View {
  /** Open offers, and those that may be open, before the visitor's filters. */
  open: Job[];
  /** True if the offer in the address is not among the open ones. */
  gone: boolean;
  /** The offers that match the filters, in order. */
  matching: Job[];
  /** The filters that the visitor can use: those with more than one option. */
  filters: Filter<FilterName>[];
  /** The value of each filter that is not locked. */
  values: Filters;
  sort: JobSort;
  /** The conditions that limit the list, by the visitor and by locked filters. */
  search: Filters & { q: string };
}

const NONE: Filters = { contract: '', place: '', category: '', employer: '' };

export function viewOf(jobs: readonly Job[], wishes: Wishes): View {
  const { choices, strings, now, earliest, timeZone } = wishes;
  const open = openOffers(jobs, wishes);
  const values = valuesOf(open, wishes);
  const query = choices.q ?? '';
  const sort = sorts.find((each) => each === choices.sort) ?? wishes.sort;
  const filters = filterNames
    .filter((name) => !wishes.locked.includes(name))
    .map((name): Filter<FilterName> => {
      const left = narrow(open, query, { ...values, [name]: '' }, strings);
      return { name, value: values[name], options: filterOptions(open, left, name, strings), all: left.length };
    });
  const matching = sorted(narrow(open, query, values, strings), sort);
  return {
    open,
    gone: !!choices.id && !open.some(({ id }) => id === choices.id),
    matching: earliest < now ? lastWhere((job) => isExpired(job, now, timeZone), matching) : matching,
    filters: filters.filter(({ value, options }) => value || options.length > 1),
    values,
    sort,
    search: { ...values, ...fixed(wishes), q: query },
  };
}

/** The offers of the first pages. The open one is included, however far down it is. `limit`: offers per page. */
export function shownOf({ matching }: View, openId: string | undefined, pages: number, limit: number): Job[] {
  const opened = matching.findIndex(({ id }) => id === openId);
  return matching.slice(0, Math.max(pages, Math.ceil((opened + 1) / limit)) * limit);
}

/** Moves the offers for which `isLast` is true to the end. */
function lastWhere(isLast: (job: Job) => boolean, jobs: readonly Job[]): Job[] {
  const last = new Set(jobs.filter(isLast));
  return [...jobs.filter((job) => !last.has(job)), ...last];
}

/** The offers that are open, or may be if the clock is not confirmed, with the values of the locked filters. */
export function openOffers(jobs: readonly Job[], { preset, locked, strings, earliest, timeZone }: Wishes): Job[] {
  const within = { ...NONE, ...fixed({ preset, locked }) };
  return openJobs(jobs, within, strings, earliest, timeZone);
}

/** The values of the locked filters. */
function fixed({ preset, locked }: Pick<Wishes, 'preset' | 'locked'>): Partial<Filters> {
  return Object.fromEntries(locked.map((name) => [name, preset[name]]));
}

/**
 * The visitor's choices, else the webmaster's values. A choice that no offer has comes from an old or a forged address,
 * and is ignored.
 */
function valuesOf(open: readonly Job[], { preset, locked, choices, strings }: Wishes): Filters {
  const entries = filterNames.map((name) => {
    if (locked.includes(name)) return [name, ''];
    const value = choices[name] ?? preset[name];
    const known =
      fold(value) === fold(preset[name]) || open.some((job) => fits(job, { ...NONE, [name]: value }, strings));
    return [name, known ? value : ''];
  });
  return Object.fromEntries(entries) as Filters;
}
