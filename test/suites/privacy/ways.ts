import { author } from '../../support/writers.js';
import { tags } from './answers.js';

/** A way to embed the widgets in a page. */
export interface Way {
  name: string;
  tags: readonly string[];
  /** The complete markup: scripts, and one element for each widget. */
  markup(data: string): string;
}

/** The folder of the endpoints of a widget. */
export function folderOf(tag: string, data: string): string {
  return `${data}/donnees/${tag}`;
}

export function endpointOf(tag: string, data: string): string {
  return `${folderOf(tag, data)}/${tag === author.tag ? author.reads : 'current'}`;
}

const script = (data: string): string =>
  `<script type="module" src="/dist/commune-widgets.js" data-cw-links="on" data-cw-origins="${data}"></script>`;

const form =
  (write: (tag: string, endpoint: string) => string) =>
  (data: string): string =>
    script(data) + tags.map((tag) => write(tag, endpointOf(tag, data))).join('');

const frames =
  (own: readonly string[], attributes: string) =>
  (data: string): string =>
    own
      .map((tag) => {
        const query = `endpoint=${encodeURIComponent(endpointOf(tag, data))}`;
        return `<iframe ${attributes} title="${tag}" src="${data}/dist/embed/${tag}.html?${query}"></iframe>`;
      })
      .join('');

/** The widgets that work in a sandboxed frame, which has no origin to send from. */
const readers = ['news-feed', 'weather-card', 'job-board', 'event-agenda', 'town-hall', 'alert-banner'];

/** The ways to embed; all widgets load at once, wherever they are on the page. */
export const ways: readonly Way[] = [
  {
    name: 'tags',
    tags,
    markup: form(
      (tag, endpoint) => `<${tag} endpoint="${endpoint}" loading="eager"><a href="/${tag}">Lire</a></${tag}>`,
    ),
  },
  {
    name: 'placeholders',
    tags,
    markup: form(
      (tag, endpoint) =>
        `<div data-cw="${tag}" data-cw-endpoint="${endpoint}" data-cw-loading="eager"><a href="/${tag}">Lire</a></div>`,
    ),
  },
  {
    name: 'links',
    tags,
    markup: form((tag, endpoint) => `<p><a href="${endpoint}#cw=${tag}&amp;loading=eager">Lire</a></p>`),
  },
  { name: 'frames', tags, markup: frames(tags, '') },
  { name: 'sandboxed frames', tags: readers, markup: frames(readers, 'sandbox="allow-scripts"') },
];
