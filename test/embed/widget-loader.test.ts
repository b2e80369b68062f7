import { expect, fixture, html } from '@open-wc/testing';
import type { Parts } from '../../src/embed/requests.js';
import { WidgetLoader } from '../../src/embed/widget-loader.js';
import { shared } from '../../src/shared.js';
import { HeldWarnings } from '../support/held-warnings.js';
import { until } from '../support/task.js';

/** Loads widgets when the test says so. */
class HeldParts implements Parts {
  readonly looks = [];
  readonly origin = location.origin;
  readonly asked: string[] = [];
  private readonly waiting = new Map<string, { resolve: () => void; reject: (reason: Error) => void }>();

  readonly load = (name: string): Promise<unknown> => {
    this.asked.push(name);
    return new Promise<void>((resolve, reject) => this.waiting.set(name, { resolve, reject }));
  };

  /** Registers a widget, as its chunk does, then ends the load. */
  arrive(name: string): void {
    customElements.define(
      name,
      class extends HTMLElement {
        static readonly observedAttributes = ['endpoint'];
      },
    );
    shared.tags.set(name, name);
    this.waiting.get(name)?.resolve();
  }

  fail(name: string): void {
    this.waiting.get(name)?.reject(new Error(`${name}.js manque`));
  }

  /** How often a widget has been asked for. */
  count(name: string): number {
    return this.asked.filter((each) => each === name).length;
  }
}

describe('a page that loads the widgets that it uses', () => {
  const parts = new HeldParts();
  const loader = new WidgetLoader(parts);

  it('loads one when its placeholder appears, once, and mounts it', async () => {
    await loader.watch(document);
    expect(parts.asked).to.deep.equal([]);
    const page = await fixture(html`<p><span data-cw="news-feed">Lien</span><span data-cw="news-feed"></span></p>`);
    await until(() => parts.count('news-feed') > 0);
    parts.arrive('news-feed');
    await until(() => page.querySelectorAll('span > news-feed').length === 2);
    expect(parts.asked).to.deep.equal(['news-feed']);
    expect(page.textContent).to.include('Lien');
  });

  it('loads one that an element of the page has in its shadow root', async () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(document.createElement('weather-card'));
    (await fixture(html`<div></div>`)).append(host);
    await until(() => parts.count('weather-card') === 1);
    host.shadowRoot!.append(document.createElement('job-board'));
    await until(() => parts.count('job-board') === 1);
  });

  it('mounts the placeholders in a shadow root only if the page asks for it', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    for (const name of ['submit-news', 'news-feed']) {
      const placeholder = document.createElement('div');
      placeholder.setAttribute('data-cw', name);
      root.append(placeholder);
    }
    (await fixture(html`<div></div>`)).append(host);
    await loader.watch(document);
    expect(parts.count('submit-news')).to.equal(0);
    expect(root.querySelector('news-feed')).to.equal(null);
    void loader.watch(root);
    expect(parts.count('submit-news')).to.equal(1);
    expect(root.querySelector('news-feed')).not.to.equal(null);
  });

  it('says at each place that a widget can’t be loaded, and tries again when the visitor asks for it', async () => {
    const warnings = new HeldWarnings();
    const page = await fixture(html`<p><poll-box></poll-box><span data-cw="poll-box">Lien</span></p>`);
    const [own, placeholder] = [page.querySelector('poll-box')!, page.querySelector('span')!];
    await until(() => parts.count('poll-box') === 1);
    parts.fail('poll-box');
    await until(() => own.textContent !== '');
    expect(warnings.lines.join()).to.include('poll-box.js manque');
    warnings.restore();
    expect(own.textContent).to.include('Réessayez');
    expect(placeholder.textContent).to.equal('Lien');
    expect(page.querySelectorAll('[data-commune-missing]').length).to.equal(3);
    own.querySelector('button')!.click();
    expect(parts.count('poll-box')).to.equal(2);
    parts.arrive('poll-box');
    await until(() => placeholder.firstElementChild !== null);
    expect(page.querySelectorAll('[data-commune-missing]').length).to.equal(0);
    expect(own.textContent).to.equal('');
    expect(placeholder.firstElementChild?.localName).to.equal('poll-box');
  });
});
