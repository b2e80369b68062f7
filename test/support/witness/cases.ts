import { now } from '../../suites/access/case.js';
import { samples } from '../../suites/access/samples.js';
import { send, type TestServer } from '../server.js';

export const tags = Object.keys(samples);

/** Makes `server` answer for every widget and every state: `/ready/news-feed`, `/empty`, `/error`, `/loading`. */
export function serveCases(server: TestServer): void {
  for (const [tag, sample] of Object.entries(samples)) server.on(`/ready/${tag}`, send(sample, DATED));
  server.on('/empty', send('', DATED, 204));
  server.on('/error', send('', DATED, 404));
  // One request for all widgets that wait: a browser keeps six connections to a server at most.
  server.on('/loading', () => undefined);
}

/** The answer is as old as the page, whose clock stands still, and says so to frames in a sandbox too. */
const DATED = { Date: now.toUTCString(), 'Access-Control-Expose-Headers': 'Date' };

/** The mark by which a witness knows a widget, around it, with a link inside. */
export function caseMarkup(tag: string, state: string, endpoint: string, name = tag): string {
  return (
    `<section data-case="${tag}: ${state}" data-state="${state}" aria-label="${tag}: ${state}">` +
    `<${name} endpoint="${endpoint}" loading="eager"><a href="/mairie">La page de la mairie</a></${name}></section>`
  );
}

/** The tag of a module. */
export function script(source: string, attributes = ''): string {
  return `<script type="module" src="${source}" ${attributes}></script>`;
}
