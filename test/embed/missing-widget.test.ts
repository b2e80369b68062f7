import { expect, fixture, html } from '@open-wc/testing';
import { markMissing, unmark } from '../../src/embed/missing-widget.js';

describe('a place whose widget can’t be loaded', () => {
  it('shows a message with a button, once, until it is unmarked', async () => {
    const place = await fixture<HTMLElement>(html`<p data-cw="news-feed"></p>`);
    let retries = 0;
    for (let time = 0; time < 2; time++) markMissing(place, () => (retries += 1));
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
    markMissing(place, () => undefined);
    expect(place.querySelector('button')).to.equal(null);
    unmark(place);
    expect(place.textContent).to.equal('Lien');
  });
});
