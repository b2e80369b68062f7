import { expect } from '@open-wc/testing';
import { build, button } from '../../src/diagnosis/build-element.js';

describe('an element of the report', () => {
  it('has its attributes and its content, which is text whatever it looks like', () => {
    const element = build('p', { lang: 'fr' }, '<b>Un</b> ', build('em', {}, 'deux'));
    expect([element.localName, element.lang, element.textContent]).to.deep.equal(['p', 'fr', '<b>Un</b> deux']);
    expect([...element.children].map(({ localName }) => localName)).to.deep.equal(['em']);
  });

  it('can be a button, which sends no form of the page', () => {
    let pressed = 0;
    const element = button('Fermer', () => (pressed += 1));
    element.click();
    expect([element.type, element.textContent, pressed]).to.deep.equal(['button', 'Fermer', 1]);
  });
});
