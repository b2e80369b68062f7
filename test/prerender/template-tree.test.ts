import { expect } from '@open-wc/testing';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { defaultTreeAdapter as tree, serialize } from 'parse5';
import { keyed } from '../../src/element/keyed.js';
import { appendTemplate } from '../../src/prerender/template-tree.js';

function written(template: TemplateResult): string {
  const root = tree.createDocumentFragment();
  appendTemplate(root, template);
  return serialize(root);
}

describe('a template rendered without a document', () => {
  it('has its texts and attributes, escaped', () => {
    const text = '</script><img src=x onerror=alert(1)> & "quotes"';
    expect(written(html`<p title=${text} class="a ${'b'} ${'c'}">${text}</p>`)).to.equal(
      '<p title="</script><img src=x onerror=alert(1)> &amp; &quot;quotes&quot;" class="a b c">' +
        '&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt; &amp; "quotes"</p>',
    );
  });

  it('has nested templates, lists and directives', () => {
    const items = [{ id: 1 }, { id: 2 }];
    const item = ({ id }: { id: number }) => html`<li>${id}</li>`;
    expect(written(html`<ul>${items.map(item)}${keyed(items, item)}${repeat(items, item)}</ul>`)).to.equal(
      `<ul>${'<li>1</li><li>2</li>'.repeat(3)}</ul>`,
    );
  });

  it('renders no value that Lit does not', () => {
    expect(written(html`<p>${nothing}${null}${undefined}${''}${0}${false}</p>`)).to.equal('<p>0false</p>');
  });

  it('leaves out attributes without a value, false ones, listeners and properties', () => {
    const [no, yes]: boolean[] = [false, true];
    expect(
      written(
        html`<input a=${nothing} b=${null} ?c=${no} ?d=${yes} @click=${() => 0} .disabled=${yes} .checked=${no} />`,
      ),
    ).to.equal('<input b="" d="">');
  });

  it('writes the boolean properties of fields as attributes only where they are true', () => {
    const option = (selected: boolean) => html`<option .selected=${selected}>A</option>`;
    expect(written(html`<select>${option(false)}${option(true)}</select>`)).to.equal(
      '<select><option>A</option><option selected="">A</option></select>',
    );
    expect(written(html`<input .value=${'été'} />`)).to.equal('<input value="été">');
  });

  it('keeps one space of the template’s indentation, and those of values', () => {
    expect(written(html`<p>\n      ${'a  b'}\u00a0 ${'c'}</p>`)).to.equal('<p> a  b&nbsp; c</p>');
  });
});
