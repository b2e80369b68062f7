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
  it('parses a document once', () => {
    const rss = document('<rss><channel/></rss>');
    expect(xmlRoot(rss)).to.equal(xmlRoot(rss));
    expect(xmlRoot(rss)?.name).to.equal('rss');
  });

  it('is undefined for JSON', () => expect(xmlRoot(document('{"a": "<b>"}'))).to.be.undefined);

  it('does not expand entities declared by the document', () => {
    const entities = Array.from({ length: 40 }, (_, level) => `<!ENTITY e${level + 1} "&e${level};&e${level};">`);
    const bomb = document(`<!DOCTYPE rss [<!ENTITY e0 "aaaa">${entities.join('')}]><rss>&e40;</rss>`);
    expect(xmlRoot(bomb)?.text).to.equal('&e40;');
  });

  for (const tag of ['item', 'entry', 'rss:item']) {
    it(`parses only as many <${tag}> elements as are kept`, () => {
      const root = xmlRoot(document(`<feed>${`<${tag}></${tag} >`.repeat(limits.itemsWithLimit + 100)}</feed>`));
      expect(root?.children).to.have.length(limits.itemsWithLimit);
      expect(root?.children.every(({ complete }) => complete)).to.be.true;
    });
  }
});
