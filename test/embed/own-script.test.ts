import { expect } from '@open-wc/testing';
import { besideFiles, ownScript, settingTags } from '../../src/embed/own-script.js';

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

  it('is the script tag with the module’s address', () => {
    add('script', { type: 'text/plain', 'data-cw-lang': 'en' });
    const script = add('script', { type: 'text/plain', src: '/own.js' });
    expect(ownScript(`${location.origin}/own.js`)).to.equal(script);
  });

  it('is the script tag with settings if an optimiser has changed addresses', () => {
    const script = add('script', { type: 'text/plain', 'data-cw-prefix': 'cw' });
    expect(ownScript(`${location.origin}/all-in-one.js`)).to.equal(script);
  });

  it('does not read document properties that elements of the page can clobber', () => {
    add('img', { name: 'currentScript' });
    add('img', { name: 'scripts' });
    expect(ownScript(undefined)).to.equal(undefined);
  });

  describe('settingTags', () => {
    it('are the own script tag, then the other tags with settings in document order', () => {
      const other = add('script', { type: 'text/plain', 'data-cw-origins': 'https://a.test' });
      const meta = add('meta', { name: 'commune-widgets', 'data-cw-lang': 'en' });
      const own = add('script', { type: 'text/plain', src: '/own.js', 'data-cw-theme': 'dark' });
      expect(settingTags(`${location.origin}/own.js`)).to.deep.equal([own, other, meta]);
    });

    it('do not include a meta element in the body', () => {
      const meta = add('meta', { name: 'commune-widgets', 'data-cw-origins': 'https://evil.test', content: '/evil/' });
      document.body.append(meta);
      expect(settingTags().filter(Boolean)).to.be.empty;
      expect(besideFiles('https://a.test/w.js')).to.equal('https://a.test/w.js');
    });
  });

  describe('besideFiles', () => {
    it('is the script’s base URL, unless the page sets another one', () => {
      expect(besideFiles('https://a.test/joined.js')).to.equal('https://a.test/joined.js');
      add('meta', { name: 'commune-widgets', content: '/widgets/' });
      expect(besideFiles('https://a.test/joined.js')).to.equal(`${location.origin}/widgets/`);
    });

    it('is the script’s base URL if the page’s one is invalid', () => {
      add('meta', { name: 'commune-widgets', content: 'https://[' });
      expect(besideFiles('https://a.test/joined.js')).to.equal('https://a.test/joined.js');
    });
  });
});
