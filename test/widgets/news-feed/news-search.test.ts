import { expect } from '@open-wc/testing';
import { useFakeTimers } from 'sinon';
import { news as fr } from '../../../src/locales/fr/news.js';
import '../../../src/widgets/news-feed/define.js';
import { announced } from '../../support/announced.js';
import { all, feed, item, items, texts } from '../../support/shown-news.js';

describe('the search of <news-feed>', () => {
  it('searches while the visitor types, and announces the number of results after a pause', async () => {
    const clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const element = await feed(items(12), { search: '' });
    const input = all(element, 'input')[0] as HTMLInputElement;
    let told = 0;
    element.addEventListener('cw-filter', ({ results }) => (told = results));
    for (const value of ['1', '12']) {
      input.value = value;
      input.dispatchEvent(new InputEvent('input'));
    }
    await element.updateComplete;
    expect(texts(element, 'a')).to.deep.equal(['Titre 12']);
    expect(told).to.equal(0);
    clock.tick(500);
    clock.restore();
    await element.updateComplete;
    expect(told).to.equal(1);
    await announced(element);
    expect(texts(element, '[role="status"]')).to.deep.equal([fr.results(1)]);
  });

  it('keeps the search field and shows a message when nothing matches', async () => {
    const element = await feed(items(3), { search: '' });
    const input = all(element, 'input')[0] as HTMLInputElement;
    input.value = 'xyz';
    input.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    expect(texts(element, '[part="message"]')).to.deep.equal([fr.noMatch]);
    expect(element.state).to.equal('ready');
    expect(all(element, 'input')[0]).to.equal(input);
  });

  it('filters by a category, and marks the pressed button', async () => {
    const element = await feed([item(1, { categories: ['Sport'] }), item(2, { categories: ['École'] })], {
      filters: '',
    });
    const chips = all(element, '[part="chip"]');
    expect(chips.map((chip) => chip.textContent.trim())).to.deep.equal([fr.allCategories, 'Sport', 'École']);
    chips[2]!.click();
    await element.updateComplete;
    expect(texts(element, 'a')).to.deep.equal(['Titre 2']);
    expect(all(element, '[aria-pressed="true"]')).to.deep.equal([chips[2]]);
  });
});

describe('<news-feed url-state>', () => {
  const { href } = location;
  const data = [
    item(1, { categories: ['Sport'] }),
    item(2, { categories: ['École'] }),
    item(3, { categories: ['École', 'Sport'] }),
  ];
  const go = (query: string) => history.replaceState(null, '', location.pathname + query);
  const query = () => new URLSearchParams(location.search);
  beforeEach(() => go('?autre=1'));
  afterEach(() => history.replaceState(null, '', href));

  it('shows what the address says: words, a category, the number of pages', async () => {
    go('?actus-category=%C3%89cole&actus-q=3');
    const element = await feed(data, { 'url-state': 'actus', search: '', filters: '' });
    expect(texts(element, 'a')).to.deep.equal(['Titre 3']);
    expect((all(element, 'input')[0] as HTMLInputElement).value).to.equal('3');
    go('?news-n=2');
    expect(texts(await feed(items(9), { 'url-state': '', limit: '2' }), 'a')).to.have.length(4);
  });

  it('writes a choice into the address, and keeps what other parts of the page have there', async () => {
    const element = await feed(data, { 'url-state': '', filters: '', limit: '1', more: 'true' });
    all(element, '[part~="more"]')[0]!.click();
    await element.updateComplete;
    expect([...query()]).to.deep.equal([
      ['autre', '1'],
      ['news-n', '2'],
    ]);
    all(element, '[part="chip"]')[1]!.click();
    await element.updateComplete;
    expect([...query()]).to.deep.equal([
      ['autre', '1'],
      ['news-category', 'Sport'],
    ]);
  });

  it('restores the previous choices when the visitor goes back', async () => {
    const element = await feed(data, { 'url-state': '', filters: '' });
    all(element, '[part="chip"]')[1]!.click();
    await element.updateComplete;
    const back = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
    await back;
    await element.updateComplete;
    expect(texts(element, 'a')).to.have.length(3);
  });

  it('ignores a category that no item has, and a number of pages that is none', async () => {
    go('?news-category=Ailleurs&news-n=beaucoup');
    const element = await feed(data, { 'url-state': '', filters: '', limit: '2' });
    expect(texts(element, 'a')).to.have.length(2);
    expect(texts(element, '[aria-pressed="true"]')).to.deep.equal([fr.allCategories]);
  });

  it('does not change the address without url-state', async () => {
    const element = await feed(data, { filters: '' });
    all(element, '[part="chip"]')[1]!.click();
    await element.updateComplete;
    expect([...query()]).to.deep.equal([['autre', '1']]);
  });
});
