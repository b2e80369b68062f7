import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { StructuredData } from '../../src/element/structured-data.js';

const host = { addController: () => undefined } as unknown as ReactiveControllerHost;
const blocks = (): HTMLScriptElement[] => [
  ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

describe('the structured data of a widget', () => {
  let data: StructuredData;

  beforeEach(() => {
    data = new StructuredData(host);
  });

  afterEach(() => data.hostDisconnected());

  it('is one block in the head, replaced with the next data', () => {
    data.show({ name: 'Un' });
    data.show({ name: 'Deux' });
    expect(blocks().map(({ text }) => text)).to.deep.equal(['{"name":"Deux"}']);
  });

  it('stays the same block as long as the data is the same', () => {
    data.show({ name: 'Un' });
    const [block] = blocks();
    data.show({ name: 'Un' });
    expect(blocks()).to.deep.equal([block]);
  });

  it('can’t end its own block', () => {
    const name = '</script><script>document.title = "x"</script>';
    data.show({ name });
    expect(blocks()[0]?.text).not.to.contain('<');
    expect(JSON.parse(blocks()[0]?.text ?? '')).to.deep.equal({ name });
  });

  it('is removed without data, and with the widget', () => {
    data.show({ name: 'Un' });
    data.show(undefined);
    expect(blocks()).to.deep.equal([]);
    data.show({ name: 'Un' });
    data.hostDisconnected();
    expect(blocks()).to.deep.equal([]);
  });

  it('comes back with a widget that returns to the page', () => {
    data.show({ name: 'Un' });
    data.hostDisconnected();
    data.show({ name: 'Un' });
    expect(blocks().length).to.equal(1);
  });
});
