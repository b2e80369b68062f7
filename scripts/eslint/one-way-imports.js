// @ts-check
import { dirname, relative, resolve } from 'node:path';
import { importsOf } from './imports.js';

/**
 * What each room of src/ may import: other rooms, and packages. A room is a folder of src/, a widget's own folder
 * (`widgets/news-feed`), or a file that stands alone in src/. A room that is not listed may import anything.
 * @type {Record<string, { rooms: string[], packages: string[] }>}
 */
const allowed = {
  limits: { rooms: [], packages: [] },
  version: { rooms: [], packages: [] },
  shared: { rooms: [], packages: [] },
  clock: { rooms: ['shared'], packages: [] },
  text: { rooms: ['limits'], packages: ['date-fns', '@date-fns/tz'] },
  locales: { rooms: ['text', 'shared', 'limits'], packages: [] },
  styles: { rooms: [], packages: ['lit'] },
  sources: { rooms: ['text', 'limits'], packages: [] },
  http: { rooms: ['clock', 'limits'], packages: [] },
  // A file of its own: nothing of the library goes in, and it is loaded only where a server asks for a solution.
  challenge: { rooms: [], packages: ['altcha-lib', '@noble/hashes'] },
  element: {
    rooms: ['http', 'challenge', 'text', 'locales', 'styles', 'shared', 'clock', 'version', 'limits'],
    packages: ['lit'],
  },
  frame: { rooms: ['embed', 'text'], packages: [] },
  // The diagnosis is a file of its own as well, which the script of a page loads when its address asks for it.
  embed: { rooms: ['index', 'element', 'http', 'text', 'shared', 'limits', 'diagnosis'], packages: [] },
  diagnosis: { rooms: ['embed', 'element', 'http', 'text', 'shared', 'version', 'limits'], packages: [] },
  widgets: {
    rooms: ['element', 'sources', 'text', 'locales', 'styles', 'shared', 'clock', 'limits'],
    packages: ['lit', 'date-fns'],
  },
  // A proposal is previewed with the very card that will publish it.
  'widgets/submit-news': {
    rooms: ['widgets/news-feed', 'element', 'sources', 'text', 'locales', 'styles', 'shared', 'clock', 'limits'],
    packages: ['lit', 'date-fns'],
  },
};

/** Data flows one way (http → sources → widgets), and imports with it. @type {import('eslint').Rule.RuleModule} */
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
 * The room that a file belongs to; a path outside src/ is its own.
 * @param {string} file
 * @param {string} root
 */
function roomOf(file, root) {
  const [room = '', next = '', ...rest] = relative(resolve(root, 'src'), file).split(/[\\/]/);
  if (room === 'widgets' && rest.length) return `widgets/${next}`;
  return next ? room : room.replace(/\.\w+$/, '');
}
