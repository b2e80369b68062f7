import { expect, fixture, html } from '@open-wc/testing';
import { HeldFetch, json } from '../support/held-fetch.js';
import { prerenderedContent } from '../support/prerendered.js';
import { settled, text, TestWidget } from '../support/test-widget.js';

const URL = 'https://commune.test/words.json';

/** A widget that needs something besides its data, which comes when the test calls `arrive`. */
class PreparedWidget extends TestWidget {
  arrive!: () => void;
  private readonly arrival = new Promise<void>((resolve) => {
    this.arrive = () => {
      this.hasArrived = true;
      resolve();
    };
  });
  private hasArrived = false;

  protected override prepare(): Promise<void> | undefined {
    return this.hasArrived ? undefined : this.arrival;
  }
}
customElements.define('prepared-widget', PreparedWidget);

describe('a widget that needs more than its data, on a prerendered page', () => {
  let net: HeldFetch;
  beforeEach(() => (net = new HeldFetch()));
  afterEach(() => net.restore());

  const show = (endpoint = URL): Promise<PreparedWidget> => {
    const widget = new PreparedWidget();
    widget.setAttribute('endpoint', endpoint);
    widget.setAttribute('loading', 'eager');
    widget.append(prerenderedContent(['un', 'deux'], new Date(), URL));
    return fixture<PreparedWidget>(html`${widget}`);
  };

  it('leaves the content of the page alone until all of it has come, then replaces it without a request', async () => {
    const widget = await show();
    expect(widget.querySelector('[data-cw-prerendered]')).to.exist;
    expect(widget.shadowRoot!.querySelectorAll('[part]')).to.be.empty;
    widget.arrive();
    await settled(widget, 'ready');
    expect(text(widget, '#words')).to.equal('un deux');
    expect(widget.querySelector('[data-cw-prerendered]')).to.not.exist;
    expect(net.calls).to.be.empty;
  });

  it('loads its data if the content is of another address', async () => {
    const widget = await show(`${URL}?autre`);
    widget.arrive();
    (await net.call(0)).respond(...json(['trois']));
    await settled(widget, 'ready');
    expect(text(widget, '#words')).to.equal('trois');
  });

  it('shows data that the page has set in the meantime', async () => {
    const widget = await show();
    widget.data = ['quatre'];
    widget.arrive();
    await settled(widget, 'ready');
    await widget.updateComplete;
    expect(text(widget, '#words')).to.equal('quatre');
    expect(net.calls).to.be.empty;
  });

  it('starts once if its address changes in the meantime', async () => {
    const widget = await show();
    widget.endpoint = `${URL}?autre`;
    await widget.updateComplete;
    widget.arrive();
    (await net.call(0)).respond(...json(['cinq']));
    await settled(widget, 'ready');
    expect(text(widget, '#words')).to.equal('cinq');
    expect(net.calls).to.have.length(1);
  });
});
