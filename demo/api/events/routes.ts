import { Hono } from 'hono';
import type { ApiContext, Bindings } from '../bindings.js';
import { communeMidnight } from '../commune-day.js';
import { readableByAll } from '../http/origins.js';
import { pageOf, paged, sliceOf } from '../http/paging.js';
import { publicUrl } from '../http/public-url.js';
import { rateLimit } from '../http/rate-limit.js';
import { sharedAnswers } from '../http/shared-answers.js';
import { answerTagged, tagged } from '../http/tagged.js';
import { Problem } from '../problem.js';
import { articlePath } from '../published/article-address.js';
import type { Services } from '../services.js';
import { usualRules } from '../submissions/rules.js';
import { findSubmission } from '../submissions/submission-store.js';
import { calendarOf } from './calendar.js';
import { listDates } from './event-store.js';
import { type OccurrenceContext, occurrenceOf } from './occurrence.js';
import { eventQuery } from './period.js';

/** The most dates in an answer, which is also the widget’s limit. */
const MOST_DATES = 1_000;
/** The time for which a subscribed calendar keeps what is over, in milliseconds. */
const KEPT = 31 * 86_400_000;
/** In seconds: an event that is cancelled says so within a minute. */
const LIST_AGE = 60;
/** In seconds: calendar programs ask every hour at most. */
const CALENDAR_AGE = 900;
const REFERENCE = '[0-9A-Z]{4}-[0-9A-Z]{4}';

/** The published events, readable by any page: as data for `<event-agenda>`, and as calendars. */
export function createEvents(services: Services): Hono<Bindings> {
  const { database, clock, limits, proxies, submissions: { form } = usualRules } = services;
  const events = new Hono<Bindings>();
  const guards = [readableByAll, rateLimit(limits.reads, { clock, proxies })] as const;
  const share = sharedAnswers(services);
  events.get('/events', ...guards, (context) => {
    const page = pageOf(context, MOST_DATES);
    const query = eventQuery(context, communeMidnight(clock()), form.categories);
    return share(context, async () => {
      const found = await listDates(database, query, sliceOf(page));
      const { items, next, headers } = paged(context, page, found, services);
      const occurrences = items.map((item) => occurrenceOf(item, occurrenceContext(context, services, './')));
      return tagged(JSON.stringify({ events: occurrences, next }), {
        ...headers,
        'Content-Type': 'application/json; charset=utf-8',
        'Cache-Control': `public, max-age=${LIST_AGE}`,
      });
    });
  });
  events.get('/events.ics', ...guards, (context) => {
    const query = eventQuery(context, communeMidnight(new Date(clock().getTime() - KEPT)), form.categories);
    return share(context, async () => {
      const dates = await listDates(database, query, { limit: MOST_DATES, offset: 0 });
      const name = form.fields.commune?.preset ? `Agenda de ${form.fields.commune.preset}` : 'Agenda de la commune';
      return answerOf(calendarOf(dates, occurrenceContext(context, services, './'), clock(), name));
    });
  });
  events.get(`/events/:file{${REFERENCE}\\.ics}`, ...guards, async (context) => {
    const event = await findSubmission(database, context.req.param('file').replace('.ics', ''));
    if (event?.status !== 'approved' || event.type !== 'event') throw new Problem(404);
    const dates = event.dates.map((date) => ({ event, date }));
    return answerTagged(context, answerOf(calendarOf(dates, occurrenceContext(context, services, '../'), clock())));
  });
  return events;
}

function answerOf(calendar: string): ReturnType<typeof tagged> {
  return tagged(calendar, {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Cache-Control': `public, max-age=${CALENDAR_AGE}`,
  });
}

/** `root` is the parent of `events`, relative to the requested address. */
function occurrenceContext(context: ApiContext, services: Services, root: './' | '../'): OccurrenceContext {
  const urlOf = (relative: string): string => publicUrl(context, root + relative, services);
  const { submissions: { form } = usualRules } = services;
  return { categories: form.categories, urlOf, pageOf: (reference) => urlOf(articlePath(reference)) };
}
