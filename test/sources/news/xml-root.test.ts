import { expect } from '@open-wc/testing';
import { limits } from '../../../src/limits.js';
import { xmlRoot } from '../../../src/sources/news/xml-root.js';
import { SourceDocument } from '../../../src/sources/source-document.js';

const document = (text: string) =>
  new SourceDocument({
    body: new TextEncoder().encode(text),
    contentType: 'text/xml',
    url: 'https://www.commune.test/',
  });

describe('xmlRoot', () => {
  it('reads a document once', () => {
    const rss = document('<rss><channel/></rss>');
    expect(xmlRoot(rss)).to.equal(xmlRoot(rss));
    expect(xmlRoot(rss)?.name).to.equal('rss');
  });

  it('finds none in JSON', () => expect(xmlRoot(document('{"a": "<b>"}'))).to.be.undefined);

  it('refuses a document that declares entities', () => {
    const bomb = document('<!DOCTYPE rss [<!ENTITY a "aaaa">]><rss>&a;</rss>');
    expect(() => xmlRoot(bomb))
      .to.throw()
      .with.property('code', 'malformed');
  });

  for (const tag of ['item', 'entry', 'rss:item']) {
    it(`builds no more of the tree than the <${tag}> elements that are kept`, () => {
      const root = xmlRoot(document(`<feed>${`<${tag}></${tag} >`.repeat(limits.itemsWithLimit + 100)}</feed>`));
      expect(root?.children).to.have.length(limits.itemsWithLimit);
      expect(root?.children.every(({ complete }) => complete)).to.be.true;
    });
  }
});
