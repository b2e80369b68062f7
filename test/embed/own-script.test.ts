import { expect } from '@open-wc/testing';
import { ownScript } from '../../src/embed/own-script.js';

describe('ownScript', () => {
  const added: Element[] = [];
  const add = (tag: string, attributes: Record<string, string>): Element => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.head.append(element);
    added.push(element);
    return element;
  };
  afterEach(() => added.splice(0).forEach((element) => element.remove()));

  it('is the tag of the module’s own address', () => {
    add('script', { type: 'text/plain', 'data-cw-lang': 'en' });
    const script = add('script', { type: 'text/plain', src: '/own.js' });
    expect(ownScript(`${location.origin}/own.js`)).to.equal(script);
  });

  it('is the tag that carries settings, where an optimiser has changed addresses', () => {
    const script = add('script', { type: 'text/plain', 'data-cw-prefix': 'cw' });
    expect(ownScript(`${location.origin}/all-in-one.js`)).to.equal(script);
  });

  it('does not read what an element of the page has taken the name of', () => {
    add('img', { name: 'currentScript' });
    add('img', { name: 'scripts' });
    expect(ownScript(undefined)).to.equal(undefined);
  });
});
