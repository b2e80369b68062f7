import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { useFakeTimers } from 'sinon';
import { diagnoses } from '../../src/element/diagnoses.js';
import { common as fr } from '../../src/locales/fr/common.js';
import { announced } from '../support/announced.js';
import { HeldFetch, json } from '../support/held-fetch.js';
import { HeldObserver } from '../support/held-observer.js';
import { eager, fallback, settled, text, TestWidget } from '../support/test-widget.js';

const URL = 'https://commune.test/words.json';

describe('WidgetElement, loading', () => {
  let net: HeldFetch;
  beforeEach(() => (net = new HeldFetch()));
  afterEach(() => {
    net.restore();
  });

  it('changes its custom state from loading to ready', async () => {
    const widget = await eager(URL);
    expect(widget.matches(':state(loading)')).to.be.true;
    net.calls[0]!.respond(...json(['un', 'deux']));
    await oneEvent(widget, 'cw-load');
    expect(widget.matches(':state(ready)')).to.be.true;
    expect(text(widget, '#words')).to.equal('un deux');
  });

  it('loads nothing when it is removed before it starts, until it is inserted again', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const widget = new TestWidget();
    widget.setAttribute('loading', 'eager');
    widget.setAttribute('endpoint', URL);
    place.append(widget);
    widget.remove();
    await widget.updateComplete;
    expect(net.calls).to.have.length(0);
    place.append(widget);
    net.calls[0]!.respond(...json(['un']));
    await settled(widget, 'ready');
  });

  it('shows its fallback until the first successful load', async () => {
    const widget = await fixture<TestWidget>(
      html`<test-widget loading="eager" endpoint=${URL}><a href="/mots">Mots</a></test-widget>`,
    );
    expect(fallback(widget)?.hidden).to.be.false;
    net.calls[0]!.respond(...json(['un']));
    await settled(widget, 'ready');
    expect(fallback(widget)?.hidden).to.be.true;
  });

  it('shows its fallback after a failed load, with the message for visitors', async () => {
    const widget = await eager(URL);
    widget.append(document.createElement('a'));
    net.calls[0]!.respond(null, { status: 404 });
    await settled(widget, 'error');
    expect(fallback(widget)?.hidden).to.be.false;
    expect(text(widget, '[part="message"]')).to.equal(fr.errors['http-4xx']);
  });

  it('reports the cause in the event, and shows visitors neither address nor code', async () => {
    const widget = await eager(URL);
    const told = oneEvent(widget, 'cw-error');
    net.calls[0]!.respond(null, { status: 404 });
    expect(await told).to.include({ code: 'http-4xx', status: 404, message: diagnoses['http-4xx'], composed: true });
    expect(widget.shadowRoot!.textContent).to.not.match(/404|commune\.test|http/);
  });

  it('reports a missing endpoint without a request', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget loading="eager"></test-widget>`);
    await settled(widget, 'error');
    expect(net.calls).to.have.length(0);
    expect(text(widget, '[part="message"]')).to.equal(fr.errors['endpoint-missing']);
  });

  for (const endpoint of ['javascript:alert(1)', 'ftp://commune.test/', 'https://me:secret@commune.test/', 'http://']) {
    it(`refuses ${endpoint} as an endpoint`, async () => {
      const widget = await eager(endpoint);
      await settled(widget, 'error');
      expect(net.calls).to.have.length(0);
      expect(text(widget, '[part="message"]')).to.equal(fr.errors['endpoint-invalid']);
    });
  }

  it('uses the response of the latest call, in whatever order responses arrive', async () => {
    const widget = await eager(URL);
    widget.endpoint = `${URL}?page=2`;
    await widget.updateComplete;
    expect(net.calls[0]!.aborted).to.be.true;
    (await net.call(1)).respond(...json(['deux']));
    await settled(widget, 'ready');
    net.calls[0]!.respond(...json(['un']));
    await widget.updateComplete;
    expect(text(widget, '#words')).to.equal('deux');
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
    const widget = await eager(URL);
    net.calls[0]!.respond(null, { status: 204 });
    await settled(widget, 'empty');
    expect(text(widget, '[part="message"]')).to.equal('Aucun mot.');
  });

  it('renders nothing when it is empty with when-empty="hide"', async () => {
    const widget = await eager(URL);
    widget.setAttribute('when-empty', 'hide');
    net.calls[0]!.respond(...json([]));
    await settled(widget, 'empty');
    expect(widget.getBoundingClientRect().height).to.equal(0);
  });

  it('shows its fallback when it is empty with when-empty="fallback"', async () => {
    const widget = await eager(URL);
    widget.textContent = 'Voir la page des mots';
    widget.setAttribute('when-empty', 'fallback');
    net.calls[0]!.respond(...json([]));
    await settled(widget, 'empty');
    expect(fallback(widget)?.hidden).to.be.false;
    expect(text(widget, '[part="message"]')).to.be.undefined;
  });

  /** A widget whose load is late and which has announced that. */
  async function late(): Promise<TestWidget> {
    const clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const widget = await eager(URL);
    expect(text(widget, '[role="status"]')).to.be.undefined;
    clock.tick(2_000);
    clock.restore();
    await widget.updateComplete;
    expect(text(widget, '[role="status"]')).to.equal(fr.loading);
    return widget;
  }

  it('shows that loading takes long, and announces its end with its name', async () => {
    const widget = await late();
    net.calls[0]!.respond(...json(['un']));
    await settled(widget, 'ready');
    await announced(widget);
    expect(text(widget, '[role="status"]')).to.equal(`Mots. ${fr.loaded}`);
  });

  it('announces the cause of a late failure with its name', async () => {
    const widget = await late();
    net.calls[0]!.respond(null, { status: 404 });
    await settled(widget, 'error');
    await announced(widget);
    expect(text(widget, '[role="status"]')).to.equal(`Mots. ${fr.errors['http-4xx']}`);
    expect(text(widget, '[role="alert"]')).to.be.undefined;
  });

  it('sets aria-busy on its content only, not around its live region', async () => {
    const widget = await late();
    expect(widget.shadowRoot!.querySelector('[aria-busy="true"] [part="fallback"]')).not.to.be.null;
    expect(widget.shadowRoot!.querySelector('[aria-busy] [aria-live], [aria-busy] [role="status"]')).to.be.null;
    net.calls[0]!.respond(...json(['un']));
    await settled(widget, 'ready');
    expect(widget.shadowRoot!.querySelector('[aria-busy="true"]')).to.be.null;
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

  it('reports an error thrown by a format as malformed', async () => {
    const widget = await eager(URL);
    let told = 0;
    widget.addEventListener('cw-load', () => told++);
    net.calls[0]!.respond('not json');
    (await net.call(1)).fail();
    await settled(widget, 'error');
    expect(told).to.equal(0);
    expect(text(widget, '[part="message"]')).to.equal(fr.errors.malformed);
  });
});
