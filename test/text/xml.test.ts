import { expect } from '@open-wc/testing';
import { plainText } from '../../src/text/plain-text.js';
import { parseXml, type XmlElement } from '../../src/text/xml.js';

/** An element in a short notation: `name(child child)`. */
function outline({ name, children }: XmlElement): string {
  return children.length ? `${name}(${children.map(outline).join(' ')})` : name;
}

function read(text: string): XmlElement {
  const root = parseXml(text);
  if (!root) throw new Error('There is no root.');
  return root;
}

const trees: [string, string, string][] = [
  ['names in any case', '<RSS><Channel/></RSS>', 'rss(channel)'],
  ['tags that do not match', '<a><b><c></b><d/></a>', 'a(b(c) d)'],
  ['an end tag without a start', '<a></x><b/></a>', 'a(b)'],
  ['what is not closed', '<a><b><c>', 'a(b(c))'],
  ['a tag without its end', '<a><b <c/></a>', 'a(b(c))'],
  ['text before and after', 'Warning! <b>x</b> <?xml version="1.0"?><a><b/><c/></a> <i/>', 'a(b c)'],
  ['a document type', '<!DOCTYPE rss PUBLIC "x" "y"><a/>', 'a'],
  ['a document type with declarations of elements', '<!DOCTYPE a [<!ELEMENT a ANY> ] ><a><b/></a>', 'a(b)'],
  ['comments and instructions', '<?x y?><!-- <z/> --><a><!-- > --><?y?><b/></a>', 'a(b)'],
  ['a usual prefix that nobody declared', '<a><dc:date/></a>', 'a(dc:date)'],
  [
    'an unusual prefix of a known namespace',
    '<a xmlns:x="http://purl.org/dc/elements/1.1/"><x:date/></a>',
    'a(dc:date)',
  ],
  ['a usual prefix of another namespace', '<a xmlns:dc="http://example.org/"><dc:date/></a>', 'a(other-dc:date)'],
  [
    'a known namespace written otherwise',
    '<a xmlns:m="https://search.yahoo.com/mrss"><m:group/></a>',
    'a(media:group)',
  ],
  ["a site's own namespace", '<a xmlns:job="https://a.fr/"><job:type/></a>', 'a(job:type)'],
  ['a default namespace', '<feed xmlns="http://www.w3.org/2005/Atom"><entry/></feed>', 'atom:feed(atom:entry)'],
  ['Atom 0.3', '<feed xmlns="http://purl.org/atom/ns#"><entry/></feed>', 'atom:feed(atom:entry)'],
  [
    'a foreign default namespace further down',
    '<a><b xmlns="http://example.org/"><c/></b><d/></a>',
    'a(other:b(other:c) d)',
  ],
  [
    'a namespace that ends with its element',
    '<a><x:b xmlns:x="http://purl.org/dc/terms/"/><x:c/></a>',
    'a(dcterms:b x:c)',
  ],
];

describe('parseXml', () => {
  for (const [title, text, expected] of trees) {
    it(`reads ${title}`, () => {
      expect(outline(read(text))).to.equal(expected);
    });
  }

  it('joins text and CDATA sections, and decodes references in text only', () => {
    expect(read('<a>x &amp; y &eacute; <![CDATA[&amp;]]><![CDATA[<b>]]> z</a>').text).to.equal('x & y é &amp;<b> z');
  });

  it('keeps a bare ampersand', () => {
    expect(read('<a href="?a=1&b=2&copy=3">R&D &copy</a>').text).to.equal('R&D &copy');
    expect(read('<a href="?a=1&b=2&copy=3"/>').attributes.get('href')).to.equal('?a=1&b=2&copy=3');
  });

  it('reads attributes in any quotes, without quotes, and with white space around the equals sign', () => {
    const { attributes } = read(`<a B = "1" c='2 > 1' d=3 e xml:lang="fr">`);
    expect([...attributes]).to.deep.equal([
      ['b', '1'],
      ['c', '2 > 1'],
      ['d', '3'],
      ['e', ''],
      ['xml:lang', 'fr'],
    ]);
  });

  it('resolves the prefixes of attributes', () => {
    expect(
      read('<a r:about="x" xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>').attributes.get('rdf:about'),
    ).to.equal('x');
  });

  it('returns the source of an element’s content', () => {
    expect(read('<a><b/>&lt; <c>d</c></a>').markup).to.equal('<b/>&lt; <c>d</c>');
  });

  it('marks the elements that were open where a document was cut off', () => {
    const root = read('<a><b>1</b><b>2');
    expect([root, ...root.children].map(({ complete }) => complete)).to.deep.equal([false, true, false]);
  });

  const types = [
    '<!DOCTYPE a [<!ENTITY x "y">]>',
    '<!DOCTYPE a SYSTEM "https://b.fr/a.dtd" [<!ENTITY % p SYSTEM "https://b.fr/p"> %p; <!ENTITY x SYSTEM "/etc/hostname">]>',
    `<!DOCTYPE a [<!-- don't ]> --><?p ]> ?><!ENTITY x "]>"><!ENTITY y ']>'><!ELEMENT a ANY> ] >`,
    '<!DOCTYPE a [<!ENTITY x "<a>non</a>">]>',
    '<!doctype a PUBLIC "-//A//[B]//" "c">',
  ];
  for (const type of types) {
    it(`skips ${type}, and expands only entities of HTML`, () => {
      const root = read(`${type}<a href="&x;?&eacute;">&x; &eacute; &lt;</a>`);
      expect(root.name).to.equal('a');
      expect(root.text).to.equal('&x; é <');
      expect(root.attributes.get('href')).to.equal('&x;?é');
    });
  }

  it('ends a document type with an unbalanced quotation mark at its first ]>', () => {
    expect(read('<!DOCTYPE a [<!ENTITY x "y>]><a>z</a>').text).to.equal('z');
  });

  it('keeps the text of a document type inside an article', () => {
    expect(read('<a><![CDATA[<!DOCTYPE a [<!ENTITY x "y">]>]]></a>').text).to.contain('ENTITY');
  });

  it('returns undefined without an element', () => {
    for (const text of ['', 'texte', '<', '<!-- x', '<?xml version="1.0"?>'])
      expect(parseXml(text)).to.equal(undefined);
  });

  it('limits the depth, and keeps the text after it', () => {
    const depth = 100_000;
    const root = read(`<a>${'<b>'.repeat(depth)}${'</b>'.repeat(depth)}<c/></a>`);
    expect(root.children.map(({ name }) => name)).to.deep.equal(['b', 'c']);
  });
});

describe('hostile markup', () => {
  const patterns = [
    '<',
    '<a ',
    '<a "',
    '<a x="',
    '<!--',
    '<![CDATA[',
    '<!DOCTYPE [',
    '<!DOCTYPE ["',
    '<!DOCTYPE "[',
    ']> <!DOCTYPE [',
    '<?',
    '</',
    '</a',
    '&',
    '&amp',
    '<a><b>',
    '<script>',
    `<a x='b' y="c" z="`,
    '<a b',
    '-<a ',
  ];
  for (const pattern of patterns) {
    it(`is parsed in linear time: a megabyte of ${pattern}`, () => {
      // Quadratic time would mean 10¹² steps, and the test would never end, so no time is measured.
      const text = `${pattern.repeat((1 << 20) / pattern.length)}" ' <`;
      expect(() => parseXml(`<rss>${text}`)).to.not.throw();
      expect(plainText(text)).to.be.a('string');
    });
  }
});
