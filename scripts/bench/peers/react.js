// @ts-check
import { createElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { dateOf, itemsAt } from './dates.js';

/** @import { Item } from './dates.js' */

/** The list of the baseline, with React. */
function Feed(/** @type {{ endpoint: string }} */ { endpoint }) {
  const [items, setItems] = useState(/** @type {Item[]} */ ([]));
  useEffect(() => void itemsAt(endpoint).then(setItems), [endpoint]);
  const row = (/** @type {Item} */ item) =>
    createElement(
      'li',
      { key: item.url },
      createElement('a', { href: item.url }, item.title),
      createElement('p', null, item.summary),
      createElement('time', { dateTime: item.date_published }, dateOf(item)),
    );
  return createElement('ul', null, items.map(row));
}

const root = /** @type {HTMLElement} */ (document.querySelector('#feed'));
createRoot(root).render(createElement(Feed, { endpoint: root.dataset['endpoint'] ?? '' }));
