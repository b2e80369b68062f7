import { expect, fixture } from '@open-wc/testing';
import { renderMore, renderSearch } from '../../src/element/list-controls.js';

describe('controls of lists', () => {
  it('report each change of the labelled search field', async () => {
    const queries: string[] = [];
    const root = await fixture<HTMLElement>(renderSearch('Rechercher', 'fê', (query) => queries.push(query)));
    const field = root.querySelector('input')!;
    expect(field.labels?.[0]?.textContent).to.equal('Rechercher');
    expect(field.value).to.equal('fê');
    field.value = 'fête';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(queries).to.deep.equal(['fête']);
    await expect(root).to.be.accessible();
  });

  it('turn off the browser’s autocomplete', async () => {
    const root = await fixture<HTMLElement>(renderSearch('Rechercher', '', () => undefined));
    expect(root.querySelector('input')?.autocomplete).to.equal('off');
  });

  it('extend the list without submitting a form of the page', async () => {
    let pressed = 0;
    const button = await fixture<HTMLButtonElement>(renderMore('Afficher plus', () => pressed++));
    button.click();
    expect(pressed).to.equal(1);
    expect(button.type).to.equal('button');
  });
});
