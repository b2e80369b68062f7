import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { HeldWarnings } from '../support/held-warnings.js';
import { aWhile, until } from '../support/task.js';
import { eager, TestWidget } from '../support/test-widget.js';

/** A widget whose update always fails. Lit's rejection is caught, because it is not what is tested. */
class BrokenWidget extends TestWidget {
  updates = 0;

  protected override scheduleUpdate(): void {
    if (++this.updates > 20) throw new Error('It never stops.');
    try {
      void super.scheduleUpdate();
    } catch {
      // The update fails on purpose.
    }
  }

  override render(): never {
    throw new Error('Nothing can be rendered.');
  }
}

customElements.define('broken-widget', BrokenWidget);

describe('the start of a widget', () => {
  let warnings: HeldWarnings;
  beforeEach(() => (warnings = new HeldWarnings()));
  afterEach(() => warnings.restore());

  it('happens once when the first render throws and loading fails at once', async () => {
    const widget = new BrokenWidget();
    let failures = 0;
    widget.addEventListener('cw-error', () => failures++);
    await fixture(html`<div>${widget}</div>`);
    await aWhile();
    expect(failures).to.equal(1);
    expect(widget.updates).to.be.below(6);
  });

  it('happens again when the address changes', async () => {
    const widget = await eager('');
    let failures = 0;
    widget.addEventListener('cw-error', () => failures++);
    widget.endpoint = 'ftp://a.example/';
    await widget.updateComplete;
    await until(() => failures > 0);
    expect(failures).to.equal(1);
  });
});
