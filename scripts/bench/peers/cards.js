// @ts-check
import { dateOf, itemsAt } from './dates.js';

/** @import { Item } from './dates.js' */

/** The list of the baseline as cards of Shoelace, which its autoloader registers. */
function card(/** @type {Item} */ item) {
  const element = document.createElement('sl-card');
  const link = Object.assign(document.createElement('a'), { href: item.url, textContent: item.title, slot: 'header' });
  const time = Object.assign(document.createElement('time'), { dateTime: item.date_published, slot: 'footer' });
  time.textContent = dateOf(item);
  element.append(link, Object.assign(document.createElement('p'), { textContent: item.summary }), time);
  return element;
}

const root = /** @type {HTMLElement} */ (document.querySelector('#feed'));
root.append(...(await itemsAt(root.dataset['endpoint'] ?? '')).map(card));
