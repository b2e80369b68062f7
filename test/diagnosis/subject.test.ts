import { expect, html } from '@open-wc/testing';
import { mount } from '../../src/embed/mount.js';
import { readPlaceholder } from '../../src/embed/placeholder.js';
import { subjectIn, subjectsIn } from './subjects.js';
import { subjects } from '../../src/diagnosis/subject.js';

describe('the widgets of a page', () => {
  it('are its tags, placeholders and links, in document order', async () => {
    const found = await subjectsIn(html`
      <main>
        <div data-cw="Weather-Card "></div>
        <p><a href="/feed#cw=news-feed">Actualités</a> <a href="/feed#top">Haut</a></p>
        <news-feed></news-feed>
      </main>
    `);
    expect(found.map(({ name, form, widget }) => [name, form, widget !== undefined])).to.deep.equal([
      ['weather-card', 'div', false],
      ['news-feed', 'link', false],
      ['news-feed', 'tag', true],
    ]);
  });

  it('are numbered if several have the same name', async () => {
    const found = await subjectsIn(html`<p><news-feed></news-feed><poll-box></poll-box><news-feed></news-feed></p>`);
    expect(found.map(({ label }) => label.replace(/\u00a0/g, ' '))).to.deep.equal([
      '<news-feed> n° 1',
      '<poll-box>',
      '<news-feed> n° 2',
    ]);
  });

  it('are counted once when a placeholder or link is mounted', async () => {
    await subjectsIn(html`
      <main>
        <div data-cw="weather-card"><a href="/meteo">Météo</a></div>
        <p><a href="/feed#cw=news-feed">Actualités</a></p>
      </main>
    `);
    for (const element of document.querySelectorAll<HTMLElement>('[data-cw],a[href*="#cw="]')) {
      const placeholder = readPlaceholder(element);
      if (placeholder) mount(placeholder);
    }
    expect(subjects().map(({ form, widget }) => [form, widget?.localName])).to.deep.equal([
      ['div', 'weather-card'],
      ['link', 'news-feed'],
    ]);
  });

  it('include unregistered tags with a name similar to one of the library’s', async () => {
    expect((await subjectIn(html`<p><news-fed></news-fed><my-button></my-button></p>`)).name).to.equal('news-fed');
  });

  it('do not include elements of another library with a similar name', async () => {
    customElements.define('other-news-feed', class extends HTMLElement {});
    customElements.define('news-feeds', class extends HTMLElement {});
    expect(await subjectsIn(html`<p><other-news-feed></other-news-feed><news-feeds></news-feeds></p>`)).to.be.empty;
  });

  it('include placeholders whose attributes were removed, but not containers of a widget', async () => {
    const found = await subjectsIn(html`
      <main>
        <div class="commune-widget"><a href="/">Actualités</a></div>
        <div class="commune-widget"><poll-box></poll-box></div>
      </main>
    `);
    expect(found.map(({ name, form }) => [name, form])).to.deep.equal([
      ['', 'div'],
      ['poll-box', 'tag'],
    ]);
  });
});
