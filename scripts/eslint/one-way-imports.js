// @ts-check
import { dirname, relative, resolve } from 'node:path';
import { importsOf } from './imports.js';

/**
 * The imports that each part of src/ may have: other parts, and packages. A part is a folder of src/, a widget's own
 * folder (`widgets/news-feed`), or a file directly in src/. A part that is not listed may import anything.
 * @type {Record<string, { rooms: string[], packages: string[] }>}
 */
const allowed = {
  limits: { rooms: [], packages: [] },
  version: { rooms: [], packages: [] },
  pending: { rooms: [], packages: [] },
  'yield-to-page': { rooms: [], packages: [] },
  'widget-table': { rooms: [], packages: [] },
  'reserved-height': { rooms: ['widget-table'], packages: [] },
  // For servers and pages that write the markup of other pages: everything that it needs is in tables.
  head: { rooms: ['widget-table', 'reserved-height'], packages: [] },
  shared: { rooms: [], packages: [] },
  clock: { rooms: ['shared'], packages: [] },
  text: { rooms: ['pending', 'limits'], packages: ['date-fns', '@date-fns/tz'] },
  locales: { rooms: ['widget-table', 'text', 'shared', 'limits'], packages: [] },
  styles: { rooms: [], packages: ['lit'] },
  calendar: { rooms: ['text', 'limits'], packages: [] },
  'opening-hours': { rooms: ['calendar', 'text'], packages: [] },
  sources: { rooms: ['opening-hours', 'calendar', 'text', 'pending', 'yield-to-page', 'limits'], packages: [] },
  http: { rooms: ['clock', 'limits'], packages: [] },
  // Built as a file of its own without code of the library, and loaded only where a server requires a proof of
  // work.
  challenge: { rooms: [], packages: ['altcha-lib', '@noble/hashes'] },
  element: {
    rooms: ['http', 'challenge', 'text', 'locales', 'styles', 'shared', 'clock', 'version', 'limits', 'yield-to-page'],
    packages: ['lit'],
  },
  frame: { rooms: ['embed', 'element', 'text', 'shared'], packages: [] },
  // The diagnosis is also a file of its own, loaded by the page's script when the address of the page requests it.
  embed: {
    rooms: [
      'index',
      'widget-table',
      'reserved-height',
      'element',
      'http',
      'text',
      'locales',
      'shared',
      'version',
      'limits',
      'diagnosis',
    ],
    packages: [],
  },
  diagnosis: {
    rooms: ['embed', 'widget-table', 'element', 'http', 'text', 'shared', 'version', 'limits'],
    packages: [],
  },
  // For servers: what can be told of a page without a browser.
  'source-diagnosis': {
    rooms: ['classes', 'prerender', 'diagnosis', 'embed', 'element', 'http', 'text', 'widget-table'],
    packages: ['parse5'],
  },
  // For servers: runs the widgets' own code on data that it loads itself.
  prerender: {
    rooms: [
      'classes',
      'shared',
      'widget-table',
      'reserved-height',
      'clock',
      'embed',
      'element',
      'http',
      'sources',
      'text',
      'locales',
      'version',
    ],
    packages: ['lit', 'parse5'],
  },
  widgets: {
    rooms: ['element', 'sources', 'text', 'locales', 'styles', 'shared', 'clock', 'limits'],
    packages: ['lit', 'date-fns'],
  },
  // An event is written for the visitor's own calendar.
  'widgets/event-agenda': {
    rooms: ['element', 'calendar', 'sources', 'text', 'locales', 'styles', 'shared', 'clock', 'limits'],
    packages: ['lit'],
  },
  // The end of an alert is told by the days until it.
  'widgets/alert-banner': {
    rooms: ['element', 'calendar', 'sources', 'text', 'locales', 'styles', 'shared', 'clock'],
    packages: ['lit'],
  },
  'widgets/town-hall': {
    rooms: [
      ...['element', 'opening-hours', 'calendar', 'sources', 'text'],
      ...['locales', 'styles', 'shared', 'clock', 'limits'],
    ],
    packages: ['lit'],
  },
  // A proposal is previewed with the same card that shows it once published.
  'widgets/submit-news': {
    rooms: [
      'widgets/news-feed',
      'widgets/event-agenda',
      'element',
      'calendar',
      'sources',
      'text',
      'locales',
      'styles',
      'shared',
      'clock',
      'limits',
    ],
    packages: ['lit', 'date-fns'],
  },
};

/**
 * Enforces one direction of imports, that of the data (http → sources → widgets).
 * @type {import('eslint').Rule.RuleModule}
 */
export const oneWayImports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      room: 'src/{{from}} may not import src/{{to}}. It may import: {{allowed}}.',
      package: 'src/{{from}} may not import the package “{{to}}”. It may import: {{allowed}}.',
    },
  },
  create(context) {
    const from = roomOf(context.filename, context.cwd);
    const rules = allowed[from] ?? allowed[from.split('/')[0] ?? ''];
    if (!rules) return {};

    return importsOf((specifier, node) => {
      const data = { from, allowed: [...rules.rooms, ...rules.packages].join(', ') || 'nothing' };
      if (!specifier.startsWith('.')) {
        if (rules.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`))) return;
        context.report({ node, messageId: 'package', data: { ...data, to: specifier } });
        return;
      }
      const to = roomOf(resolve(dirname(context.filename), specifier), context.cwd);
      if (to === from || rules.rooms.includes(to)) return;
      context.report({ node, messageId: 'room', data: { ...data, to } });
    });
  },
};

/**
 * The part of src/ that a file belongs to; for a path outside src/, the path itself.
 * @param {string} file
 * @param {string} root
 */
function roomOf(file, root) {
  const [room = '', next = '', ...rest] = relative(resolve(root, 'src'), file).split(/[\\/]/);
  if (room === 'widgets' && rest.length) return `widgets/${next}`;
  return next ? room : room.replace(/\.\w+$/, '');
}
