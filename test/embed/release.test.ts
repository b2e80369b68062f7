import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { CwLoadEvent } from '../../src/element/events.js';
import { reserve } from '../../src/embed/reserve.js';
import { task, until } from '../support/task.js';

/** A widget reduced to its size: a box of some height in a shadow root. */
class LowFeed extends HTMLElement {
  limit = 5;

  constructor() {
    super();
    const box = document.createElement('div');
    box.style.blockSize = '40px';
    this.attachShadow({ mode: 'open' }).append(box);
  }
}

customElements.define('news-feed', LowFeed);

describe('the reserved height of a loaded widget', () => {
  const { adoptedStyleSheets } = document;
  before(reserve);
  after(() => (document.adoptedStyleSheets = adoptedStyleSheets));

  const least = (element: Element): number => parseFloat(getComputedStyle(element).minBlockSize) || 0;

  /** Resolves after the frame in which the height of the feed may have been removed. */
  async function shown(feed: Element): Promise<void> {
    await new Promise<void>((resolve) => {
      const observer = new IntersectionObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(feed);
    });
    // Chromium calls the observers of one frame in one task, in no given order.
    await task();
  }

  /** A feed in view that shows two of at most five items. */
  async function lowFeed(space = 0, items = 2): Promise<HTMLElement> {
    const page = await fixture<HTMLElement>(
      html`<div><div class="space"></div><news-feed layout="compact" limit="5" style="display:block"></news-feed><p>Suite</p></div>`,
    );
    page.querySelector<HTMLElement>('.space')!.style.blockSize = `${space}px`;
    const feed = page.querySelector<HTMLElement>('news-feed')!;
    feed.dispatchEvent(new CwLoadEvent(items));
    await shown(feed);
    return feed;
  }

  it('is reduced by that of missing items', async () => {
    const full = await lowFeed(0, 5);
    expect(least(await lowFeed()))
      .to.be.above(0)
      .and.below(least(full));
  });

  it('is removed without changing attributes, which DOM morphing would undo and a clone would copy', async () => {
    const feed = await lowFeed(innerHeight * 2);
    expect(least(feed)).to.equal(0);
    expect(feed.getAttributeNames().sort()).to.deep.equal(['layout', 'limit', 'style']);
    expect(feed.getAttribute('style')).to.equal('display:block');
    feed.removeAttribute('style');
    expect(least(feed)).to.equal(0);
  });

  it('is removed at once if the content below is outside the viewport before and after', async () => {
    expect(least(await lowFeed(innerHeight - 30))).to.equal(0);
  });

  it('is kept if its removal would move visible content, until an action of the visitor', async () => {
    const feed = await lowFeed();
    const { top } = feed.nextElementSibling!.getBoundingClientRect();
    expect(least(feed)).to.be.above(0);
    document.dispatchEvent(new Event('scroll'));
    expect(feed.nextElementSibling!.getBoundingClientRect().top).to.equal(top);
    for (const type of ['click', 'keydown']) {
      const each = await lowFeed();
      expect(least(each), type).to.be.above(0);
      document.body.dispatchEvent(new Event(type, { bubbles: true }));
      expect(least(each), type).to.equal(0);
    }
  });

  it('is reduced by that of missing items before the frame that shows the others', async () => {
    const feed = await fixture<HTMLElement>(html`<news-feed layout="compact" limit="5"></news-feed>`);
    const all = least(feed);
    feed.dispatchEvent(new CwLoadEvent(2));
    expect(least(feed)).to.be.above(0).and.below(all);
  });

  it('is removed of several widgets at once, but for those that would move visible content', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <news-feed layout="compact" limit="5" style="display:block"></news-feed>
        <news-feed layout="compact" limit="5" style="display:block"></news-feed>
        <div class="space"></div>
        <news-feed layout="compact" limit="5" style="display:block"></news-feed>
      </div>`,
    );
    page.querySelector<HTMLElement>('.space')!.style.blockSize = `${innerHeight * 2}px`;
    const feeds = [...page.querySelectorAll<HTMLElement>('news-feed')];
    // As high as the reserved height: nothing moves.
    (feeds[1]!.shadowRoot!.firstElementChild as HTMLElement).style.blockSize = `${least(feeds[1]!)}px`;
    for (const feed of feeds) feed.dispatchEvent(new CwLoadEvent(5));
    await shown(feeds[2]!);
    expect(feeds.map((feed) => least(feed) > 0)).to.deep.equal([true, false, false]);
  });

  it('is removed when the widget has left the viewport', async () => {
    const feed = await lowFeed();
    const space = feed.previousElementSibling as HTMLElement;
    expect(least(feed)).to.be.above(0);
    space.style.blockSize = `${innerHeight * 3}px`;
    await until(() => least(feed) === 0);
    expect(least(feed)).to.equal(0);
  });

  it('stays removed at the next load', async () => {
    const feed = await lowFeed(innerHeight * 2);
    feed.previousElementSibling!.remove();
    feed.dispatchEvent(new CwLoadEvent(5));
    expect(least(feed)).to.equal(0);
  });
});
