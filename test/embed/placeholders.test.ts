import { expect, fixture, html } from '@open-wc/testing';
import { pageSettings } from '../../src/embed/page-settings.js';
import { emptyPlaceholders } from '../../src/embed/placeholders.js';
import { shared } from '../../src/shared.js';

describe('emptyPlaceholders', () => {
  const { tags } = shared;
  beforeEach(() => {
    shared.tags = new Map([['news-feed', 'cw-news-feed']]);
    shared.settings = { ...pageSettings(undefined), links: true };
  });
  afterEach(() => {
    shared.tags = tags;
    delete shared.settings;
  });
  const names = (): string[] => emptyPlaceholders().map(({ name }) => name);

  it('returns placeholders and links in document order', async () => {
    await fixture(html`
      <section>
        <p><a href="/feed.json#cw=weather-card">Météo</a></p>
        <div data-cw="news-feed"><a href="/">Actualités</a></div>
        <p><a href="/offres#limit=3&cw=job-board">Offres</a></p>
      </section>
    `);
    expect(names()).to.deep.equal(['weather-card', 'news-feed', 'job-board']);
  });

  it('ignores links unless the script tag allows them, and links that are only similar', async () => {
    await fixture(html`
      <section>
        <a href="/feed.json#cw=news-feed">Actualités</a>
        <a href="/page#acw=news-feed">Ancre</a>
        <a href="/page?cw=news-feed">Recherche</a>
      </section>
    `);
    expect(names()).to.deep.equal(['news-feed']);
    delete shared.settings;
    expect(names()).to.be.empty;
  });

  it('ignores editable content', async () => {
    const editor = await fixture<HTMLElement>(html`
      <section contenteditable="true">
        <div data-cw="news-feed"><a href="/">Actualités</a></div>
        <p><a href="/feed.json#cw=news-feed">Actualités</a></p>
      </section>
    `);
    expect(names()).to.be.empty;
    editor.contentEditable = 'false';
    expect(names()).to.have.length(2);
  });

  it('ignores placeholders with a mounted widget, whatever tag it has on this page', async () => {
    const page = await fixture<HTMLElement>(html`
      <section>
        <div data-cw="news-feed"><cw-news-feed><a href="/">Actualités</a></cw-news-feed></div>
        <cw-news-feed><a href="/feed.json#cw=news-feed">Actualités</a></cw-news-feed>
      </section>
    `);
    expect(names()).to.be.empty;
    for (const widget of page.querySelectorAll('cw-news-feed')) widget.replaceWith(...widget.childNodes);
    expect(names()).to.have.length(2);
  });
});
