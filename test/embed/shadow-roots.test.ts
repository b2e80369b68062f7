import { expect, fixture, html } from '@open-wc/testing';
import { shadowRootsIn } from '../../src/embed/shadow-roots.js';

describe('the shadow roots in a node', () => {
  it('are its own, those of the elements in it, and those in these', async () => {
    const outer = await fixture<HTMLElement>(html`<section><div></div></section>`);
    const first = outer.querySelector('div')!.attachShadow({ mode: 'open' });
    const paragraph = first.appendChild(document.createElement('p'));
    const second = paragraph.appendChild(document.createElement('span')).attachShadow({ mode: 'open' });
    const own = outer.attachShadow({ mode: 'open' });
    expect(shadowRootsIn(outer)).to.have.members([own, first, second]);
  });

  it('are none for a closed one, a text and a comment', async () => {
    const closed = await fixture<HTMLElement>(html`<div></div>`);
    closed.attachShadow({ mode: 'closed' });
    for (const node of [closed, document.createTextNode('a'), document.createComment('b')]) {
      expect(shadowRootsIn(node)).to.deep.equal([]);
    }
  });
});
