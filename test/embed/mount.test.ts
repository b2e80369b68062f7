import { expect, fixture, html } from '@open-wc/testing';
import '../../src/index.js';
import { mount } from '../../src/embed/mount.js';
import { readPlaceholder } from '../../src/embed/placeholder.js';
import { emptyPlaceholders } from '../../src/embed/placeholders.js';
import { shared } from '../../src/shared.js';
import { HeldWarnings } from '../support/held-warnings.js';
import { prerenderedContent } from '../support/prerendered.js';

describe('mount', () => {
  let warnings: HeldWarnings;
  beforeEach(() => (warnings = new HeldWarnings()));
  afterEach(() => {
    warnings.restore();
    delete shared.settings;
  });

  const mountIn = (page: HTMLElement): void => {
    for (const element of page.querySelectorAll<HTMLElement>('[data-cw],a[href*="#cw="]')) {
      const placeholder = readPlaceholder(element);
      if (placeholder) mount(placeholder);
    }
  };
  const settings = { lang: undefined, timeZone: undefined, theme: undefined, prefix: undefined, links: true };

  it('inserts the widget into the placeholder, and the content into the widget', async () => {
    const page = await fixture<HTMLElement>(html`
      <section>
        <div data-cw="weather-card" data-cw-layout="line"><a href="/meteo">Météo</a></div>
      </section>
    `);
    mountIn(page);
    const widget = page.querySelector('div > weather-card');
    expect(widget?.getAttribute('layout')).to.equal('line');
    expect(widget?.textContent?.trim()).to.equal('Météo');
  });

  it('moves prerendered content into the widget, but not the page’s own content behind it', async () => {
    const page = await fixture<HTMLElement>(html`
      <section><div data-cw="news-feed" data-cw-endpoint="/feed.json"></div></section>
    `);
    const place = page.querySelector('div')!;
    place.append(prerenderedContent([], new Date(), '/feed.json'), document.createElement('main'));
    mountIn(page);
    const widget = page.querySelector('news-feed')!;
    expect(widget.querySelector('[data-cw-prerendered]')).to.exist;
    expect(widget.nextElementSibling?.localName).to.equal('main');
  });

  it('sets only attributes that the widget has', async () => {
    const page = await fixture<HTMLElement>(html`
      <section>
        <div data-cw="news-feed" data-cw-onclick="alert(1)" data-cw-style="x" data-cw-limit="2"><a href="/">A</a></div>
      </section>
    `);
    mountIn(page);
    expect(page.querySelector('news-feed')?.getAttributeNames()).to.deep.equal(['limit']);
  });

  it('inserts a link into its widget', async () => {
    const page = await fixture<HTMLElement>(html`
      <p>Voir <a href="/feed.json#cw=news-feed&limit=3">les actualités</a>.</p>
    `);
    mountIn(page);
    const widget = page.querySelector('news-feed');
    expect(widget?.getAttribute('endpoint')).to.equal(`${location.origin}/feed.json`);
    expect(widget?.querySelector('a')?.textContent).to.equal('les actualités');
  });

  it('inserts the widget of a link at the place of its prerendered content, behind the paragraph', async () => {
    const page = await fixture<HTMLElement>(html`
      <section><p><a href="/feed.json#cw=news-feed">Actualités</a></p></section>
    `);
    page.append(prerenderedContent([], new Date(), `${location.origin}/feed.json`));
    mountIn(page);
    const widget = page.querySelector('section > p + news-feed');
    expect([...(widget?.children ?? [])].map(({ localName }) => localName)).to.deep.equal(['div', 'a']);
  });

  it('leaves a placeholder unchanged whose widget is not registered', async () => {
    const page = await fixture<HTMLElement>(html`<section><div data-cw="agenda"><a href="/">A</a></div></section>`);
    mountIn(page);
    expect(page.querySelector('[data-cw]')?.children).to.have.length(1);
  });

  it('keeps the page content visible that a self-closed placeholder contains', async () => {
    const page = await fixture<HTMLElement>(html`
      <section>
        <div data-cw="weather-card"><h2>La suite de la page</h2></div>
      </section>
    `);
    mountIn(page);
    expect(page.querySelector('weather-card')?.childNodes).to.have.length(0);
    expect(page.querySelector('div > h2')).to.exist;
  });

  it('mounts no widget that would send input to an unlisted origin, and logs how to list it', async () => {
    const page = await fixture<HTMLElement>(html`
      <section>
        <div data-cw="poll-box" data-cw-endpoint="https://evil.example/polls/1"><a href="/">Sondage</a></div>
      </section>
    `);
    mountIn(page);
    expect(page.querySelector('poll-box')).to.equal(null);
    expect(warnings.lines).to.have.length(1);
    expect(warnings.lines[0]).to.contain('data-cw-origins="https://evil.example"');
    expect(page.querySelector('div')?.hasAttribute('data-commune-refused'), 'A height is kept for nothing.').to.equal(
      true,
    );
  });

  it('mounts no form whose geocoder is of an unlisted origin: it receives input too', async () => {
    shared.settings = { ...settings, origins: [] };
    const page = await fixture<HTMLElement>(html`
      <section>
        <div data-cw="poll-box" data-cw-endpoint="/polls/1" data-cw-geocoder="https://geo.example/"></div>
      </section>
    `);
    mountIn(page);
    expect(page.querySelector('poll-box')).to.equal(null);
    expect(warnings.lines[0]).to.contain('data-cw-origins="https://geo.example"');
  });

  it('mounts a widget that sends to a listed origin', async () => {
    shared.settings = { ...settings, origins: ['https://api.example'] };
    const page = await fixture<HTMLElement>(html`
      <section>
        <div data-cw="poll-box" data-cw-endpoint="https://api.example/polls/1" data-cw-loading="lazy"></div>
      </section>
    `);
    mountIn(page);
    expect(page.querySelector('poll-box')).to.exist;
    page.remove();
  });

  it('mounts each placeholder once, also when the page is restored from its markup', async () => {
    shared.settings = { ...settings, origins: [] };
    const page = await fixture<HTMLElement>(html`
      <section>
        <div data-cw="weather-card"><a href="/meteo">Météo</a></div>
        <p><a href="/feed.json#cw=news-feed">Actualités</a></p>
      </section>
    `);
    expect(emptyPlaceholders()).to.have.length(2);
    emptyPlaceholders().forEach((placeholder) => mount(placeholder));
    expect(emptyPlaceholders()).to.have.length(0);
    const copy = page.cloneNode(true);
    page.replaceWith(copy);
    expect(emptyPlaceholders()).to.have.length(0);
    (copy as HTMLElement).remove();
  });
});
