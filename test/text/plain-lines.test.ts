import { expect } from '@open-wc/testing';
import { htmlLines, textLines } from '../../src/text/plain-lines.js';

describe('htmlLines', () => {
  const cases: [string, string, string][] = [
    ['begins a line where HTML does', '<div>Un<br>deux</div><div>trois</div>', 'Un\ndeux\n\ntrois'],
    ['parts paragraphs', '<h2>Titre</h2><p>Un</p>\n\n<p>deux\nencore</p>', 'Titre\n\nUn\n\ndeux encore'],
    ['leaves out an entry that has elements, but no text', '<ul><li><b></b></li></ul><p>fin</p>', 'fin'],
    ['marks entries of lists', '<ul><li>Un</li><li><p>deux</p></li><li></li></ul>fin', '• Un\n• deux\n\nfin'],
    ['keeps words whole', 'H<sub>2</sub>O &amp; <b>c</b>o', 'H2O & co'],
    ['drops scripts and comments', 'a<!-- b --><script>c</script>d', 'a\n\nd'],
  ];
  for (const [title, html, expected] of cases) it(title, () => expect(htmlLines(html)).to.equal(expected));

  it('cuts at a word', () => expect(htmlLines('<p>Un deux trois</p>', 10)).to.equal('Un deux…'));
});

describe('textLines', () => {
  it('keeps line breaks, and recognises bullets', () => {
    expect(textLines('Un\r\n * deux\n- trois\n\n\n\nquatre-cinq * six')).to.equal(
      'Un\n• deux\n• trois\n\nquatre-cinq * six',
    );
  });
});
