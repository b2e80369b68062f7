import { describe, isDrawn, onEveryHost, ownText, rendered, type AccessProblem } from './problem.js';

/** The tolerance for rounding, in CSS pixels. */
const SLACK = 1;

/** Reports a page that scrolls horizontally, and content that overflows its host (RGAA 10.11). */
export function overflow(): AccessProblem[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const page =
    scrollWidth > clientWidth ? [{ where: 'the page', what: `is ${scrollWidth} px wide in ${clientWidth} px` }] : [];
  return [...page, ...onEveryHost(sticksOut)];
}

/** Reports text that is cut off or overlaps other text (RGAA 10.4, 10.12). */
export function clipping(): AccessProblem[] {
  return onEveryHost((host) => {
    const elements = rendered(host).filter(isDrawn);
    return [
      ...elements.filter(cutsOff).map((element) => `${describe(element)} cuts its content off`),
      ...overlaps(elements),
    ];
  });
}

/** Reports Arabic text that is laid out from left to right (RGAA 8.10). */
export function direction(): AccessProblem[] {
  return onEveryHost((host) => {
    const boxes = rendered(host).filter((element) => isDrawn(element) && element.hasAttribute('dir'));
    const base = boxes[0];
    if (!base || getComputedStyle(base).direction !== 'rtl') return ['is not laid out from right to left'];
    return rendered(host)
      .filter((element) => isDrawn(element) && /[\u0600-\u06FF]/.test(ownText(element)))
      .filter((element) => getComputedStyle(element).direction !== 'rtl')
      .map((element) => `${describe(element)} runs from left to right`);
  });
}

/** Reports animations although the visitor prefers reduced motion (RGAA 13.8). */
export function motion(): AccessProblem[] {
  return onEveryHost((host) =>
    (host.shadowRoot?.getAnimations() ?? [])
      .filter(({ playState }) => playState === 'running')
      .map(
        ({ effect }) =>
          `${effect instanceof KeyframeEffect && effect.target ? describe(effect.target) : 'something'} moves`,
      ),
  );
}

/**
 * Reports bars without a figure in words, since length and colour alone convey nothing to some visitors (RGAA 3.1,
 * 10.9).
 */
export function figures(): AccessProblem[] {
  return onEveryHost((host) =>
    rendered(host)
      .filter((element) => isDrawn(element) && isBar(element))
      .map((bar) => bar.closest('li') ?? bar)
      .filter((item) => !/\d/.test(item.textContent))
      .map((item) => `${describe(item)} has a bar and no figure`),
  );
}

/** Whether an element is a coloured box without content. */
function isBar(element: HTMLElement): boolean {
  const isEmpty = element.localName === 'span' && !element.childElementCount && !ownText(element);
  return isEmpty && getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)';
}

function sticksOut(host: HTMLElement): string[] {
  // A host that takes no room has no box: what it holds must be in the box around it.
  const hasBox = getComputedStyle(host).display !== 'contents';
  const box = (hasBox ? host : (host.parentElement ?? host)).getBoundingClientRect();
  return rendered(host)
    .filter(isDrawn)
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < box.left - SLACK || right > box.right + SLACK;
    })
    .map((element) => `${describe(element)} sticks out`);
}

function cutsOff(element: HTMLElement): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  // A field scrolls its line with the caret.
  if (element instanceof HTMLInputElement) return false;
  const wide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + SLACK;
  // An element that scrolls vertically, such as a dialog, does not lose content.
  return wide || (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + SLACK);
}

function overlaps(elements: HTMLElement[]): string[] {
  const texts = elements
    .filter((element) => ownText(element))
    .map((element) => ({ element, boxes: textBoxes(element) }));
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => windowOf(one.element) === windowOf(other.element))
      .filter((other) => one.boxes.some((a) => other.boxes.some((b) => crosses(a, b))))
      .map((other) => `${describe(one.element)} lies on ${describe(other.element)}`),
  );
}

/** The modal dialog around an element. It covers the page on purpose. */
function windowOf(element: HTMLElement): Element | null {
  return element.closest('dialog:modal');
}

/** The boxes of the text itself: line boxes are taller, and may overlap. */
function textBoxes(element: HTMLElement): DOMRect[] {
  return [...element.childNodes].flatMap((node) => {
    if (node.nodeType !== Node.TEXT_NODE) return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  });
}

function crosses(a: DOMRect, b: DOMRect): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 2 && height > Math.min(a.height, b.height) / 3;
}
