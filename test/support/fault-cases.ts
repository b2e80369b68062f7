import type { FaultResult } from './fault-result.js';
import { type FaultName, faults, type Sample } from './faults.js';
import {
  alertSample,
  eventSample,
  formSample,
  jobSample,
  newsSample,
  officeSample,
  pollSample,
  weatherSample,
} from './samples.js';
import { send, startServer, strictPolicy, type TestServer } from './server.js';
import { sample } from './share.js';

type Fault = FaultName | 'a refused connection';

/** A valid answer for each widget. */
export const samples: Record<string, Sample> = {
  'news-feed': newsSample,
  'weather-card': weatherSample,
  'job-board': jobSample,
  'event-agenda': eventSample,
  'town-hall': officeSample,
  'alert-banner': alertSample,
  'poll-box': pollSample,
  'submit-news': formSample,
};

/** The outcome for widgets without an XML format, whether the XML is well-formed or not. */
const noXml = {
  'weather-card': 'unknown-format',
  'event-agenda': 'unknown-format',
  'town-hall': 'unknown-format',
  'alert-banner': 'unknown-format',
  'poll-box': 'unknown-format',
  'submit-news': 'unknown-format',
} as const;

/** The expected outcome for all widgets, or for most of them with exceptions. The slow ones come first. */
export const outcomes: Record<Fault, FaultResult | ({ most: FaultResult } & Record<string, FaultResult>)> = {
  'silence for 10 s': 'timeout',
  'one byte a second': 'timeout',
  'a refused connection': 'blocked',
  'a connection reset in the middle of the body': 'blocked',
  'status 204': 'empty',
  'status 304 that nobody asked for': 'malformed',
  'status 401': 'http-4xx',
  'status 403': 'http-4xx',
  'status 404': 'http-4xx',
  'status 429, to be tried again in two minutes': 'rate-limited',
  'status 429, to be tried again in a second': 'rate-limited',
  'status 500': 'http-5xx',
  'status 503': 'http-5xx',
  'an HTML page with status 200': 'wrong-type',
  'a wrong media type': 'ready',
  'a wrong charset': 'ready',
  'truncated JSON': 'malformed',
  // A truncated XML feed still has its first items.
  'truncated XML': { most: 'ready', ...noXml },
  'an empty body': 'malformed',
  'the JSON value null': 'unknown-format',
  'an array for an object': 'unknown-format',
  'a missing CORS header': 'blocked',
  'no entries': { most: 'empty', 'weather-card': 'ready', 'poll-box': 'malformed', 'submit-news': 'ready' },
  '10 000 entries': 'ready',
  '45 MB of JSON': 'too-large',
  'JSON 100 000 levels deep': 'unknown-format',
  'arrays 100 000 levels deep': 'unknown-format',
  '1 MB of <': 'wrong-type',
  'XML 100 000 levels deep': 'unknown-format',
  'quadratic entities': { most: 'ready', ...noXml },
};

/** A widget with a fault. */
export interface FaultCase {
  title: string;
  tag: string;
  outcome: FaultResult;
  /** The page with the widget. */
  url: string;
  /** Makes the endpoint fail. */
  harm(): void;
  /** Makes the endpoint answer correctly again. */
  heal(): Promise<void> | void;
}

export interface Cases {
  list: FaultCase[];
  close(): Promise<unknown>;
}

/** Every fault with every widget, or a sample of them, each with a page and an endpoint of its own. */
export async function prepareCases(server: TestServer): Promise<Cases> {
  const elsewhere = await startServer();
  const revived: TestServer[] = [];
  const list: FaultCase[] = [];
  for (const [number, [fault, outcome]] of Object.entries(outcomes).entries()) {
    for (const [tag, answers] of sample(Object.entries(samples), number)) {
      const title = `<${tag}> and ${fault}`;
      const path = `/faults/${number}/${tag}`;
      const expected = typeof outcome === 'string' ? outcome : (outcome[tag] ?? outcome.most);
      const page = (origin: string): string => putPage(server, tag, path, origin);
      if (fault === 'a refused connection') {
        const origin = await deadOrigin();
        const heal = async (): Promise<void> => {
          const host = await startServer(Number(new URL(origin).port));
          host.on(path, send(answers.json));
          revived.push(host);
        };
        list.push({ title, tag, outcome: expected, url: page(origin), harm: () => undefined, heal });
        continue;
      }
      const host = fault === 'a missing CORS header' ? elsewhere : server;
      list.push({
        title,
        tag,
        outcome: expected,
        url: page(host.origin),
        harm: () => {
          host.on(path, faults[fault as FaultName](answers));
        },
        heal: () => {
          host.on(path, send(answers.json));
        },
      });
    }
  }
  return { list, close: () => Promise.all([elsewhere, ...revived].map((each) => each.close())) };
}

function putPage(server: TestServer, tag: string, path: string, origin: string): string {
  const body = `<${tag} endpoint="${origin}${path}" loading="eager"><a href="/repli">Le site de la commune</a></${tag}>`;
  return server.page(`${path}.html`, body, { policy: strictPolicy([origin]) });
}

/** An origin on which no server listens. */
async function deadOrigin(): Promise<string> {
  const server = await startServer();
  await server.close();
  return server.origin;
}
