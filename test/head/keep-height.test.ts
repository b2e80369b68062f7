import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { reserve } from '../../src/embed/reserve.js';
import { keepHeight } from '../../src/head/keep-height.js';
import type { HeadWidget } from '../../src/head/index.js';
import { widgetTable, widgetTags } from '../../src/widget-table.js';

const heightOf = (element: Element): number => parseFloat(getComputedStyle(element).minBlockSize) || 0;

/** Adds the rule for these widgets to the page, as its head does. */
function keep(...widgets: HeadWidget[]): void {
  const style = document.createElement('style');
  style.dataset['test'] = '';
  style.textContent = keepHeight(widgets);
  document.head.append(style);
}

const widget = (tag: string, form: HeadWidget['form'], attributes = {}): HeadWidget => ({ tag, form, attributes });

describe('the height that a head keeps', () => {
  const { adoptedStyleSheets } = document;
  afterEach(() => {
    document.adoptedStyleSheets = adoptedStyleSheets;
    for (const style of document.querySelectorAll('style[data-test]')) style.remove();
  });

  it('is that of the script, for every widget, layout and number of items', async () => {
    for (const tag of widgetTags) {
      for (const layout of Object.keys(widgetTable[tag].heights)) {
        for (const limit of ['', '0', '3', '16', '40']) {
          const attributes = { ...(layout && { layout }), ...(limit && { limit }) };
          keep(widget(tag, 'placeholder', attributes), widget(tag, 'element', attributes));
          // Small, so that few heights are those of the screen.
          const box = await fixture(html`<div style="font-size: 2px"></div>`);
          for (const name of ['div', tag]) {
            const place = document.createElement(name);
            if (name === 'div') place.setAttribute('data-cw', tag);
            for (const [key, value] of Object.entries(attributes))
              place.setAttribute(name === 'div' ? `data-cw-${key}` : key, value);
            box.append(place);
          }
          const kept = [...box.children].map(heightOf);
          for (const style of document.querySelectorAll('style[data-test]')) style.remove();
          document.adoptedStyleSheets = adoptedStyleSheets;
          reserve();
          expect(kept, `${tag} ${layout} ${limit}`).to.deep.equal([...box.children].map(heightOf));
          if (tag !== 'alert-banner') expect(kept[0]).to.be.above(0);
          document.adoptedStyleSheets = adoptedStyleSheets;
        }
      }
    }
  });

  it('differs between widgets of one kind with other options', async () => {
    const few = { limit: '2' };
    const compact = { limit: '2', layout: 'compact' };
    keep(...[compact, {}, few].map((attributes) => widget('news-feed', 'placeholder', attributes)));
    const box = await fixture(html`
      <div style="font-size: 2px">
        <div data-cw="news-feed" data-cw-limit="2"></div>
        <div data-cw="news-feed" data-cw-limit="2" data-cw-layout="compact"></div>
        <div data-cw="news-feed"></div>
      </div>
    `);
    const [two = 0, line = 0, ten = 0] = [...box.children].map(heightOf);
    expect(line).to.be.above(0).and.below(two);
    expect(two).to.be.below(ten);
    expect(keepHeight([widget('news-feed', 'link', few), widget('news-feed', 'link', {})])).not.to.include('layout');
  });

  it('is kept for a link, until it is in its widget', async () => {
    keep(widget('news-feed', 'link'));
    const box = await fixture(html`<p><a href="/feed.json#cw=news-feed">Actualités</a></p>`);
    const link = box.firstElementChild!;
    expect(heightOf(link)).to.be.above(0);
    reserve();
    const placed = document.createElement('news-feed');
    link.replaceWith(placed);
    placed.append(link);
    expect(heightOf(link)).to.equal(0);
  });

  it('ends where the script marks a place whose widget can’t be shown', async () => {
    keep(widget('poll-box', 'placeholder'), widget('news-feed', 'link'));
    const box = await fixture(
      html`<div><div data-cw="poll-box"></div><a href="/feed.json#cw=news-feed">Actualités</a></div>`,
    );
    reserve();
    for (const place of box.children) {
      place.toggleAttribute('data-commune-missing', true);
      expect(heightOf(place)).to.equal(0);
    }
  });

  it('is overridden by the page’s own rules', async () => {
    keep(widget('poll-box', 'placeholder'));
    const own = document.createElement('style');
    own.dataset['test'] = '';
    own.textContent = '.own { min-block-size: 3px }';
    document.head.prepend(own);
    const box = await fixture(html`<div class="own" data-cw="poll-box"></div>`);
    expect(heightOf(box)).to.equal(3);
  });

  it('contains the margins of what is in an element that is not registered yet', async () => {
    keep(widget('weather-card', 'element'));
    const box = await fixture(html`<div><weather-card><p style="margin: 30px 0">Météo</p></weather-card></div>`);
    const place = box.firstElementChild!;
    expect(place.getBoundingClientRect().top).to.equal(box.getBoundingClientRect().top);
  });

  it('puts the margins of the script between places, and none beside a single one', () => {
    const one = widget('news-feed', 'placeholder');
    expect(keepHeight([one])).not.to.include('margin');
    expect(keepHeight([one, widget('poll-box', 'element')])).to.include(':is([data-cw],poll-box)+');
  });

  it('is nothing, without a margin, for a widget that may take no room', () => {
    const low = widget('alert-banner', 'placeholder');
    expect(keepHeight([low])).to.equal('');
    const [one, other] = [widget('news-feed', 'placeholder'), widget('poll-box', 'placeholder')];
    const rule = '[data-cw]:not([data-cw=alert-banner])+[data-cw]:not([data-cw=alert-banner])';
    expect(keepHeight([low, one, other])).to.include(rule);
    expect(keepHeight([one, other])).not.to.include('alert-banner');
  });

  it('is nothing without a widget', () => {
    expect(keepHeight([])).to.equal('');
    expect(keepHeight([widget('unknown-widget', 'element')])).to.equal('');
  });
});
