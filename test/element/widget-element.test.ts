import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { useFakeTimers } from 'sinon';
import { common as en } from '../../src/locales/en.js';
import { common as fr } from '../../src/locales/fr.js';
import { HeldFetch, json } from '../support/held-fetch.js';
import { HeldObserver } from '../support/held-observer.js';
import { TestWidget } from '../support/test-widget.js';

const URL = 'https://commune.test/words.json';

describe('WidgetElement', () => {
  let net: HeldFetch;
  beforeEach(() => (net = new HeldFetch()));
  afterEach(() => net.restore());

  const eager = (endpoint = URL) =>
    fixture<TestWidget>(html`<test-widget loading="eager" endpoint=${endpoint}></test-widget>`);
  const text = (widget: TestWidget, selector: string) =>
    widget.shadowRoot!.querySelector(selector)?.textContent?.trim().replace(/[ \n]+/g, ' ');
  const fallback = (widget: TestWidget) => widget.shadowRoot!.querySelector<HTMLElement>('[part="fallback"]')!;
  const settled = async (widget: TestWidget, state: string) => {
    for (let turn = 0; turn < 200 && widget.state !== state; turn++) await Promise.resolve();
    await widget.updateComplete;
    expect(widget.state).to.equal(state);
  };

  it('goes from loading to ready, and says so to the page’s style sheet', async () => {
    const widget = await eager();
    expect(widget.matches(':state(loading)')).to.be.true;
    net.calls[0]!.respond(...json(['un', 'deux']));
    await oneEvent(widget, 'cw-load');
    expect(widget.matches(':state(ready)')).to.be.true;
    expect(text(widget, '#words')).to.equal('un deux');
  });

  it('shows its own content until the first success, and no longer', async () => {
    const widget = await fixture<TestWidget>(
      html`<test-widget loading="eager" endpoint=${URL}><a href="/mots">Mots</a></test-widget>`,
    );
    expect(fallback(widget).hidden).to.be.false;
    net.calls[0]!.respond(...json(['un']));
    await settled(widget, 'ready');
    expect(fallback(widget).hidden).to.be.true;
  });

  it('shows its own content again after the final failure, with the visitor’s sentence', async () => {
    const widget = await eager();
    net.calls[0]!.respond(null, { status: 404 });
    await settled(widget, 'error');
    expect(fallback(widget).hidden).to.be.false;
    expect(text(widget, '[part="message"]')).to.equal(fr.errors['http-4xx'][0]);
  });

  it('tells the webmaster the cause in the event, and the visitor neither address nor code', async () => {
    const widget = await eager();
    const told = oneEvent(widget, 'cw-error');
    net.calls[0]!.respond(null, { status: 404 });
    expect(await told).to.include({ code: 'http-4xx', status: 404, message: fr.errors['http-4xx'][1], composed: true });
    expect(widget.shadowRoot!.textContent).to.not.match(/404|commune\.test|http/);
  });

  it('says that the endpoint is missing without asking anyone', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget loading="eager"></test-widget>`);
    await settled(widget, 'error');
    expect(net.calls).to.have.length(0);
    expect(text(widget, '[part="message"]')).to.equal(fr.errors['endpoint-missing'][0]);
  });

  for (const endpoint of ['javascript:alert(1)', 'ftp://commune.test/', 'https://me:secret@commune.test/', 'http://']) {
    it(`refuses ${endpoint} as an endpoint`, async () => {
      const widget = await eager(endpoint);
      await settled(widget, 'error');
      expect(net.calls).to.have.length(0);
      expect(text(widget, '[part="message"]')).to.equal(fr.errors['endpoint-invalid'][0]);
    });
  }

  it('tries again when asked to, keeps focus on the button meanwhile and in the widget afterwards', async () => {
    const widget = await eager();
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
    expect(widget.shadowRoot!.activeElement).to.have.class('base');
  });

  it('announces a failure that follows the visitor’s own attempt, and none on load', async () => {
    const widget = await eager();
    net.calls[0]!.respond(null, { status: 404 });
    await settled(widget, 'error');
    expect(text(widget, '[role="status"]')).to.equal('');
    widget.shadowRoot!.querySelector('button')!.click();
    (await net.call(1)).respond(null, { status: 404 });
    await settled(widget, 'error');
    expect(text(widget, '[role="status"]')).to.equal(fr.errors['http-4xx'][0]);
  });

  it('keeps what is on screen when an update fails, and says how old it is', async () => {
    const widget = await eager();
    net.calls[0]!.respond(...json(['un'], { date: 'Fri, 13 Feb 2026 02:00:00 GMT' }));
    await settled(widget, 'ready');
    void widget.refresh();
    (await net.call(1)).respond(null, { status: 404 });
    await settled(widget, 'stale');
    expect(text(widget, '#words')).to.equal('un');
    expect(text(widget, '[part="notice"]')).to.equal(fr.stale('13/02/2026 - 03:00'));
  });

  it('keeps what is on screen while it updates', async () => {
    const widget = await eager();
    net.calls[0]!.respond(...json(['un']));
    await settled(widget, 'ready');
    void widget.refresh();
    await widget.updateComplete;
    expect(widget.state).to.equal('ready');
    expect(text(widget, '#words')).to.equal('un');
  });

  it('shows what the browser’s cache still holds when the first load fails', async () => {
    const widget = await eager();
    net.calls[0]!.fail();
    (await net.call(1)).respond(...json(['hier']));
    await settled(widget, 'stale');
    expect(text(widget, '#words')).to.equal('hier');
  });

  it('says what was wrong with the network when the cache holds nothing readable', async () => {
    const widget = await eager();
    net.calls[0]!.respond(null, { status: 500 });
    (await net.call(1)).respond('<html>');
    await settled(widget, 'error');
    expect(text(widget, '[part="message"]')).to.equal(fr.errors['http-5xx'][0]);
  });

  it('lets the latest call win, whatever order the answers come in', async () => {
    const widget = await eager();
    widget.endpoint = `${URL}?page=2`;
    await widget.updateComplete;
    expect(net.calls[0]!.aborted).to.be.true;
    (await net.call(1)).respond(...json(['deux']));
    await settled(widget, 'ready');
    net.calls[0]!.respond(...json(['un']));
    await widget.updateComplete;
    expect(text(widget, '#words')).to.equal('deux');
  });

  it('aborts when it is removed, and goes on when it comes back', async () => {
    const widget = await eager();
    const parent = widget.parentElement!;
    widget.remove();
    expect(net.calls[0]!.aborted).to.be.true;
    parent.append(widget);
    (await net.call(1)).respond(...json(['un']));
    await settled(widget, 'ready');
  });

  it('does not load anew when it is only moved', async () => {
    const widget = await eager();
    net.calls[0]!.respond(...json(['un']));
    await settled(widget, 'ready');
    widget.parentElement!.append(widget);
    await widget.updateComplete;
    expect(net.calls).to.have.length(1);
    expect(widget.state).to.equal('ready');
  });

  it('merges several endpoints, and shows those that answered when one fails', async () => {
    const widget = await eager(`${URL} ${URL}?2 ${URL}?3`);
    net.calls[0]!.respond(...json(['un']));
    net.calls[1]!.respond(null, { status: 404 });
    net.calls[2]!.respond(...json(['trois']));
    await settled(widget, 'ready');
    expect(text(widget, '#words')).to.equal('un trois');
  });

  it('is empty after a 204', async () => {
    const widget = await eager();
    net.calls[0]!.respond(null, { status: 204 });
    await settled(widget, 'empty');
    expect(text(widget, '[part="message"]')).to.equal('Aucun mot.');
  });

  it('leaves no box when it is empty and asked to hide', async () => {
    const widget = await eager();
    widget.setAttribute('when-empty', 'hide');
    net.calls[0]!.respond(...json([]));
    await settled(widget, 'empty');
    expect(widget.getBoundingClientRect().height).to.equal(0);
  });

  it('shows its own content when it is empty and asked to fall back', async () => {
    const widget = await eager();
    widget.setAttribute('when-empty', 'fallback');
    net.calls[0]!.respond(...json([]));
    await settled(widget, 'empty');
    expect(fallback(widget).hidden).to.be.false;
    expect(text(widget, '[part="message"]')).to.be.undefined;
  });

  it('renders data that the page sets, without any endpoint', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget .data=${['un']}></test-widget>`);
    expect(widget.state).to.equal('ready');
    expect(net.calls).to.have.length(0);
  });

  it('says in words that it is loading when the answer is late', async () => {
    const clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const widget = await eager();
    expect(text(widget, '[role="status"]')).to.equal('');
    clock.tick(2_000);
    clock.restore();
    await widget.updateComplete;
    expect(text(widget, '[role="status"]')).to.equal(fr.loading);
  });

  it('updates by itself when asked to, until the visitor stops it', async () => {
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
  });

  it('never updates by itself otherwise, a whole day long', async () => {
    const clock = useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const widget = await eager();
    net.calls[0]!.respond(...json(['un']));
    await settled(widget, 'ready');
    clock.tick(24 * 60 * 60_000);
    clock.restore();
    expect(net.calls).to.have.length(1);
    expect(widget.shadowRoot!.querySelector('[part~="pause"]')).to.be.null;
  });

  it('loads again when the visitor is back online', async () => {
    const onLine = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!;
    Object.defineProperty(Navigator.prototype, 'onLine', { configurable: true, get: () => false });
    const widget = await eager();
    net.calls[0]!.fail();
    (await net.call(1)).fail();
    await settled(widget, 'error');
    Object.defineProperty(Navigator.prototype, 'onLine', onLine);
    expect(text(widget, '[part="message"]')).to.equal(fr.errors.offline[0]);
    dispatchEvent(new Event('online'));
    (await net.call(2)).respond(...json(['un']));
    await settled(widget, 'ready');
  });

  for (const level of [2, 3, 4, 5, 6]) {
    it(`puts its title on level ${level} when asked to`, async () => {
      const widget = await fixture<TestWidget>(html`<test-widget heading-level=${level} .data=${['un']}></test-widget>`);
      expect(text(widget, `h${level}`)).to.equal('Mots');
    });
  }

  it('has no title when the webmaster empties it', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget heading="" .data=${['un']}></test-widget>`);
    expect(widget.shadowRoot!.querySelector('[part="heading"]')).to.be.null;
  });

  it('speaks the language of the page around it, and follows a change of its own', async () => {
    const page = document.createElement('div');
    page.lang = 'en-GB';
    const widget = await fixture<TestWidget>(html`<test-widget loading="eager"></test-widget>`, { parentNode: page });
    await settled(widget, 'error');
    expect(text(widget, '[part="message"]')).to.equal(en.errors['endpoint-missing'][0]);
    widget.lang = 'fr';
    await widget.updateComplete;
    expect(text(widget, '[part="message"]')).to.equal(fr.errors['endpoint-missing'][0]);
  });

  it('says that its words are French where it lacks the page’s language', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget lang="de" .data=${['un']}></test-widget>`);
    expect(widget.shadowRoot!.querySelector('.base')!.getAttribute('lang')).to.equal('fr');
  });

  it('waits until it comes near the viewport', async () => {
    const { IntersectionObserver } = window;
    const observer = new HeldObserver();
    const widget = await fixture<TestWidget>(html`<test-widget endpoint=${URL}></test-widget>`);
    window.IntersectionObserver = IntersectionObserver;
    expect(observer.margin).to.equal('256px');
    expect([widget.state, net.calls.length]).to.deep.equal(['idle', 0]);
    observer.show(widget);
    await settled(widget, 'loading');
    expect(net.calls).to.have.length(1);
    expect(observer.targets).to.be.empty;
  });

  it('calls an answer malformed that its format trips over', async () => {
    const widget = await eager();
    let told = 0;
    widget.addEventListener('cw-load', () => told++);
    net.calls[0]!.respond('not json');
    (await net.call(1)).fail();
    await settled(widget, 'error');
    expect(told).to.equal(0);
    expect(text(widget, '[part="message"]')).to.equal(fr.errors.malformed[0]);
  });
});
