import { expect } from '@open-wc/testing';
import { common } from '../../../src/locales/fr/common.js';
import { all, feed, item, items, texts } from '../../support/shown-news.js';

describe('<news-feed>, when its data changes', () => {
  it('shows all items again when the chosen category disappears', async () => {
    const element = await feed([item(1, { categories: ['Sport'] }), item(2, { categories: ['École'] })], {
      filters: '',
    });
    all(element, '[part="chip"]')[2]!.click();
    element.data = [item(3, { categories: ['Sport'] }), item(4)];
    await element.updateComplete;
    expect(all(element, '[part="chip"]')).to.be.empty;
    expect(texts(element, 'a')).to.deep.equal(['Titre 3', 'Titre 4']);
  });

  it('shows all items when the search field is removed, and the results again when it is back', async () => {
    const element = await feed(items(3), { search: '' });
    const field = all(element, '[part="input"]')[0] as HTMLInputElement;
    field.value = 'Titre 2';
    field.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(texts(element, 'a')).to.deep.equal(['Titre 2']);
    element.search = false;
    await element.updateComplete;
    expect(texts(element, 'a')).to.have.length(3);
    element.search = true;
    await element.updateComplete;
    expect(texts(element, 'a')).to.deep.equal(['Titre 2']);
    expect(all(element, '[part="input"]')[0]).to.have.property('value', 'Titre 2');
  });

  it('shows an error for an unreadable item set by the page, without throwing into the page', async () => {
    const element = await feed([item(1, { published: new Date(NaN) })]);
    expect(texts(element, '[part="message"]')).to.deep.equal([common.errors.malformed]);
    element.data = items(1);
    await element.updateComplete;
    expect(texts(element, 'a')).to.deep.equal(['Titre 1']);
  });

  it('leaves out an unreadable item, and shows the others, now and after each change', async () => {
    const broken = [null, {}, 'texte', item(5, { published: new Date(NaN) }), { id: '6', title: 'Sans listes' }];
    const element = await feed([item(1), ...(broken as never[]), item(2)], { more: '', search: '' });
    expect(texts(element, 'a')).to.deep.equal(['Titre 1', 'Titre 2']);
    expect(element.state).to.equal('ready');
    element.limit = 1;
    await element.updateComplete;
    all(element, '[part~="more"]')[0]!.click();
    await element.updateComplete;
    expect(texts(element, 'a')).to.deep.equal(['Titre 1', 'Titre 2']);
  });

  it('leaves out an item that a later setting makes unreadable', async () => {
    const element = await feed([item(1), item(2, { published: 'hier' as never })], { dates: 'none' });
    element.dates = 'absolute';
    await element.updateComplete;
    expect(texts(element, 'a')).to.deep.equal(['Titre 1']);
  });

  it('shows items without ids, and items with the same id', async () => {
    const ids = [undefined, undefined, 'N/A', 'N/A'] as string[];
    const element = await feed(ids.map((id, index) => item(index, { id })));
    expect(texts(element, 'a')).to.deep.equal(['Titre 0', 'Titre 1', 'Titre 2', 'Titre 3']);
  });
});
