import { keepHeight } from '../../src/head/keep-height.js';
import { readPage } from '../../src/prerender/page.js';

/** The script tag of a page, and the style rule below it. */
const HEAD =
  /^([ \t]*)(<script type="module" src="[^"]*commune-widgets\.js"><\/script>\n)(?:[ \t]*<style>.*<\/style>\n)?/m;

/**
 * Writes below the script tag of a text the style rule that keeps the height of the widgets that follow it, as the studio
 * writes it. A text is a page, or words around one; the end of a code block of Markdown ends the page. Throws if the text has no script
 * tag, or no widget below it.
 */
export function withKeptHeights(text: string): string {
  const head = HEAD.exec(text);
  if (!head) throw new Error('There is no script tag on a line of its own.');
  const [whole, indent = '', script = ''] = head;
  const after = text.slice(head.index + whole.length);
  const [page = ''] = after.split(/^```/m);
  const style = keptHeightsOf(page);
  if (!style) throw new Error('There is no widget below the script tag.');
  return `${text.slice(0, head.index)}${indent}${script}${indent}${style}\n${after}`;
}

/** The style rule for the widgets in a page’s source; empty if there is none. */
export function keptHeightsOf(page: string): string {
  const widgets = readPage(page).places.map(({ name, form, attributes }) => {
    return { tag: name, form, attributes: Object.fromEntries(attributes) };
  });
  const rule = keepHeight(widgets);
  return rule && `<style>${rule}</style>`;
}
