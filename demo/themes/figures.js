// @ts-check
import { make } from '../studio/dom.js';
import { lowestContrast, shownAccent } from './measure.js';

/** The contrast of text that the law requires, and that of the level above (WCAG 2.2, 1.4.3 and 1.4.6). */
const AA = 4.5;
const AAA = 7;
/** The number of characters by which a text is quoted. */
const ENOUGH = 40;

/**
 * A table row for each widget: its lowest contrast, and the text that has it.
 * @param {readonly Element[]} widgets
 * @param {ReadonlyMap<string, string>} titles The name of each widget by its tag, in French.
 */
export function contrastRows(widgets, titles) {
  return widgets.flatMap((widget) => {
    const found = lowestContrast(widget);
    if (!found) return [];
    const { ratio, text } = found;
    const title = titles.get(widget.localName) ?? widget.localName;
    return [
      make(
        'tr',
        {},
        make('th', { scope: 'row' }, title),
        make(
          'td',
          { class: ratio < AA ? 'bad' : '' },
          make('span', { class: 'figure' }, figure(ratio)),
          ` ${verdictOn(ratio)}`,
        ),
        make('td', {}, text.length > ENOUGH ? `${text.slice(0, ENOUGH).trim()}…` : text),
      ),
    ];
  });
}

/**
 * A sentence on how the accent is shown: as requested, or made darker or lighter to be legible.
 * @param {Element} page
 * @param {string} asked `#rrggbb`, or '' where none was.
 */
export function accentLine(page, asked) {
  const shown = shownAccent(page);
  if (!shown) return [];
  const swatch = make('span', { class: 'swatch', 'aria-hidden': 'true' });
  swatch.style.background = shown.colour;
  const isChanged = asked && asked.toLowerCase() !== shown.colour;
  const words = isChanged
    ? `L’accent demandé, ${asked}, est affiché en ${shown.colour}`
    : `L’accent est ${shown.colour}`;
  return [swatch, make('span', {}, `${words} : ${figure(shown.ratio)} sur le fond.`)];
}

/**
 * The lowest contrast of widgets in one sentence; '' where they have no text.
 * @param {readonly Element[]} widgets
 */
export function contrastLine(widgets) {
  const ratios = widgets.flatMap((widget) => lowestContrast(widget)?.ratio ?? []);
  if (!ratios.length) return '';
  const least = Math.min(...ratios);
  return `Contraste du texte le moins lisible : ${figure(least)} (${verdictOn(least)}).`;
}

/**
 * The level of WCAG 2.2 that a contrast reaches.
 * @param {number} ratio
 */
const verdictOn = (ratio) => (ratio >= AAA ? 'AAA' : ratio >= AA ? 'AA' : 'insuffisant');

/** @param {number} ratio */
const figure = (ratio) => `${(Math.floor(ratio * 10) / 10).toFixed(1).replace('.', ',')}:1`;
