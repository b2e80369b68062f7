// @ts-check
import { html, LitElement } from 'lit';
import { dateOf, itemsAt } from './dates.js';

/** @import { Item } from './dates.js' */

/** The list of the baseline, with Lit. */
class LitFeed extends LitElement {
  /** @override */
  static properties = { endpoint: {}, items: { state: true } };

  constructor() {
    super();
    this.endpoint = '';
    this.items = /** @type {Item[]} */ ([]);
  }

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    void itemsAt(this.endpoint).then((items) => (this.items = items));
  }

  /** @override */
  render() {
    const row = (/** @type {Item} */ item) => html`
      <li>
        <a href=${item.url}>${item.title}</a>
        <p>${item.summary}</p>
        <time datetime=${item.date_published}>${dateOf(item)}</time>
      </li>
    `;
    return html`<ul>
      ${this.items.map(row)}
    </ul>`;
  }
}

customElements.define('lit-feed', LitFeed);
