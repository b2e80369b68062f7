import { expect, fixture, html } from '@open-wc/testing';
import { imageListener, renderImage } from '../../src/element/image-view.js';
import type { ItemImage } from '../../src/element/item-image.js';

/** A figure as a list has it, without its request. */
async function figureOf(image: Partial<ItemImage>): Promise<HTMLElement> {
  const list = await fixture<HTMLElement>(
    html`<div>${renderImage({ url: 'data:,', ...image }, (name) => `© ${name}`)}</div>`,
  );
  return list.querySelector('figure')!;
}

/** An image of this size, as if it had been loaded, in the figure. */
function loadedIn(figure: HTMLElement, naturalWidth: number, naturalHeight: number, type = 'load'): HTMLElement {
  const target = document.createElement('img');
  Object.defineProperties(target, { naturalWidth: { value: naturalWidth }, naturalHeight: { value: naturalHeight } });
  figure.append(target);
  imageListener.handleEvent({ type, target } as unknown as Event);
  return target;
}

describe('the image of an item', () => {
  it('has a text alternative, an empty one if the data has none, and sends no address of the page', async () => {
    const img = (await figureOf({})).querySelector('img')!;
    expect([img.getAttribute('alt'), img.referrerPolicy, img.loading]).to.deep.equal(['', 'no-referrer', 'lazy']);
  });

  it('has its credit below it', async () => {
    expect((await figureOf({ credit: 'Mairie' })).querySelector('figcaption')?.textContent).to.equal('© Mairie');
    expect((await figureOf({})).querySelector('figcaption')).to.be.null;
  });

  it('is marked if it is taller than wide, by its declared size and then by its own', async () => {
    const figure = await figureOf({ width: 2, height: 3 });
    expect(figure.querySelector('img')?.className).to.equal('portrait');
    expect(loadedIn(figure, 2, 3).className).to.equal('portrait');
    expect(loadedIn(figure, 3, 2).className).to.equal('');
  });

  it('is hidden if it can’t be loaded', async () => {
    const figure = await figureOf({});
    loadedIn(figure, 0, 0, 'error');
    expect(figure.hidden).to.be.true;
  });

  it('leaves images alone that are in the text of an item', async () => {
    const text = await fixture<HTMLElement>(html`<p></p>`);
    expect(loadedIn(text, 2, 3).className).to.equal('');
    loadedIn(text, 0, 0, 'error');
    expect(text.hidden).to.be.false;
  });
});
