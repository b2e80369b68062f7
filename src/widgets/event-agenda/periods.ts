import { DAY, dayIn, firstOf, mondayOf, monthOf } from '../../calendar/local-days.js';

export const periodNames = ['today', 'weekend', 'week', 'month', 'choose'] as const;
/** A period that the visitor can choose; `choose` is one between two days. */
export type PeriodName = (typeof periodNames)[number];

/** A period in days, both included: see `calendar/local-days.ts`. */
export interface Days {
  first: number;
  last: number;
}

/** The days of a period; `from` and `to` are those that the visitor has chosen, `YYYY-MM-DD`, and may be missing. */
export function daysIn(period: PeriodName, today: number, from = '', to = ''): Days {
  const monday = mondayOf(today);
  switch (period) {
    case 'today':
      return { first: today, last: today };
    case 'weekend':
      return { first: monday + 5 * DAY, last: monday + 6 * DAY };
    case 'week':
      return { first: today, last: monday + 6 * DAY };
    case 'month':
      return { first: today, last: firstOf(monthOf(today) + 1) - DAY };
    case 'choose':
      return { first: dayIn(from) || -Infinity, last: dayIn(to) || Infinity };
  }
}
