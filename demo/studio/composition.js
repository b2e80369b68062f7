// @ts-check
import { isAddress } from './configuration.js';
import { kindOf } from '../attributes/kinds.js';

/**
 * @import { Composition, Configuration } from './configuration.js'
 * @import { Widget } from '../attributes/manifest.js'
 */

/**
 * A widget as one begins with it: without addresses, so that no code leads to the demo. Its link leads to the home page of
 * the site into which it is pasted.
 * @param {Pick<Widget, 'tag' | 'title'>} widget
 * @returns {Configuration}
 */
export function start(widget) {
  const { attributes = {}, link } = kindOf(widget);
  const own = Object.entries(attributes).filter(([name]) => !isAddress(name));
  return { tag: widget.tag, attributes: Object.fromEntries(own), link: { href: '', text: link } };
}

/**
 * A page with one widget.
 * @param {Pick<Widget, 'tag' | 'title'>} widget
 * @returns {Composition}
 */
export const onePage = (widget) => ({ site: '', files: '', tokens: {}, widgets: [start(widget)] });

/**
 * Gives every widget without one the text of its link: each needs a link, since editors drop an empty element. Widgets
 * that there are none of are left out; a page that had nothing else begins anew.
 * @param {Composition} composition
 * @param {readonly Widget[]} widgets
 * @returns {Composition}
 */
export function completed(composition, widgets) {
  const known = composition.widgets.flatMap((configuration) => {
    const widget = widgets.find(({ tag }) => tag === configuration.tag);
    if (!widget) return [];
    const { href, text } = configuration.link;
    return [{ ...configuration, link: { href, text: text || kindOf(widget).link } }];
  });
  const [first] = widgets;
  if (!first) throw new Error('The manifest has no widget.');
  return { ...composition, widgets: known.length ? known : [start(first)] };
}

/**
 * The page with one widget more, of the first kind that it does not have yet.
 * @param {Composition} composition
 * @param {readonly Widget[]} widgets
 * @returns {Composition}
 */
export function added(composition, widgets) {
  const has = (/** @type {string} */ tag) => composition.widgets.some((each) => each.tag === tag);
  const next = widgets.find(({ tag }) => !has(tag)) ?? widgets[0];
  return next ? { ...composition, widgets: [...composition.widgets, start(next)] } : composition;
}

/**
 * The page without the widget in one place; the last one stays.
 * @param {Composition} composition
 * @param {number} index
 * @returns {Composition}
 */
export function removed(composition, index) {
  if (composition.widgets.length < 2) return composition;
  return { ...composition, widgets: composition.widgets.toSpliced(index, 1) };
}

/**
 * The page with a widget one place further up or down; at the end it stays where it is.
 * @param {Composition} composition
 * @param {number} index
 * @param {-1 | 1} by
 * @returns {Composition}
 */
export function moved(composition, index, by) {
  const { widgets } = composition;
  const [one, other] = [widgets[index], widgets[index + by]];
  if (!one || !other) return composition;
  return { ...composition, widgets: widgets.with(index, other).with(index + by, one) };
}
