import { expect, fixture, html as markup } from '@open-wc/testing';
import { LitElement, html, type TemplateResult } from 'lit';
import { useFakeTimers } from 'sinon';
import { ListController } from '../../src/element/list-controller.js';

class TestList extends LitElement {
  readonly list = new ListController(this);
  linked = true;

  override render(): TemplateResult[] {
    const content = (index: number) => (this.linked ? html`<a href="#a">${index}</a>` : html`${index}`);
    return Array.from({ length: 2 * this.list.pages }, (_, index) => html`<p part="item">${content(index)}</p>`);
  }
}
customElements.define('test-list', TestList);

describe('ListController', () => {
  let element: TestList;
  beforeEach(async () => {
    element = await fixture(markup`<test-list></test-list>`);
  });
  const focused = (): string | null | undefined => element.shadowRoot?.activeElement?.textContent;

  it('focuses the link of the first new item', async () => {
    element.list.more(2);
    await element.updateComplete;
    expect(element.list.pages).to.equal(2);
    expect(focused()).to.equal('2');
    expect(element.shadowRoot?.activeElement?.localName).to.equal('a');
  });

  it('focuses the item itself if it has no link', async () => {
    element.linked = false;
    element.list.more(2);
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement?.getAttribute('part')).to.equal('item');
    expect(focused()).to.equal('2');
  });

  it('leaves the focus unchanged when there is no new item', async () => {
    element.list.more(99);
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement).to.equal(null);
  });

  it('returns to the first page when the list is filtered, and announces once after the visitor has stopped typing', () => {
    const clock = useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const told: string[] = [];
      element.list.more(2);
      element.list.narrowed(() => told.push('m'));
      element.list.narrowed(() => told.push('ma'));
      expect([element.list.pages, told]).to.deep.equal([1, []]);
      clock.tick(60_000);
      expect(told).to.deep.equal(['ma']);
      element.list.narrowed(() => told.push('mar'));
      element.list.hostDisconnected();
      clock.tick(60_000);
      expect(told).to.deep.equal(['ma']);
    } finally {
      clock.restore();
    }
  });
});
