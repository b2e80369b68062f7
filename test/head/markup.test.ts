import { expect } from '@open-wc/testing';
import { startTag } from '../../src/head/markup.js';

describe('a start tag in code to copy', () => {
  it('has its attributes in their order, without those that have no value', () => {
    const attributes = [
      ['data-cw', 'news-feed'],
      ['data-cw-heading', ''],
      ['data-cw-limit', undefined],
      ['data-cw-layout', 'grid'],
    ] as const;
    expect(startTag('div', attributes)).to.equal('<div data-cw="news-feed" data-cw-layout="grid">');
  });

  it('keeps every character of a value, on one line', () => {
    const written = startTag('div', [['title', ' L’« été » & "a" <b>\n fini ']]);
    expect(written).to.equal('<div title="L’« été » &amp; &quot;a&quot; &lt;b&gt; fini">');
    const page = new DOMParser().parseFromString(`${written}</div>`, 'text/html');
    expect(page.querySelector('div')?.title).to.equal('L’« été » & "a" <b> fini');
  });
});
