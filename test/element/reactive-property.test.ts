import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { property, state } from '../../src/element/reactive-property.js';

class ReactiveElement extends LitElement {
  @property({ attribute: 'wind-unit', reflect: true }) unit = 'km/h';
  @property() place?: string;
  @state() open = false;
}
customElements.define('reactive-element', ReactiveElement);

describe('property', () => {
  it('observes the attribute, under the name that is given', () => {
    expect(ReactiveElement.observedAttributes).to.have.members(['wind-unit', 'place']);
    const element = new ReactiveElement();
    element.setAttribute('wind-unit', 'm/s');
    expect(element.unit).to.equal('m/s');
  });

  it('renders again after a change, and writes the attribute where that is asked for', async () => {
    const element = new ReactiveElement();
    document.body.append(element);
    await element.updateComplete;
    element.unit = 'kn';
    expect(element.isUpdatePending).to.equal(true);
    await element.updateComplete;
    expect(element.getAttribute('wind-unit')).to.equal('kn');
    element.remove();
  });
});

describe('state', () => {
  it('renders again after a change, without an attribute', async () => {
    const element = new ReactiveElement();
    document.body.append(element);
    await element.updateComplete;
    element.open = true;
    expect(element.isUpdatePending).to.equal(true);
    element.setAttribute('open', '');
    await element.updateComplete;
    expect(ReactiveElement.observedAttributes).not.to.include('open');
    element.remove();
  });
});
