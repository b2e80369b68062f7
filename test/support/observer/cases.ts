import { now } from '../../suites/access/case.js';
import { samples } from '../../suites/access/samples.js';
import { send, type TestServer } from '../server.js';

export const tags = Object.keys(samples);

/** Makes `server` answer for every widget and state: `/ready/news-feed`, `/empty`, `/error`, `/loading`. */
export function serveCases(server: TestServer): void {
  for (const [tag, sample] of Object.entries(samples)) server.on(`/ready/${tag}`, send(sample, DATED));
  server.on('/empty', send('', DATED, 204));
  server.on('/error', send('', DATED, 404));
  // All widgets that stay loading share one request: a browser opens at most six connections to a server.
  server.on('/loading', () => undefined);
}

/** Dates the answer at the page's frozen time, readable also by sandboxed frames. */
const DATED = { Date: now.toUTCString(), 'Access-Control-Expose-Headers': 'Date' };

/** A container marked for the observer, with a widget that has a link inside. */
export function caseMarkup(tag: string, state: string, endpoint: string, name = tag): string {
  return (
    `<section data-case="${tag}: ${state}" data-state="${state}" aria-label="${tag}: ${state}">` +
    `<${name} endpoint="${endpoint}" loading="eager"><a href="/mairie">La page de la mairie</a></${name}></section>`
  );
}

/** A module script tag. */
export function script(source: string, attributes = ''): string {
  return `<script type="module" src="${source}" ${attributes}></script>`;
}
