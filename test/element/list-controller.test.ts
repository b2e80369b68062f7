import { expect, fixture, html as markup } from '@open-wc/testing';
import { LitElement, html, type TemplateResult } from 'lit';
import { useFakeTimers } from 'sinon';
import { ListController } from '../../src/element/list-controller.js';

class TestList extends LitElement {
  readonly list = new ListController(this, () => undefined);
  linked = true;

  override render(): TemplateResult[] {
    const content = (index: number) => (this.linked ? html`<a href="#a">${index}</a>` : html`${index}`);
    return Array.from({ length: 2 * this.list.pages }, (_, index) => html`<p part="item">${content(index)}</p>`);
  }
}
customElements.define('test-list', TestList);

interface Line {
  id: number;
  /** Rendered instead of the id. */
  text?: string;
}

/** A list that renders its items through the controller; each call of `step` is one of its later tasks. */
class LongList extends LitElement {
  conditions?: unknown[] | undefined;
  /** The ids of the items whose template was called, in order. */
  drawn: number[] = [];
  step?: () => boolean;
  isPrerendered = false;
  readonly list = new ListController<Line>(
    this,
    (step) => (this.step = step),
    () => this.isPrerendered,
  );
  items: Line[] = [];
  pressed: unknown[] = [];

  /** Renders these items, and waits for the first of them. */
  async show(ids: number[]): Promise<void> {
    this.items = ids.map((id) => ({ id }));
    this.requestUpdate();
    await this.updateComplete;
  }

  override render(): TemplateResult {
    if (!this.items.length) return html`<p>0</p>`;
    const press = (event: Event) => this.pressed.push(this.list.pressed(event)?.item.id);
    const line = ({ id, text }: Line) => {
      this.drawn.push(id);
      return html`<li part="item"><button>${text ?? id.toFixed()}</button><b>${id}</b></li>`;
    };
    return html`<ul @click=${press}>${this.list.render(this.items, line, this.conditions)}</ul>`;
  }

  get ids(): number[] {
    return [...this.renderRoot.querySelectorAll('b')].map(({ textContent }) => Number(textContent));
  }
}
customElements.define('long-list', LongList);

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

describe('ListController, with a long list', () => {
  const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
  let element: LongList;
  beforeEach(async () => {
    element = await fixture(markup`<long-list></long-list>`);
  });
  const item = (index: number): HTMLElement =>
    element.renderRoot.querySelectorAll<HTMLElement>('[part="item"]')[index] as HTMLElement;

  it('renders all items at once if the page already shows them', async () => {
    const list = new LongList();
    list.isPrerendered = true;
    await fixture(markup`${list}`);
    await list.show(Array.from({ length: 120 }, (_, index) => index));
    expect(list.ids).to.have.length(120);
  });

  it('renders a list of 50 items at once', async () => {
    await element.show(range(1, 50));
    expect(element.ids).to.deep.equal(range(1, 50));
    expect(element.step).to.equal(undefined);
  });

  it('renders the first 50 items at once, and 25 more in each further task', async () => {
    await element.show(range(1, 120));
    const [first] = element.renderRoot.children;
    expect(element.ids).to.deep.equal(range(1, 50));
    expect(element.step?.()).to.equal(true);
    expect(element.ids).to.deep.equal(range(1, 75));
    expect(element.step?.()).to.equal(true);
    expect(element.step?.()).to.equal(false);
    expect(element.ids).to.deep.equal(range(1, 120));
    expect(element.renderRoot.firstElementChild).to.equal(first);
  });

  it('keeps every item that has an element when the list is updated in between', async () => {
    await element.show(range(1, 200));
    element.step?.();
    const twelfth = item(11);
    await element.show([0, ...range(1, 200)]);
    expect(element.ids).to.deep.equal(range(0, 124));
    expect(item(12)).to.equal(twelfth);
    while (element.step?.());
    expect(element.ids).to.deep.equal(range(0, 200));
  });

  it('renders nothing more when the list has become short, or is gone', async () => {
    await element.show(range(1, 200));
    await element.show([3]);
    expect([element.step?.(), element.ids]).to.deep.equal([false, [3]]);
    await element.show(range(1, 200));
    await element.show([]);
    expect([element.step?.(), element.ids]).to.deep.equal([false, []]);
    await element.show(range(1, 200));
    expect(element.ids, 'as at first').to.have.length(50);
  });

  it('focuses the first new item once it is rendered', async () => {
    await element.show(range(1, 200));
    element.list.more(100);
    await element.updateComplete;
    expect(element.shadowRoot?.activeElement, 'the hundred first are rendered').to.equal(null);
    element.step?.();
    expect(element.shadowRoot?.activeElement).to.equal(item(100).querySelector('button'));
  });

  it('lets the host render all items, which finds out what can’t be rendered, when a later one is unreadable', async () => {
    await element.show(range(1, 200));
    element.items[150] = null as never;
    const errors: unknown[] = [];
    for (let task = 0; task < 4; task++) element.step?.();
    expect(element.ids).to.deep.equal(range(1, 150));
    expect(element.step?.()).to.equal(false);
    await element.updateComplete.catch((error: unknown) => errors.push(error));
    expect(errors).to.have.length(1);
  });

  it('tells which item a click on a link or button was made in', async () => {
    await element.show(range(1, 60));
    element.step?.();
    item(0).querySelector('button')?.click();
    item(54).querySelector('button')?.click();
    item(54).querySelector('b')?.click();
    expect(element.pressed).to.deep.equal([1, 55, undefined]);
  });

  const update = async (): Promise<number[]> => {
    element.drawn = [];
    element.requestUpdate();
    await element.updateComplete;
    return element.drawn;
  };

  it('renders only the items whose data has changed, while the conditions are the same', async () => {
    element.conditions = ['fr', 2];
    await element.show(range(1, 70));
    element.step?.();
    expect(await update(), 'unchanged').to.deep.equal([]);
    element.items = element.items.map((line) => ({ ...line, ...(line.id === 60 && { text: 'soixante' }) }));
    expect(await update(), 'one has changed').to.deep.equal([60]);
    expect(item(59).querySelector('button')?.textContent).to.equal('soixante');
    (element.items[2] as Line).text = 'trois';
    expect(await update(), 'the page has changed its object').to.deep.equal([3]);
    expect(item(2).querySelector('button')?.textContent).to.equal('trois');
    element.conditions = ['en', 2];
    expect(await update(), 'another condition').to.deep.equal(range(1, 70));
    element.conditions = undefined;
    await update();
    expect(await update(), 'without conditions').to.deep.equal(range(1, 70));
  });

  it('renders items that have no JSON at every update', async () => {
    element.conditions = [1];
    await element.show([1, 2]);
    const [, second] = element.items;
    Object.assign(second as Line, { self: second });
    expect(await update()).to.deep.equal([2]);
    expect(await update()).to.deep.equal([2]);
  });
});
