import { writeHead, type HeadFiles } from '../src/head/index.js';
import { readPage } from '../src/prerender/page.js';

/** The place of the lines that a page with widgets needs in its head. */
const MARK = '<!--#widgets -->';

/** Writes the lines for the widgets of a page at the mark in its head. */
export function withHead(page: string, files: HeadFiles): string {
  if (!page.includes(MARK)) return page;
  const widgets = readPage(page).places.map(({ name, form, attributes }) => ({
    tag: name,
    form,
    attributes: Object.fromEntries(attributes),
  }));
  return page.replace(MARK, () => writeHead(widgets, files).join('\n    '));
}
