import { expect, fixture } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import { keyed, type Append } from '../../src/element/keyed.js';

const draw = (root: HTMLElement, ids: string): unknown =>
  render(
    html`<ul>${keyed(
      Array.from(ids, (id) => ({ id })),
      ({ id }) => html`<li tabindex="0">${id}</li>`,
    )}</ul>`,
    root,
  );
const elements = (root: HTMLElement): HTMLElement[] => [...root.querySelectorAll('li')];
const words = (root: HTMLElement): string =>
  elements(root)
    .map((element) => element.textContent)
    .join('');

describe('keyed', () => {
  let root: HTMLElement;
  beforeEach(async () => {
    root = await fixture('<div></div>');
  });

  for (const [what, from, to] of [
    ['inserts items at the top', 'bc', 'abc'],
    ['inserts items at the end', 'ab', 'abc'],
    ['inserts items in between', 'ac', 'abc'],
    ['removes items', 'abcd', 'bd'],
    ['reverses a list', 'abcd', 'dcba'],
    ['replaces everything', 'abc', 'xyz'],
    ['does several of these at once', 'abcde', 'exbya'],
    ['empties a list', 'abc', ''],
    ['fills an empty list', '', 'abc'],
  ] as const) {
    it(`${what} while each item keeps its element`, () => {
      draw(root, from);
      const before = new Map(elements(root).map((element) => [element.textContent, element]));
      draw(root, to);
      expect(words(root)).to.equal(to);
      for (const element of elements(root)) {
        const had = before.get(element.textContent);
        if (had) expect(element, element.textContent).to.equal(had);
      }
    });
  }

  it('keeps the focus when items are added at the top and removed at the end', () => {
    draw(root, 'cde');
    const [, focused] = elements(root);
    focused?.focus();
    draw(root, 'abcd');
    expect(document.activeElement).to.equal(focused);
  });

  it('renders two items with the same id, and removes one completely', () => {
    draw(root, 'aab');
    expect(words(root)).to.equal('aab');
    draw(root, 'baa');
    expect(words(root)).to.equal('baa');
    draw(root, 'a');
    expect(words(root)).to.equal('a');
  });

  it('renders again after other content', () => {
    const place = (value: unknown): unknown => render(html`<div>${value}</div>`, root);
    const list = keyed([{ id: 1 }, { id: 2 }], ({ id }) => html`<li>${id}</li>`);
    place(list);
    place('nothing');
    place(list);
    expect(words(root)).to.equal('12');
  });

  it('renders more items at the end, which later renderings know', () => {
    let append: Append | undefined;
    const line = ({ id }: { id: string }) => html`<li>${id}</li>`;
    const show = (ids: string) => {
      const items = Array.from(ids, (id) => ({ id }));
      render(html`<ul>${keyed(items, line, (more) => (append = more))}</ul>`, root);
    };
    show('ab');
    append?.([{ id: 'c' }, { id: 'd' }], [line({ id: 'c' }), line({ id: 'd' })]);
    expect(words(root)).to.equal('abcd');
    const [, , third] = elements(root);
    show('xcd');
    expect(words(root)).to.equal('xcd');
    expect(elements(root)[1]).to.equal(third);
    append?.([{ id: 'e' }], [line({ id: 'e' })]);
    expect(words(root)).to.equal('xcde');
  });

  it('leaves an item as it is whose template result is the same object', () => {
    const [a, b] = [html`<li>a</li>`, html`<li>b</li>`];
    const show = (...list: TemplateResult[]) => {
      const items = list.map((template) => ({ id: template === a ? 1 : 2, template }));
      render(html`<ul>${keyed(items, ({ template }) => template)}</ul>`, root);
    };
    show(a, b);
    show(a, b);
    const [, second] = elements(root);
    second?.replaceChildren('own');
    show(b, a);
    expect(words(root)).to.equal('owna');
    show(html`<li>c</li>`);
    expect(words(root)).to.equal('c');
  });
});
