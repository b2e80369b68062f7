import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { isFresh, takePrerendered } from '../../src/element/prerendered-data.js';
import { isClockSure } from '../../src/clock.js';
import { shared } from '../../src/shared.js';
import { HeldFetch, json } from '../support/held-fetch.js';
import { prerenderedContent } from '../support/prerendered.js';
import { fallback, settled, text, TestWidget } from '../support/test-widget.js';

const URL = 'https://commune.test/words.json';
const ago = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);

/** A widget with this content and a link as the author’s fallback, not yet in the page. */
function widgetWith(content: Element | undefined, attributes: Record<string, string> = {}): TestWidget {
  const widget = new TestWidget();
  for (const [name, value] of Object.entries({ endpoint: URL, loading: 'eager', ...attributes })) {
    widget.setAttribute(name, value);
  }
  if (content) widget.append(content);
  widget.append(Object.assign(document.createElement('a'), { textContent: 'Mots' }));
  return widget;
}

const words = ['un', 'deux'];

describe('prerendered data', () => {
  let net: HeldFetch;
  let loads: number;
  const count = (): number => loads++;
  beforeEach(() => {
    net = new HeldFetch();
    loads = 0;
    delete shared.isClockSure;
    document.addEventListener('cw-load', count);
  });
  afterEach(() => {
    net.restore();
    document.removeEventListener('cw-load', count);
    delete shared.isClockSure;
  });
  const show = (widget: TestWidget) => fixture<TestWidget>(html`${widget}`);

  it('is shown in the first rendering, without a request', async () => {
    const widget = await show(widgetWith(prerenderedContent(words, ago(1), URL)));
    await widget.updateComplete;
    expect(widget.state).to.equal('ready');
    expect(text(widget, '#words')).to.equal('un deux');
    expect(widget.matches(':state(prerendered)')).to.be.true;
    expect(net.calls).to.be.empty;
    expect(loads).to.equal(1);
  });

  it('replaces its content, and leaves the author’s fallback', async () => {
    const widget = await show(widgetWith(prerenderedContent(words, ago(1), URL)));
    expect([...widget.children].map(({ localName }) => localName)).to.deep.equal(['a']);
    expect(fallback(widget)?.hidden).to.be.true;
  });

  it('is loaded again when it is older than 15 minutes, and shown until then', async () => {
    const widget = await show(widgetWith(prerenderedContent(words, ago(16), URL)));
    expect(net.calls.map(({ url }) => url)).to.deep.equal([URL]);
    expect(text(widget, '#words')).to.equal('un deux');
    net.calls[0]!.respond(...json(['trois']));
    await oneEvent(widget, 'cw-load');
    expect(text(widget, '#words')).to.equal('trois');
  });

  it('stays when it can’t be loaded again, with its date', async () => {
    const widget = await show(widgetWith(prerenderedContent(words, new Date('2026-01-02T09:05:00Z'), URL)));
    net.calls[0]!.respond(null, { status: 404 });
    await settled(widget, 'stale');
    expect(text(widget, '#words')).to.equal('un deux');
    expect(text(widget, '[part="notice"]')).to.contain('02/01/2026 - 10:05');
  });

  for (const [minutes, age, fresh] of [
    [14, null, true],
    [16, null, false],
    [16, '20', true],
    [21, '20', false],
    [100_000, '0', true],
    [16, 'souvent', false],
    [14, 'souvent', true],
    [-14, null, true],
    [-16, null, false],
  ] as const) {
    it(`of ${minutes} minutes ago is ${fresh ? 'fresh' : 'loaded again'} with stale-after="${age ?? ''}"`, () => {
      const widget = widgetWith(prerenderedContent(words, ago(minutes), URL));
      expect(isFresh(widget, URL, age)).to.equal(fresh);
    });
  }

  it('without a date is always loaded again', () => {
    expect(isFresh(widgetWith(prerenderedContent(words, undefined, URL)), URL, '0')).to.be.false;
  });

  it('of another endpoint is not used', async () => {
    const widget = await show(widgetWith(prerenderedContent(words, ago(1), 'https://commune.test/other.json')));
    expect(widget.state).to.equal('loading');
    expect(net.calls).to.have.length(1);
    expect(fallback(widget)?.hidden).to.be.false;
  });

  it('that can’t be parsed leaves its content as fallback', async () => {
    const widget = await show(widgetWith(prerenderedContent('["un', ago(1), URL)));
    expect(widget.querySelector('[data-cw-prerendered]')).to.exist;
    expect(net.calls).to.have.length(1);
  });

  it('is found when the content is parsed after the first update', async () => {
    const widget = await show(widgetWith(undefined));
    expect(widget.state).to.equal('loading');
    widget.prepend(prerenderedContent(words, ago(1), URL));
    await settled(widget, 'ready');
    expect(net.calls[0]!.aborted).to.be.true;
    expect(text(widget, '#words')).to.equal('un deux');
  });

  it('has the dates of its model', () => {
    const date = ago(1);
    const model = [{ published: { $date: '2026-01-02T09:05:00.000Z' }, title: 'A', updated: null }];
    const taken = takePrerendered(widgetWith(prerenderedContent(model, date, URL)), URL);
    expect(taken).to.deep.equal({
      data: [{ published: new Date('2026-01-02T09:05:00Z'), title: 'A', updated: null }],
      date,
    });
  });

  it('confirms the visitor’s clock if it is of the same day', () => {
    for (const [minutes, sure] of [
      [3_000, false],
      [-60, false],
      [60, true],
    ] as const) {
      takePrerendered(widgetWith(prerenderedContent(words, ago(minutes), URL)), URL);
      expect(isClockSure(), String(minutes)).to.equal(sure);
    }
  });

  it('is taken from a script only', () => {
    const content = prerenderedContent(words, ago(1), URL);
    const script = content.querySelector('script')!;
    const other = document.createElement('p');
    for (const { name, value } of script.attributes) other.setAttribute(name, value);
    script.replaceWith(other);
    expect(takePrerendered(widgetWith(content), URL)).to.be.undefined;
  });
});
