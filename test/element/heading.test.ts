import { expect, fixture } from '@open-wc/testing';
import { nothing, render } from 'lit';
import { heading, widgetHeading } from '../../src/element/heading.js';

describe('heading', () => {
  for (const level of [2, 3, 4, 5, 6]) {
    it(`is an h${level} at level ${level}`, async () => {
      const root = await fixture<HTMLElement>('<div></div>');
      render(heading(level, 'title', 'Marché'), root);
      expect(root.querySelector(`h${level}[part="title"]`)?.textContent).to.equal('Marché');
    });
  }

  it('is a paragraph below level 6, where HTML has no heading', async () => {
    const root = await fixture<HTMLElement>('<div></div>');
    render(heading(7, 'title', 'Marché'), root);
    expect(root.querySelector('p[part="title"]')?.textContent).to.equal('Marché');
  });

  it('is not rendered when the webmaster sets an empty heading', () => {
    expect(widgetHeading(2, '')).to.equal(nothing);
  });
});
