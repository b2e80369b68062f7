import { expect } from '@open-wc/testing';
import { added, completed, moved, onePage, removed, start } from '../../demo/studio/composition.js';
import { news, submit, widgets } from './sample.js';

const page = { ...onePage(news), widgets: [start(news), start(submit)] };
const tags = ({ widgets: all }: typeof page): string[] => all.map(({ tag }) => tag);

describe('start', () => {
  it('has no address: neither data nor link lead to the demo', () => {
    for (const { attributes, link } of widgets.map(start)) {
      expect(attributes).not.to.have.any.keys('endpoint', 'privacy-url');
      expect(link.href).to.equal('');
      expect(link.text).not.to.equal('');
    }
  });
});

describe('completed', () => {
  it('gives each widget the text of its link', () => {
    const bare = { tag: 'news-feed', attributes: {}, link: { href: '/a', text: '' } };
    expect(completed({ ...page, widgets: [bare] }, widgets).widgets).to.deep.equal([
      { ...bare, link: { href: '/a', text: 'Actualités de la commune' } },
    ]);
  });

  it('leaves out unknown widgets, and begins anew where there is no other', () => {
    const unknown = { tag: 'x-y', attributes: {}, link: { href: '', text: '' } };
    expect(tags(completed({ ...page, widgets: [unknown, start(submit)] }, widgets))).to.deep.equal(['submit-news']);
    expect(tags(completed({ ...page, widgets: [unknown] }, widgets))).to.deep.equal(['news-feed']);
  });
});

describe('the widgets of a page', () => {
  it('grow by a kind that the page does not have yet, at the end', () => {
    expect(tags(added(onePage(news), widgets))).to.deep.equal(['news-feed', 'submit-news']);
    expect(tags(added(page, widgets))).to.deep.equal(['news-feed', 'submit-news', 'news-feed']);
  });

  it('can be removed but for the last one', () => {
    expect(tags(removed(page, 0))).to.deep.equal(['submit-news']);
    expect(tags(removed(removed(page, 0), 0))).to.deep.equal(['submit-news']);
  });

  it('can be moved, within the page', () => {
    expect(tags(moved(page, 0, 1))).to.deep.equal(['submit-news', 'news-feed']);
    expect(tags(moved(page, 1, 1))).to.deep.equal(['news-feed', 'submit-news']);
    expect(tags(moved(page, 0, -1))).to.deep.equal(['news-feed', 'submit-news']);
  });
});
