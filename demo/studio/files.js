// @ts-check
import { openTag } from './markup.js';

/**
 * @import { HeadChunk } from '/dist/npm/head/index.js'
 */

/**
 * @typedef {object} Built The built files.
 * @property {Record<string, string>} integrity Subresource Integrity values by file name; empty before a build.
 * @property {readonly HeadChunk[]} chunks The parts of the script.
 */

/** The folder of the zip, at the root of the site. */
const OWN_FOLDER = '/widgets/';

/**
 * The address of the folder with the files, for the `files` of a page.
 * @param {string} files
 */
export function folderOf(files) {
  if (!files) return OWN_FOLDER;
  return files.endsWith('/') ? files : `${files}/`;
}

/**
 * The files that a head names. Those on the site itself have no integrity value: the site replaces them by those of the
 * next release under the same names, except for the parts, whose names contain their hash.
 * @param {string} files
 * @param {Built} built
 */
export const headFiles = (files, { integrity, chunks }) => ({
  folder: folderOf(files),
  ...(files && { integrity: integrity['commune-widgets.js'] }),
  chunks,
});

/**
 * The link to the style sheet of a theme; empty without a theme.
 * @param {string} model
 * @param {string} files
 * @param {Built} built
 */
export const themeSheet = (model, files, built) =>
  model
    ? [openTag('link', [['rel', 'stylesheet'], ...fileAttributes('href', `themes/${model}.css`, files, built)])]
    : [];

/**
 * The attributes that load a file of the library: from a hosted folder with its integrity value, since the address names an
 * exact version, whose content never changes.
 * @param {string} attribute
 * @param {string} name
 * @param {string} files
 * @param {Pick<Built, 'integrity'>} built
 * @returns {[name: string, value: string][]}
 */
export function fileAttributes(attribute, name, files, { integrity }) {
  const hash = integrity[name];
  /** @type {[string, string][]} */
  const hosted = [
    ...(hash ? [/** @type {[string, string]} */ (['integrity', hash])] : []),
    ['crossorigin', 'anonymous'],
  ];
  return [[attribute, folderOf(files) + name], ...(files ? hosted : [])];
}
