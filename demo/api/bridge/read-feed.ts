import type { Kept, Reading } from './cache.js';
import { feedFrom } from './feed.js';
import type { Asking } from './france-travail.js';
import { sourceProblem } from './source-problem.js';
import { requestSource, type SourceAnswer } from './source-request.js';
import type { SourcePolicy } from './source-policy.js';

const ACCEPT = 'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

/** Reads a feed as JSON Feed; `undefined` when the source confirms that the cached version is still current. */
export async function readFeed(
  url: URL,
  allows: SourcePolicy,
  asking: Asking,
  kept?: Kept,
): Promise<Reading | undefined> {
  const answer = await requestSource(url, { ...asking, allows, headers: { Accept: ACCEPT, ...kept?.validators } });
  if (answer.status === 304 && kept) return undefined;
  if (answer.status !== 200) throw sourceProblem('source-failed');
  const feed = feedFrom(answer.body, answer.headers['content-type'] ?? '', answer.url);
  return {
    body: JSON.stringify(feed),
    contentType: 'application/feed+json; charset=utf-8',
    validators: validatorsOf(answer),
  };
}

function validatorsOf({ headers }: SourceAnswer): Record<string, string> {
  const { etag, 'last-modified': modified } = headers;
  return { ...(etag && { 'If-None-Match': etag }), ...(modified && { 'If-Modified-Since': modified }) };
}
