import { hasFallback } from '../element/fallback.js';
import { languageOf } from '../element/language.js';
import { common as en } from '../locales/en/common.js';
import { untilEnglish } from '../locales/english.js';
import { common as fr } from '../locales/fr/common.js';
import { localize } from '../locales/locale.js';
import { shared } from '../shared.js';
import { MISSING } from './placeholder.js';

/** The value of the mark on a message. */
const MESSAGE = 'message';

/**
 * Shows at a place that its widget can't be loaded, with a button to try again; a place with content of its own keeps
 * that instead. The message is in the language of the widget; it waits for English, which is a file of its own.
 */
export async function markMissing(element: HTMLElement, retry: () => void): Promise<void> {
  element.toggleAttribute(MISSING, true);
  const wanted = languageOf(element, shared.settings?.lang);
  await untilEnglish(wanted);
  if (hasFallback(element) || !element.hasAttribute(MISSING)) return;
  const { strings, language } = localize('common', { fr, en }, wanted);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = strings.retry;
  button.onclick = retry;
  const message = document.createElement('p');
  message.lang = language;
  message.append(strings.errors.blocked, ' ', button);
  message.setAttribute(MISSING, MESSAGE);
  element.append(message);
}

/** Removes the mark of a place, and its message if it has one. */
export function unmark(element: HTMLElement): void {
  element.removeAttribute(MISSING);
  for (const child of element.querySelectorAll(`[${MISSING}="${MESSAGE}"]`)) child.remove();
}
