import { hasFallback } from '../element/fallback.js';
import { common as fr } from '../locales/fr/common.js';
import { MISSING } from './placeholder.js';

/** The value of the mark on a message. */
const MESSAGE = 'message';

/**
 * Shows at a place that its widget can't be loaded, with a button to try again; a place with content of its own keeps
 * that instead.
 */
export function markMissing(element: HTMLElement, retry: () => void): void {
  element.toggleAttribute(MISSING, true);
  if (hasFallback(element)) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = fr.retry;
  button.onclick = retry;
  const message = document.createElement('p');
  message.append(fr.errors.blocked, ' ', button);
  message.setAttribute(MISSING, MESSAGE);
  element.append(message);
}

/** Removes the mark of a place, and its message if it has one. */
export function unmark(element: HTMLElement): void {
  element.removeAttribute(MISSING);
  for (const child of element.querySelectorAll(`[${MISSING}="${MESSAGE}"]`)) child.remove();
}
