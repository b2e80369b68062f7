import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { type Handler, readable, send } from './server.js';

/** The valid answers of an endpoint for the widget under test. */
export interface Sample {
  json: string;
  xml: string;
  /** A valid answer with this many entries. */
  sized(count: number): string;
}

type Fault = (sample: Sample) => Handler;

const ABANDONED = 20_000;
const HUGE = 45 * 1024 * 1024;
const DEPTH = 100_000;

/** Faulty answers of servers, by name; a server that cannot be reached is simulated by the suite. */
export const faults = {
  'a connection reset in the middle of the body': ({ json }) => cut(json),
  'silence for 10 s': () => async (response) => {
    await pause(10_000);
    response.destroy();
  },
  'one byte a second': ({ json }) => drip(json),
  'status 204': () => send('', {}, 204),
  'status 304 that nobody asked for': () => send('', {}, 304),
  'status 401': () => send('{"message":"401 Unauthorized"}', {}, 401),
  'status 403': () => send('{"message":"403 Forbidden"}', {}, 403),
  'status 404': () => send('{"message":"404 Not Found"}', {}, 404),
  'status 429, to be tried again in two minutes': () => send('{"message":"429"}', { 'Retry-After': '120' }, 429),
  'status 429, to be tried again in a second': () => send('{"message":"429"}', { 'Retry-After': '1' }, 429),
  'status 500': () => send('{"message":"500 Internal Server Error"}', {}, 500),
  'status 503': () => send('{"message":"503 Service Unavailable"}', {}, 503),
  'an HTML page with status 200': () =>
    send('<!doctype html><html><title>Connexion</title><form><input></form></html>', { 'Content-Type': 'text/html' }),
  'a wrong media type': ({ json }) => send(json, { 'Content-Type': 'text/html' }),
  'a wrong charset': ({ json }) =>
    send(Buffer.from(json, 'latin1'), { 'Content-Type': 'application/json; charset=utf-8' }),
  'truncated JSON': ({ json }) => send(json.slice(0, json.length * 0.6)),
  'truncated XML': ({ xml }) => send(xml.slice(0, xml.length * 0.6), { 'Content-Type': 'application/xml' }),
  'an empty body': () => send(''),
  'the JSON value null': () => send('null'),
  'an array for an object': () => send('[1, 2, 3]'),
  'a missing CORS header':
    ({ json }) =>
    (response) =>
      void response.end(json),
  'no entries': ({ sized }) => send(sized(0)),
  '10 000 entries': ({ sized }) => send(sized(10_000)),
  '45 MB of JSON': () => stream(HUGE),
  'JSON 100 000 levels deep': () => send('{"items":'.repeat(DEPTH) + '1' + '}'.repeat(DEPTH)),
  'arrays 100 000 levels deep': () => send('['.repeat(DEPTH) + ']'.repeat(DEPTH)),
  '1 MB of <': () => send('<'.repeat(1024 * 1024), { 'Content-Type': 'application/xml' }),
  'XML 100 000 levels deep': () => send('<a>'.repeat(DEPTH), { 'Content-Type': 'application/xml' }),
  'quadratic entities': () => send(quadraticEntities(), { 'Content-Type': 'application/xml' }),
} satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;

/** Waits without keeping the process alive, because a page may have given up on the request. */
function pause(duration: number): Promise<void> {
  return wait(Math.min(duration, ABANDONED), undefined, { ref: false });
}

function cut(body: string): Handler {
  return async (response) => {
    response.writeHead(200, { ...readable, 'Content-Type': 'application/json', 'Content-Length': body.length * 2 });
    response.write(body.slice(0, body.length / 2));
    await pause(50);
    response.socket?.resetAndDestroy();
  };
}

function drip(body: string): Handler {
  return async (response) => {
    response.writeHead(200, { ...readable, 'Content-Type': 'application/json' });
    for (const character of body.slice(0, 20)) {
      if (response.destroyed) return;
      response.write(character);
      await pause(1_000);
    }
    response.end();
  };
}

/** Streams `size` bytes of JSON without a length, as fast as the client reads. */
function stream(size: number): Handler {
  const chunk = Buffer.from('{"id":"1","title":"Avis","summary":"Texte"},'.repeat(1_500));
  return async (response) => {
    response.writeHead(200, { ...readable, 'Content-Type': 'application/json' });
    response.write('{"version":"https://jsonfeed.org/version/1.1","items":[');
    for (let sent = 0; sent < size && !response.destroyed; sent += chunk.length) {
      if (!response.write(chunk)) await goesOn(response);
    }
    response.end('{}]}');
  };
}

/** Resolves when the response can be written to again, or is closed. */
function goesOn(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const settle = (): void => {
      response.off('drain', settle).off('close', settle);
      resolve();
    };
    response.once('drain', settle).once('close', settle);
  });
}

/**
 * A long entity that is referenced so often that expanding it gives 2.5 GB.
 * https://en.wikipedia.org/wiki/Billion_laughs_attack
 */
function quadraticEntities(): string {
  const long = 'a'.repeat(50_000);
  const items = '<item><title>&a;</title></item>'.repeat(1_000) + `<item><title>${'&a;'.repeat(49_000)}</title></item>`;
  return `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "${long}">]><rss version="2.0"><channel>${items}</channel></rss>`;
}
