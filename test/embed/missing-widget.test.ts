import { expect, fixture, html } from '@open-wc/testing';
import { markMissing, unmark } from '../../src/embed/missing-widget.js';

describe('a place whose widget can’t be loaded', () => {
  it('shows a message with a button, once, until it is unmarked', async () => {
    const place = await fixture<HTMLElement>(html`<p data-cw="news-feed"></p>`);
    let retries = 0;
    for (let time = 0; time < 2; time++) await markMissing(place, () => (retries += 1));
    expect(place.querySelectorAll('button').length).to.equal(1);
    place.querySelector('button')!.click();
    expect(retries).to.equal(1);
    unmark(place);
    expect([place.isConnected, place.childElementCount, place.hasAttribute('data-commune-missing')]).to.deep.equal([
      true,
      0,
      false,
    ]);
  });

  it('keeps its own content instead, which unmarking leaves', async () => {
    const place = await fixture<HTMLElement>(html`<div data-cw="news-feed"><p>Lien</p></div>`);
    await markMissing(place, () => undefined);
    expect(place.querySelector('button')).to.equal(null);
    unmark(place);
    expect(place.textContent).to.equal('Lien');
  });

  it('says so in the language of the place', async () => {
    for (const [lang, name] of [
      ['en', 'Try again'],
      ['fr', 'Réessayer'],
    ] as const) {
      const place = await fixture<HTMLElement>(html`<div lang=${lang} data-cw="news-feed"></div>`);
      await markMissing(place, () => undefined);
      expect(place.querySelector('button')?.textContent).to.equal(name);
      expect(place.querySelector('p')?.lang).to.equal(lang);
    }
  });

  it('says nothing if the widget has come in the meantime', async () => {
    const place = await fixture<HTMLElement>(html`<div data-cw="news-feed"></div>`);
    const marked = markMissing(place, () => undefined);
    unmark(place);
    await marked;
    expect(place.childElementCount).to.equal(0);
  });
});
