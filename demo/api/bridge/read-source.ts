import type { Kept, Reading } from './cache.js';
import { eventsFrom } from './events.js';
import { feedFrom } from './feed.js';
import type { Asking } from './france-travail.js';
import { isOpenAgenda, withKey } from './openagenda.js';
import { sourceProblem } from './source-problem.js';
import { requestSource, type SourceAnswer } from './source-request.js';
import type { SourcePolicy } from './source-policy.js';

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, text/calendar, application/xml;q=0.9, */*;q=0.5';

/** A calendar has years of events. In bytes; as that of the widget (`calendarBytes`). */
const MOST_CALENDAR_BYTES = 5_000_000;
const CALENDAR = /\.ics$|\/ical\b/i;

export interface SourceOptions extends Asking {
  allows: SourcePolicy;
  /** The key for OpenAgenda, which it requires. */
  openAgendaKey?: string | undefined;
  clock: () => Date;
}

/**
 * Reads news as JSON Feed, or events as those of the commune; `undefined` when the source confirms that the cached version
 * is still current.
 */
export async function readSource(url: URL, options: SourceOptions, kept?: Kept): Promise<Reading | undefined> {
  const { allows, openAgendaKey, clock, ...asking } = options;
  const isAgenda = isOpenAgenda(url);
  const answer = await requestSource(isAgenda ? withKey(url, openAgendaKey) : url, {
    ...asking,
    // The key is sent to this address only: no redirect is followed.
    allows: isAgenda ? ({ pathname, origin }) => pathname === url.pathname && origin === url.origin : allows,
    mostBytes: CALENDAR.test(url.pathname) ? MOST_CALENDAR_BYTES : undefined,
    headers: { Accept: ACCEPT, ...kept?.validators },
  });
  if (answer.status === 304 && kept) return undefined;
  if (isAgenda && /^40[13]$/.test(String(answer.status))) throw sourceProblem('source-key');
  if (answer.status !== 200) throw sourceProblem('source-failed');
  // The address with the key is in no answer.
  const base = isAgenda ? url.href : answer.url;
  return { ...(await converted(answer, base, clock())), validators: validatorsOf(answer) };
}

/** News as JSON Feed, else events. Throws the `Problem` of news if the answer is neither. */
async function converted(
  answer: SourceAnswer,
  base: string,
  now: Date,
): Promise<Pick<Reading, 'body' | 'contentType'>> {
  const contentType = answer.headers['content-type'] ?? '';
  try {
    const feed = feedFrom(answer.body, contentType, base);
    return { body: JSON.stringify(feed), contentType: 'application/feed+json; charset=utf-8' };
  } catch (problem) {
    const events = await eventsFrom(answer.body, contentType, base, now);
    if (!events) throw problem;
    return { body: JSON.stringify({ events }), contentType: 'application/json; charset=utf-8' };
  }
}

function validatorsOf({ headers }: SourceAnswer): Record<string, string> {
  const { etag, 'last-modified': modified } = headers;
  return { ...(etag && { 'If-None-Match': etag }), ...(modified && { 'If-Modified-Since': modified }) };
}
