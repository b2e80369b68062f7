import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { keepPlaces, reserve } from '../../src/embed/reserve.js';

const least = (element: Element): number => parseFloat(getComputedStyle(element).minBlockSize) || 0;

describe('the reserved height of a widget', () => {
  const { adoptedStyleSheets } = document;
  before(reserve);
  after(() => (document.adoptedStyleSheets = adoptedStyleSheets));

  it('is the same for a placeholder and a tag', async () => {
    const box = await fixture(
      html`<div><div data-cw="news-feed" data-cw-limit="1"></div><news-feed limit="1"></news-feed></div>`,
    );
    const [placeholder, widget] = [...box.children].map(least);
    expect(placeholder).to.be.above(0);
    expect(widget).to.equal(placeholder);
  });

  it('grows with the number of items, up to the height of the viewport', async () => {
    const box = await fixture(html`<div>
      ${[0, 2, 16].map((limit) => html`<news-feed layout="compact" limit=${limit}></news-feed>`)}
    </div>`);
    const [none = 0, some = 0, many = 0] = [...box.children].map(least);
    expect(some).to.be.above(none);
    expect(many).to.be.at.least(some).and.at.most(innerHeight);
  });

  it('applies to the widget once it is in its placeholder', async () => {
    const box = await fixture(html`<div data-cw="weather-card"><weather-card></weather-card></div>`);
    expect(least(box)).to.equal(0);
    expect(least(box.firstElementChild!)).to.be.above(0);
  });

  it('is overridden by a height set by the page', async () => {
    const box = await fixture(html`<poll-box class="own"></poll-box>`);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.own { min-block-size: 3px }');
    document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
    expect(least(box)).to.equal(3);
  });

  it('is not set for a placeholder that is refused', async () => {
    const box = await fixture(html`<div data-cw="poll-box" data-commune-refused></div>`);
    expect(least(box)).to.equal(0);
  });

  it('is not set where content was prerendered', async () => {
    const box = await fixture(html`<div>
      <div data-cw="news-feed"><div data-cw-prerendered></div></div>
      <news-feed><div data-cw-prerendered></div></news-feed>
    </div>`);
    expect([...box.children].map(least)).to.deep.equal([0, 0]);
  });

  it('is set once in a shadow root that the page passes', async () => {
    const root = (await fixture<HTMLElement>(html`<div></div>`)).attachShadow({ mode: 'open' });
    root.append(document.createElement('poll-box'));
    keepPlaces(root);
    keepPlaces(root);
    expect(root.adoptedStyleSheets).to.have.length(1);
    expect(least(root.firstElementChild!)).to.be.above(0);
  });
});

describe('consecutive widgets', () => {
  const { adoptedStyleSheets } = document;
  before(reserve);
  after(() => (document.adoptedStyleSheets = adoptedStyleSheets));

  const gap = (box: Element): number => {
    const [one, two] = [...box.children].map((child) => child.getBoundingClientRect());
    return two!.top - one!.bottom;
  };
  const blocks = html`<style>poll-box,news-feed{display:block}</style>`;

  it('have a distance in every form', async () => {
    await fixture(blocks);
    const forms = [
      html`<div><poll-box></poll-box><news-feed></news-feed></div>`,
      html`<div><div data-cw="poll-box"></div><div data-cw="news-feed"></div></div>`,
      html`<div><div data-cw="agenda">Agenda</div><news-feed></news-feed></div>`,
    ];
    for (const form of forms) expect(gap(await fixture(form))).to.equal(16);
  });

  it('have the margin that the page sets', async () => {
    const box = await fixture(
      html`<div><style>.none{margin:0}</style><div data-cw="poll-box" class="none"></div><div data-cw="news-feed" class="none"></div></div>`,
    );
    const [, one, two] = [...box.children].map((child) => child.getBoundingClientRect());
    expect(two!.top).to.equal(one!.bottom);
  });

  it('are aligned if they are beside each other, and a single one has no margin', async () => {
    const line = await fixture(html`<div style="display:flex"><poll-box></poll-box><news-feed></news-feed></div>`);
    const [one, two] = [...line.children].map((child) => child.getBoundingClientRect());
    expect(one!.top).to.equal(two!.top);
    expect(getComputedStyle(await fixture(html`<poll-box></poll-box>`)).marginTop).to.equal('0px');
  });
});
