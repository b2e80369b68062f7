// @ts-check
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { importsOf } from './imports.js';

/**
 * The parts of src/ that do not depend on the DOM: models, texts, limits. Servers and scripts may import them, but no
 * widget.
 */
const shared = [
  'limits',
  'version',
  'widget-table',
  'reserved-height',
  'head',
  'text',
  'locales',
  'calendar',
  'opening-hours',
  'styles',
  'sources',
].map((name) => `src/${name}`);

/**
 * The imports that each folder of the repository may have beside its own files; a file belongs to the deepest folder
 * listed. A file in no listed folder, such as a test, may import anything. src/ is divided further:
 * `one-way-imports.js`.
 * @type {Record<string, string[]>}
 */
const rooms = {
  src: [],
  // Of the widgets only what renders them for a page, and checks one.
  'demo/api': ['src/prerender', 'src/source-diagnosis', ...shared],
  // The French texts for attributes, used by pages, plugins and tests.
  'demo/attributes': [],
  // The files to download: what scripts put into them, and the list that a page shows.
  'demo/release': [],
  'demo/seeds': ['demo/api', ...shared],
  'demo/recordings': ['demo/seeds', 'demo/api', ...shared],
  // The pages and their browser scripts.
  demo: ['demo/attributes', 'demo/recordings', 'demo/api/periods', 'demo/release', 'src/prerender', ...shared],
  'demo/server': ['demo', 'demo/recordings', 'demo/seeds', 'demo/api', 'scripts', ...shared],
  scripts: [
    'src/embed',
    'src/element/warnings',
    'src/prerender',
    'demo/api',
    'demo/attributes',
    'demo/release',
    'demo/studio',
    'test',
    'vite.config',
    ...shared,
  ],
};

/**
 * Enforces the direction of imports between folders: src ← demo/api ← the demo, scripts.
 * @type {import('eslint').Rule.RuleModule}
 */
export const oneWayRooms = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      room: '{{from}} may not import {{to}}. It may import: {{allowed}}.',
      package: 'demo/api may not import the package “{{to}}”: its package.json does not name it.',
    },
  },
  create(context) {
    const file = pathOf(context.filename, context.cwd);
    const from = roomOf(file);
    if (from === undefined) return {};
    const packages = from === 'demo/api' ? dependencies(context.cwd) : undefined;

    return importsOf((specifier, node) => {
      if (!specifier.startsWith('.')) {
        if (!packages || specifier.startsWith('node:') || packages.some((name) => isIn(specifier, name))) return;
        context.report({ node, messageId: 'package', data: { to: specifier } });
        return;
      }
      const to = pathOf(resolve(dirname(context.filename), specifier), context.cwd);
      const allowed = rooms[from] ?? [];
      if (roomOf(to) === from || allowed.some((room) => isIn(to, room) && !isDeeper(to, room))) return;
      context.report({ node, messageId: 'room', data: { from, to, allowed: allowed.join(', ') || 'nothing' } });
    });
  },
};

/** @param {string} path @param {string} room */
function isIn(path, room) {
  return path === room || path.startsWith(`${room}/`) || path.replace(/\.\w+$/, '') === room;
}

/** Whether a path in a folder belongs to a listed folder inside it. @param {string} path @param {string} folder */
function isDeeper(path, folder) {
  const room = roomOf(path) ?? '';
  return room !== folder && isIn(room, folder);
}

/** @param {string} path */
function roomOf(path) {
  const holding = Object.keys(rooms).filter((room) => isIn(path, room));
  return holding.sort((first, second) => second.length - first.length)[0];
}

/** A path in the repository, with `/`. @param {string} file @param {string} root */
function pathOf(file, root) {
  return relative(root, file).split(sep).join('/');
}

/** The dependencies in the manifest of the API. @param {string} root @returns {string[]} */
function dependencies(root) {
  return Object.keys(JSON.parse(readFileSync(resolve(root, 'demo/api/package.json'), 'utf8')).dependencies);
}
