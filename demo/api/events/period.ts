import { fold } from '../../../src/text/fold.js';
import { parseDate } from '../../../src/text/parse-date.js';
import type { ApiContext } from '../bindings.js';
import { TIME_ZONE } from '../commune-day.js';
import { Problem } from '../problem.js';
import type { SubmissionRules } from '../submissions/rules.js';
import type { EventQuery } from './event-store.js';

/** A day, or a date-time of RFC 3339; without an offset it is local time of the commune. */
const DATE = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/;

/**
 * The selection by the parameters `from`, `to` and `category`; the day of `to` is included. `from` is the default of the
 * parameter. Categories are given by id or label, repeated or separated by commas; those that do not exist have
 * no events. Throws a 400.
 */
export function eventQuery(
  context: ApiContext,
  from: Date,
  categories: SubmissionRules['form']['categories'],
): EventQuery {
  const wanted = (context.req.queries('category') ?? []).flatMap((names) => names.split(',')).map(fold);
  const named = wanted.filter(Boolean);
  const ids = categories.filter(({ id, label }) => named.includes(fold(id)) || named.includes(fold(label)));
  return {
    from: dateIn(context, 'from') ?? from,
    to: dateIn(context, 'to'),
    categories: named.length > 0 ? ids.map(({ id }) => id) : undefined,
  };
}

function dateIn(context: ApiContext, name: 'from' | 'to'): Date | undefined {
  const written = context.req.query(name);
  if (!written) return undefined;
  const [, day] = DATE.exec(written) ?? [];
  const isLastDay = name === 'to' && day === written;
  const date = day ? parseDate(isLastDay ? `${written}T24:00` : written, TIME_ZONE) : undefined;
  if (date) return date;
  const detail = `« ${name} » est un jour ou un moment, par exemple 2026-04-11 ou 2026-04-11T14:00:00+02:00.`;
  throw new Problem(400, { code: name, detail });
}
