/**
 * The markup that a page with widgets needs once, in its head or before its first widget: it requests everything that
 * these widgets need at once, and keeps their height until the script does.
 * @module
 */
import { factsOf, recipients } from '../widget-table.js';
import { keepHeight } from './keep-height.js';
import { startTag, type Attributes } from './markup.js';
import { requestsOf } from './requests.js';
import { addressesOf, type HeadFiles, type HeadWidget } from './head.js';

export type { HeadChunk, HeadFiles, HeadWidget } from './head.js';

/**
 * The lines of the head: the script, what is requested with it, one style rule. `settings` are further attributes of the
 * script: `data-cw-lang` …; those for links and for the origins that widgets send to are added. A page whose policy
 * forbids inline styles loses the heights only.
 */
export function writeHead(widgets: readonly HeadWidget[], files: HeadFiles, settings: Attributes = []): string[] {
  const script = { src: `${files.folder}commune-widgets.js`, integrity: files.integrity };
  const origins = originsOf(widgets);
  const own = {
    'data-cw-origins': origins.join(' '),
    'data-cw-links': widgets.some(({ form }) => form === 'link') ? 'on' : '',
  };
  const attributes = [...Object.entries({ type: 'module', ...script, ...own }), ...settings];
  const style = keepHeight(widgets);
  return [
    `${startTag('script', attributes)}</script>`,
    ...requestsOf(widgets, files).map((link) => startTag('link', Object.entries(link))),
    ...(style ? [`<style>${style}</style>`] : []),
  ];
}

/** The origins to which these widgets send: a placeholder or a link sends to the page’s own origin and to listed ones. */
function originsOf(widgets: readonly HeadWidget[]): string[] {
  const sending = widgets.filter(({ tag }) => factsOf(tag)?.sends);
  const addresses = sending.flatMap((widget) => recipients.flatMap((name) => addressesOf(widget, name)));
  const absolute = addresses.filter((address) => URL.canParse(address));
  return [...new Set(absolute.map((address) => new URL(address).origin))];
}
