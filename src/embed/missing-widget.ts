import { hasFallback } from '../element/fallback.js';
import { common as fr } from '../locales/fr/common.js';
import { MISSING } from './placeholder.js';

/**
 * Shows at a place that its widget can't be loaded, with a button to try again; a place with content of its own keeps
 * that instead. Also tries again when the visitor is online again.
 */
export function markMissing(element: HTMLElement, retry: () => void): void {
  element.toggleAttribute(MISSING, true);
  addEventListener('online', retry, { once: true });
  if (hasFallback(element)) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = fr.retry;
  button.onclick = retry;
  const message = document.createElement('p');
  message.append(fr.errors.blocked, ' ', button);
  message.setAttribute(MISSING, '');
  element.append(message);
}

/** Removes the mark and the message. */
export function unmark(root: ParentNode): void {
  for (const element of root.querySelectorAll(`[${MISSING}]`)) {
    if (element instanceof HTMLParagraphElement) element.remove();
    else element.removeAttribute(MISSING);
  }
}
