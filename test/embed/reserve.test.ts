import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { CwLoadEvent } from '../../src/element/events.js';
import { reserve } from '../../src/embed/reserve.js';

const least = (element: Element): number => parseFloat(getComputedStyle(element).minBlockSize) || 0;

describe('the place of a widget', () => {
  const { adoptedStyleSheets } = document;
  before(reserve);
  after(() => (document.adoptedStyleSheets = adoptedStyleSheets));

  it('is kept by a placeholder as by a tag', async () => {
    const box = await fixture(
      html`<div><div data-cw="news-feed" data-cw-limit="1"></div><news-feed limit="1"></news-feed></div>`,
    );
    const [placeholder, widget] = [...box.children].map(least);
    expect(placeholder).to.be.above(0);
    expect(widget).to.equal(placeholder);
  });

  it('grows with the number of items, and is a screen at most', async () => {
    const box = await fixture(html`<div>
      ${[0, 2, 16].map((limit) => html`<news-feed layout="compact" limit=${limit}></news-feed>`)}
    </div>`);
    const [none = 0, some = 0, many = 0] = [...box.children].map(least);
    expect(some).to.be.above(none);
    expect(many).to.be.at.least(some).and.at.most(innerHeight);
  });

  it('is the widget’s once it is in its placeholder', async () => {
    const box = await fixture(html`<div data-cw="weather-card"><weather-card></weather-card></div>`);
    expect(least(box)).to.equal(0);
    expect(least(box.firstElementChild!)).to.be.above(0);
  });

  it('yields to a height of the page’s own', async () => {
    const box = await fixture(html`<poll-box class="own"></poll-box>`);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.own { min-block-size: 3px }');
    document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
    expect(least(box)).to.equal(3);
  });

  it('is given up for items that do not exist', async () => {
    const feed = await fixture<HTMLElement>(html`<news-feed layout="compact" limit="3"></news-feed>`);
    const before = least(feed);
    Object.assign(feed, { limit: 3 });
    feed.dispatchEvent(new CwLoadEvent(1));
    expect(least(feed)).to.be.below(before);
  });

  it('is given up below the screen, where nobody sees it go', async () => {
    const feed = await fixture<HTMLElement>(html`<news-feed></news-feed>`);
    feed.getBoundingClientRect = () => new DOMRect(0, innerHeight + 1, 1, 1);
    feed.dispatchEvent(new CwLoadEvent(10));
    expect(least(feed)).to.equal(0);
  });
});
