// @ts-check
import { h, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { dateOf, itemsAt } from './dates.js';

/** @import { Item } from './dates.js' */

/** The list of the baseline, with Preact. */
function Feed(/** @type {{ endpoint: string }} */ { endpoint }) {
  const [items, setItems] = useState(/** @type {Item[]} */ ([]));
  useEffect(() => void itemsAt(endpoint).then(setItems), [endpoint]);
  const row = (/** @type {Item} */ item) =>
    h(
      'li',
      { key: item.url },
      h('a', { href: item.url }, item.title),
      h('p', null, item.summary),
      h('time', { dateTime: item.date_published }, dateOf(item)),
    );
  return h('ul', null, items.map(row));
}

const root = /** @type {HTMLElement} */ (document.querySelector('#feed'));
render(h(Feed, { endpoint: root.dataset['endpoint'] ?? '' }), root);
