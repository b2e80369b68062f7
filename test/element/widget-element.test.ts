import { expect, fixture, html } from '@open-wc/testing';
import { common as en } from '../../src/locales/en/common.js';
import { common as fr } from '../../src/locales/fr/common.js';
import { HeldFetch } from '../support/held-fetch.js';
import { settled, text, type TestWidget } from '../support/test-widget.js';

describe('WidgetElement', () => {
  let net: HeldFetch;
  beforeEach(() => (net = new HeldFetch()));
  afterEach(() => {
    net.restore();
  });

  it('renders data that the page sets, without any endpoint', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget .data=${['un']}></test-widget>`);
    expect(widget.state).to.equal('ready');
    expect(net.calls).to.have.length(0);
  });

  it('keeps data that the page sets when its time zone or format changes', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget .data=${['un']}></test-widget>`);
    widget.timeZone = 'Indian/Reunion';
    widget.format = 'rss';
    await widget.updateComplete;
    expect(widget.state).to.equal('ready');
    expect(text(widget, '#words')).to.equal('un');
  });

  for (const level of [2, 3, 4, 5, 6]) {
    it(`renders its heading on level ${level}`, async () => {
      const widget = await fixture<TestWidget>(
        html`<test-widget heading-level=${level} .data=${['un']}></test-widget>`,
      );
      expect(text(widget, `h${level}`)).to.equal('Mots');
    });
  }

  it('shows an error for invalid data set by the page, without throwing into the page', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget .data=${{ length: 1 }}></test-widget>`);
    expect(text(widget, '[part="message"]')).to.equal(fr.errors.malformed);
    widget.data = ['un'];
    await widget.updateComplete;
    expect(text(widget, '#words')).to.equal('un');
  });

  it('has no heading when the attribute is empty', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget heading="" .data=${['un']}></test-widget>`);
    expect(widget.shadowRoot!.querySelector('[part="heading"]')).to.be.null;
  });

  it('uses the language of the page, and follows changes of its lang', async () => {
    const page = document.createElement('div');
    page.lang = 'en-GB';
    const widget = await fixture<TestWidget>(html`<test-widget loading="eager"></test-widget>`, { parentNode: page });
    await settled(widget, 'error');
    expect(text(widget, '[part="message"]')).to.equal(en.errors['endpoint-missing']);
    widget.lang = 'fr';
    await widget.updateComplete;
    expect(text(widget, '[part="message"]')).to.equal(fr.errors['endpoint-missing']);
  });

  it('marks its texts as French where there is no locale for the page’s language', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget lang="de" .data=${['un']}></test-widget>`);
    expect(widget.shadowRoot!.querySelector('.base')!.getAttribute('lang')).to.equal('fr');
  });
});
