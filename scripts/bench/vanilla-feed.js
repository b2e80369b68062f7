// @ts-check

/** The baseline of the benchmarks: the same list without any library, error state or option. */
class VanillaFeed extends HTMLElement {
  connectedCallback() {
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' });
    void this.refresh();
  }

  async refresh() {
    const response = await fetch(this.getAttribute('endpoint') ?? '');
    const { items } = await response.json();
    const format = new Intl.DateTimeFormat('fr', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Paris' });
    const list = document.createElement('ul');
    const limit = Number(this.getAttribute('limit') ?? 10);
    list.append(...items.slice(0, limit).map((/** @type {any} */ item) => row(item, format)));
    this.shadowRoot?.replaceChildren(list);
  }
}

/**
 * @param {{ title: string, url: string, summary: string, date_published: string }} item
 * @param {Intl.DateTimeFormat} format
 */
function row(item, format) {
  const title = Object.assign(document.createElement('a'), { href: item.url, textContent: item.title });
  const summary = Object.assign(document.createElement('p'), { textContent: item.summary });
  const time = Object.assign(document.createElement('time'), { dateTime: item.date_published });
  time.textContent = format.format(new Date(item.date_published));
  const element = document.createElement('li');
  element.append(title, summary, time);
  return element;
}

customElements.define('vanilla-feed', VanillaFeed);
