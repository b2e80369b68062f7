import { contrast, type Pixel } from '../../../../demo/themes/contrast.js';
import { describe, nameOf } from './problem.js';

/** A focused element. Coordinates are relative to the page, in CSS pixels. */
export interface TabStop {
  /** The `data-case` of its host; empty outside all hosts. */
  where: string;
  what: string;
  id: string;
  /** The properties that select its styles, to recognise elements that look the same. */
  kind: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Whether it is in an open dialog. */
  inWindow: boolean;
  /** Whether the edge of an open dialog cuts its focus ring. */
  isCut: boolean;
  /** Whether its text direction is from right to left. */
  rightToLeft: boolean;
}

/** The attributes on which the styles of an element depend. */
const KIND = ['part', 'class', 'type', 'aria-invalid', 'aria-pressed', 'aria-expanded', 'aria-disabled'];

/** A screenshot of a part of the page, and its position in whole CSS pixels. */
export interface Picture {
  png: string;
  x: number;
  y: number;
}

/** The focused element, also in shadow roots. */
export function focused(): TabStop | undefined {
  let element = document.activeElement;
  const host = element?.closest('[data-case]');
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element || element === document.body) return undefined;
  const box = element.getBoundingClientRect();
  return {
    where: host ? nameOf(host) : '',
    what: describe(element),
    id: element.id,
    kind: KIND.map((name) => element.getAttribute(name) ?? '').join(element.localName),
    left: box.left + scrollX,
    right: box.right + scrollX,
    top: box.top + scrollY,
    bottom: box.bottom + scrollY,
    inWindow: element.closest('dialog[open]') !== null,
    isCut: isCut(element),
    rightToLeft: getComputedStyle(element).direction === 'rtl',
  };
}

/** Whether the ring around a focused element reaches beyond the sides of the dialog that scrolls it (RGAA 10.7). */
function isCut(element: Element): boolean {
  const dialog = element.closest('dialog[open]');
  if (!dialog) return false;
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
  const ring = outlineStyle === 'none' ? 0 : parseFloat(outlineWidth) + parseFloat(outlineOffset);
  const { left, right } = element.getBoundingClientRect();
  const start = dialog.getBoundingClientRect().left + dialog.clientLeft;
  return left - ring < start || right + ring > start + dialog.clientWidth;
}

/**
 * The number of pixels that differ between two screenshots of the same area with a contrast of at least 3:1, which
 * makes a change of focus visible. https://www.w3.org/TR/WCAG22/#focus-appearance
 */
export async function contrastingPixels(before: Picture, after: Picture): Promise<number> {
  const [whole, part] = await Promise.all([bitmap(before), bitmap(after)]);
  const a = pixels(whole, part, before.x - after.x, before.y - after.y);
  const b = pixels(part, part, 0, 0);
  let count = 0;
  for (let at = 0; at < Math.min(a.length, b.length); at += 4) {
    if (a[at] === b[at] && a[at + 1] === b[at + 1] && a[at + 2] === b[at + 2]) continue;
    if (contrast(pixel(a, at), pixel(b, at)) >= 3) count++;
  }
  return count;
}

function bitmap({ png }: Picture): Promise<ImageBitmap> {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  return createImageBitmap(new Blob([bytes], { type: 'image/png' }));
}

/** The pixels of an image, cut to a size at a position. */
function pixels(image: ImageBitmap, { width, height }: ImageBitmap, x: number, y: number): Uint8ClampedArray {
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.drawImage(image, x, y);
  return context.getImageData(0, 0, width, height).data;
}

function pixel(data: Uint8ClampedArray, at: number): Pixel {
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
}
