import { contrast, painted } from '../../../../demo/themes/contrast.js';
import { shown, told } from './everywhere.js';

/** RGAA 3.2: normal text. */
const LEAST_CONTRAST = 4.5;
/** The least width of a text in its own size, in em: about twelve letters. */
const LEAST_WIDTH = 8;
/** A text of so many characters is more than a label or a figure. */
const LONG = 60;

/** Placeholders with too little contrast (RGAA 3.2), whatever the colour scheme. */
export function palePlaceholders(): string[] {
  return shown('[placeholder]').flatMap((control) => {
    const behind = layersUnder(control);
    const { color, opacity } = getComputedStyle(control, '::placeholder');
    const [red, green, blue] = painted(...behind, color);
    const ink = painted(...behind, `rgb(${red} ${green} ${blue} / ${opacity})`);
    const ratio = contrast(ink, painted(...behind));
    return ratio < LEAST_CONTRAST ? [`the placeholder of ${told(control)} has ${ratio.toFixed(2)}:1`] : [];
  });
}

/** The background colours behind an element, the lowest first. */
function layersUnder(element: Element): string[] {
  const layers: string[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) layers.unshift(getComputedStyle(at).backgroundColor);
  return ['Canvas', ...layers];
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Doubles the text of the whole page, as a browser's setting does (RGAA 10.4). */
export function doubleText(on: boolean): void {
  document.documentElement.style.fontSize = on ? '200%' : '';
}

/** A page that scrolls sideways, and texts that are squeezed into a column narrower than a few words. */
export function squeezed(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const wide = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in ${clientWidth} px`] : [];
  const narrow = shown('p, li, dd, label, legend').filter((element) => {
    const { width } = element.getBoundingClientRect();
    const em = parseFloat(getComputedStyle(element).fontSize);
    const least = Math.min(LEAST_WIDTH * em, roomOf(element) / 2);
    return width > 1 && width < least && seenText(element).length > LONG;
  });
  return [...wide, ...narrow.map((element) => `${told(element)} is squeezed`)];
}

/** The text of an element without what is for screen readers only, in a box of one pixel. */
function seenText(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement && parentElement.getBoundingClientRect().width > 1) text += textContent ?? '';
  }
  return text.trim();
}

/** The width of the window, or of the example that shows a widget in a column of its own. */
function roomOf(element: Element): number {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (/(?:^|\s)w-\d/.test(at.getAttribute('class') ?? '')) return Math.min(innerWidth, at.clientWidth);
  }
  return innerWidth;
}
