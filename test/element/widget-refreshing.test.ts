import { expect, fixture, html } from '@open-wc/testing';
import { useFakeTimers } from 'sinon';
import { common as fr } from '../../src/locales/fr/common.js';
import { announced } from '../support/announced.js';
import { HeldFetch, json } from '../support/held-fetch.js';
import { eager, settled, text, type TestWidget } from '../support/test-widget.js';

const URL = 'https://commune.test/words.json';

describe('WidgetElement, loading again', () => {
  let net: HeldFetch;
  beforeEach(() => (net = new HeldFetch()));
  afterEach(() => {
    net.restore();
  });

  it('loads again on a click on Retry, with the focus on the button meanwhile and in the widget afterwards', async () => {
    const widget = await eager(URL);
    net.calls[0]!.respond(null, { status: 404 });
    await settled(widget, 'error');
    const button = widget.shadowRoot!.querySelector('button')!;
    button.focus();
    button.click();
    await settled(widget, 'loading');
    expect(widget.shadowRoot!.activeElement).to.equal(button);
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    (await net.call(1)).respond(...json(['un']));
    await settled(widget, 'ready');
    await announced(widget);
    const group = widget.shadowRoot!.activeElement!;
    expect(group).to.have.class('base');
    expect([group.getAttribute('role'), group.getAttribute('aria-label')]).to.deep.equal(['group', 'Mots']);
  });

  it('announces the result of each retry once, and nothing on load', async () => {
    const widget = await eager(URL);
    const retry = () => widget.shadowRoot!.querySelector('button')!.click();
    net.calls[0]!.respond(null, { status: 404 });
    await settled(widget, 'error');
    expect(text(widget, '[role="alert"], [role="status"]')).to.be.undefined;
    retry();
    (await net.call(1)).respond(null, { status: 404 });
    await settled(widget, 'error');
    await announced(widget);
    expect(text(widget, '[role="alert"]')).to.equal(`Mots. ${fr.errors['http-4xx']}`);
    expect(text(widget, '[role="status"]')).to.be.undefined;
    retry();
    (await net.call(2)).respond(...json(['un']));
    await settled(widget, 'ready');
    await announced(widget);
    expect(text(widget, '[role="alert"]')).to.be.undefined;
    expect(text(widget, '[role="status"]')).to.equal(`Mots. ${fr.loaded}`);
  });

  it('shows at once that it is loading again', async () => {
    const widget = await eager(URL);
    net.calls[0]!.respond(null, { status: 404 });
    await settled(widget, 'error');
    widget.shadowRoot!.querySelector('button')!.click();
    await widget.updateComplete;
    expect(text(widget, '.status')).to.equal(fr.loading);
  });

  it('announces the same text again in a new element', async () => {
    const widget = await eager(URL);
    net.calls[0]!.respond(null, { status: 404 });
    await settled(widget, 'error');
    const said = new Set<Element | null>();
    for (const call of [1, 2, 3]) {
      widget.shadowRoot!.querySelector('button')!.click();
      (await net.call(call)).respond(null, { status: 404 });
      await settled(widget, 'error');
      await announced(widget);
      said.add(widget.shadowRoot!.querySelector('[role="alert"]'));
    }
    expect(said).to.have.property('size', 3);
  });

  it('keeps the data when an update fails, and shows their age', async () => {
    const widget = await eager(URL);
    net.calls[0]!.respond(...json(['un'], { date: 'Fri, 13 Feb 2026 02:00:00 GMT' }));
    await settled(widget, 'ready');
    void widget.refresh();
    (await net.call(1)).respond(null, { status: 404 });
    await settled(widget, 'stale');
    expect(text(widget, '#words')).to.equal('un');
    expect(text(widget, '[part="notice"]')).to.equal(fr.stale('13/02/2026 - 03:00'));
  });

  it('keeps the data during an update', async () => {
    const widget = await eager(URL);
    net.calls[0]!.respond(...json(['un']));
    await settled(widget, 'ready');
    void widget.refresh();
    await widget.updateComplete;
    expect(widget.state).to.equal('ready');
    expect(text(widget, '#words')).to.equal('un');
  });

  it('shows a response from the browser’s cache when the first load fails', async () => {
    const widget = await eager(URL);
    net.calls[0]!.fail();
    (await net.call(1)).respond(...json(['hier']));
    await settled(widget, 'stale');
    expect(text(widget, '#words')).to.equal('hier');
  });

  it('reports the network error when the cache has no usable response', async () => {
    const widget = await eager(URL);
    net.calls[0]!.respond(null, { status: 500 });
    (await net.call(1)).respond('<html>');
    await settled(widget, 'error');
    expect(text(widget, '[part="message"]')).to.equal(fr.errors['http-5xx']);
  });

  it('aborts loading when it is removed, and loads when it is inserted again', async () => {
    const widget = await eager(URL);
    const parent = widget.parentElement!;
    widget.remove();
    expect(net.calls[0]!.aborted).to.be.true;
    parent.append(widget);
    (await net.call(1)).respond(...json(['un']));
    await settled(widget, 'ready');
  });

  it('does not load again when it is moved', async () => {
    const widget = await eager(URL);
    net.calls[0]!.respond(...json(['un']));
    await settled(widget, 'ready');
    widget.parentElement!.append(widget);
    await widget.updateComplete;
    expect(net.calls).to.have.length(1);
    expect(widget.state).to.equal('ready');
  });

  it('updates automatically with refresh, until the visitor stops it', async () => {
    const clock = useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'visible' });
    const widget = await fixture<TestWidget>(
      html`<test-widget loading="eager" refresh="10" endpoint=${URL}></test-widget>`,
    );
    net.calls[0]!.respond(...json(['un']));
    await settled(widget, 'ready');
    clock.tick(10 * 60_000);
    Reflect.deleteProperty(document, 'visibilityState');
    (await net.call(1)).respond(...json(['deux']));
    await settled(widget, 'ready');
    widget.shadowRoot!.querySelector<HTMLElement>('[part~="pause"]')!.click();
    clock.tick(60 * 60_000);
    clock.restore();
    await widget.updateComplete;
    expect(net.calls).to.have.length(2);
    expect(text(widget, '[part~="pause"]')).to.equal(fr.resume);
    await announced(widget);
    expect(text(widget, '[role="status"]')).to.equal(fr.paused);
    widget.shadowRoot!.querySelector<HTMLElement>('[part~="pause"]')!.click();
    await announced(widget);
    expect(text(widget, '[role="status"]')).to.equal(fr.resumed);
  });

  it('never updates automatically without refresh', async () => {
    const clock = useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const widget = await eager(URL);
    net.calls[0]!.respond(...json(['un']));
    await settled(widget, 'ready');
    clock.tick(24 * 60 * 60_000);
    clock.restore();
    expect(net.calls).to.have.length(1);
    expect(widget.shadowRoot!.querySelector('[part~="pause"]')).to.be.null;
  });

  it('loads again when the visitor is back online', async () => {
    const widget = await offline();
    expect(text(widget, '[part="message"]')).to.equal(fr.errors.offline);
    dispatchEvent(new Event('online'));
    (await net.call(2)).respond(...json(['un']));
    await settled(widget, 'ready');
  });

  it('loads again when the visitor is back online, also after it was moved', async () => {
    const widget = await offline();
    widget.parentElement!.append(widget);
    dispatchEvent(new Event('online'));
    (await net.call(2)).respond(...json(['un']));
    await settled(widget, 'ready');
  });

  const comeBack = (persisted: boolean): boolean => dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));

  it('loads again after a network failure when the page is restored from the back/forward cache', async () => {
    const widget = await offline();
    comeBack(false);
    expect(net.calls).to.have.length(2);
    comeBack(true);
    (await net.call(2)).respond(...json(['un']));
    await settled(widget, 'ready');
    comeBack(true);
    expect(net.calls).to.have.length(3);
  });

  it('repeats a request that was pending when the page was left', async () => {
    const widget = await eager(URL);
    comeBack(true);
    (await net.call(1)).respond(...json(['deux']));
    await settled(widget, 'ready');
    expect(widget.data).to.deep.equal(['deux']);
  });

  it('does not repeat a request that the server has refused', async () => {
    const widget = await eager(URL);
    net.calls[0]!.respond(null, { status: 404 });
    await settled(widget, 'error');
    comeBack(true);
    expect(net.calls).to.have.length(1);
  });

  /** A widget whose load has failed while the browser was offline; the browser is online again. */
  async function offline(): Promise<TestWidget> {
    const onLine = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!;
    Object.defineProperty(Navigator.prototype, 'onLine', { configurable: true, get: () => false });
    try {
      const widget = await eager(URL);
      net.calls[0]!.fail();
      (await net.call(1)).fail();
      await settled(widget, 'error');
      return widget;
    } finally {
      Object.defineProperty(Navigator.prototype, 'onLine', onLine);
    }
  }
});
