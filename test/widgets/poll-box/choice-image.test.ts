import { expect } from '@open-wc/testing';
import { HeldFetch } from '../../support/held-fetch.js';
import { all, box, poll } from './box.js';

describe('<poll-box>, images', () => {
  let net: HeldFetch;
  beforeEach(() => (net = new HeldFetch()));
  afterEach(() => net.restore());

  it('shows the images of choices in their labels, so that a click on one ticks its choice', async () => {
    const image = { url: '/feu.webp', alt: 'Le feu de la Saint-Jean', width: 400, height: 300 };
    const { choices } = poll();
    const element = await box(
      net,
      poll({ choices: choices.map((choice, at) => ({ ...choice, ...(at === 1 && { image }) })) }),
    );
    const [picture, ...others] = all(element, 'img') as HTMLImageElement[];
    expect(others).to.be.empty;
    expect([picture!.src, picture!.alt, picture!.getAttribute('width')]).to.deep.equal([
      'https://commune.test/feu.webp',
      image.alt,
      '400',
    ]);
    picture!.click();
    await element.updateComplete;
    expect(all(element, 'input:checked').map(({ id }) => id)).to.deep.equal(['choice-1']);
  });
});
