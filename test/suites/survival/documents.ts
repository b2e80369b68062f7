import { parse } from '../../../src/sources/index.js';
import { formSinks } from '../payloads/form-sinks.js';
import { jobFormatSinks } from '../payloads/job-format-sinks.js';
import { jobSinks } from '../payloads/job-sinks.js';
import { jsonNewsSinks } from '../payloads/json-news-sinks.js';
import { pollSinks } from '../payloads/poll-sinks.js';
import type { Sink, Tag } from '../payloads/sink.js';
import { weatherSinks } from '../payloads/weather-sinks.js';
import { xmlNewsSinks } from '../payloads/xml-news-sinks.js';
import type { Reader } from './growth.js';

const kinds = {
  'news-feed': 'news',
  'weather-card': 'weather',
  'job-board': 'jobs',
  'event-agenda': 'events',
  'town-hall': 'offices',
  'alert-banner': 'alerts',
  'poll-box': 'poll',
  'submit-news': 'submission',
} as const satisfies Record<Tag, unknown>;

const sinks = [xmlNewsSinks, jsonNewsSinks, weatherSinks, jobSinks, jobFormatSinks, pollSinks, formSinks].flat();

/**
 * The parsers of every format, for each place of a document that contains foreign text, and for texts that are no
 * document.
 */
export const documentReaders: readonly (readonly [name: string, read: Reader])[] = [
  ...[...new Map(sinks.map((sink) => [sink.name, sink])).values()].flatMap((sink) => {
    const read = readerOf(sink);
    return read ? [[sink.name, read] as const] : [];
  }),
  ...Object.values(kinds).map(
    (kind) =>
      [`${kind}: the whole answer`, (text: string) => parse(kind, { body: text, contentType: '', url: URL })] as const,
  ),
];

const URL = 'https://www.commune.example/data';

/** The parser for a sink; `undefined` for one that is not in an endpoint's answer, such as an attribute. */
function readerOf(sink: Sink): Reader | undefined {
  const bodyOf = (text: string): string | undefined => sink.scenes([text])[0]?.body;
  if (bodyOf('Jeton') === undefined) return undefined;
  const contentType = sink.scenes(['Jeton'])[0]?.contentType ?? 'application/json';
  return (text) => parse(kinds[sink.tag], { body: bodyOf(text) ?? '', contentType, url: URL });
}
