import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { stub } from 'sinon';
import { OptionalPart } from '../../src/element/optional-part.js';

class Host extends LitElement {
  module: () => { name: string } | Promise<{ name: string }> = () => ({ name: 'part' });
  asked = 0;
  readonly optional = new OptionalPart(
    this,
    () => {
      this.asked++;
      return this.module();
    },
    ({ name }) => name,
  );

  protected override render(): unknown {
    return html`${this.optional.part === null ? 'none' : this.optional.part}`;
  }
}
customElements.define('optional-part-host', Host);

describe('an optional part of a widget', () => {
  const host = async (module: Host['module']): Promise<Host> => {
    const element = new Host();
    element.module = module;
    return fixture(element);
  };
  const shown = (element: Host): string => element.shadowRoot!.textContent;

  it('is there at once if its module is', async () => {
    const element = await host(() => ({ name: 'part' }));
    expect(shown(element)).to.equal('part');
  });

  it('is loaded once, and the host rendered again when it has come', async () => {
    let arrive!: (module: { name: string }) => void;
    const module = new Promise<{ name: string }>((resolve) => (arrive = resolve));
    const element = await host(() => module);
    element.requestUpdate();
    await element.updateComplete;
    expect(shown(element)).to.equal('');
    arrive({ name: 'late' });
    await element.optional.load();
    await element.updateComplete;
    expect(shown(element)).to.equal('late');
    expect(element.asked).to.equal(1);
  });

  it('is missing with a warning if it can’t be loaded, until it is asked for again', async () => {
    const warn = stub(console, 'warn');
    const element = await host(() => Promise.reject(new Error('blocked')));
    await element.optional.load();
    await element.updateComplete;
    expect(shown(element)).to.equal('none');
    warn.restore();
    expect(warn.args.flat().join()).to.contain('<optional-part-host> blocked');
    element.module = () => ({ name: 'part' });
    expect(element.optional.load()).to.be.undefined;
    element.requestUpdate();
    await element.updateComplete;
    expect(shown(element)).to.equal('part');
  });
});
