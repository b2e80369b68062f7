import { expect } from '@open-wc/testing';
import { nextPaint } from '../../src/element/next-paint.js';

describe('nextPaint', () => {
  const own = window.requestAnimationFrame;
  afterEach(() => (window.requestAnimationFrame = own));

  it('resolves after the callbacks of the next frame', async () => {
    const order: string[] = [];
    const painted = nextPaint().then(() => order.push('painted'));
    requestAnimationFrame(() => order.push('frame'));
    await painted;
    expect(order).to.deep.equal(['frame', 'painted']);
  });

  it('resolves in a page that paints no frames', async () => {
    window.requestAnimationFrame = () => 0;
    await nextPaint();
  });
});
