import { expect, fixture, html } from '@open-wc/testing';
import { renderIcon, TRIANGLE } from '../../src/element/icon.js';

describe('an icon', () => {
  it('is hidden from assistive technology, and has a size without a style sheet', async () => {
    const box = await fixture(html`<div>${renderIcon(TRIANGLE)}</div>`);
    const icon = box.querySelector('svg');
    expect(icon?.getAttribute('aria-hidden')).to.equal('true');
    expect(icon?.getBoundingClientRect().width).to.equal(24);
    expect(icon?.querySelector('path')?.getAttribute('d')).to.equal(TRIANGLE);
  });
});
