import { expect } from '@open-wc/testing';
import { imageHeader } from '../../../src/widgets/submit-news/image-header.js';
import { pictureFile, withExif } from './picture.js';

const read = async (blob: Blob) => imageHeader(new Uint8Array(await blob.arrayBuffer()));
const ascii = (text: string) => [...new TextEncoder().encode(text)];
const webp = (chunk: string, ...rest: number[]) =>
  imageHeader(Uint8Array.from([...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBP'), ...ascii(chunk), 0, 0, 0, 0, ...rest]));

describe('imageHeader', () => {
  for (const type of ['image/jpeg', 'image/png', 'image/webp']) {
    it(`reads the size that this browser writes into ${type}`, async () => {
      const file = await pictureFile('a', 300, 7, type);
      // A browser without WebP writes PNG in its place.
      const { type: written } = await createdAs(type);
      expect(await read(file)).to.deep.equal({ type: written, width: 300, height: 7 });
    });
  }

  const createdAs = async (type: string) => {
    const canvas = document.createElement('canvas');
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type));
    return blob as Blob;
  };

  it('looks behind the segments of a JPEG', async () => {
    const file = await withExif(await pictureFile('a', 30, 20), 'x'.repeat(20_000));
    expect(await read(file)).to.deep.equal({ type: 'image/jpeg', width: 30, height: 20 });
  });

  it('reads the three kinds of WebP', () => {
    const size = { type: 'image/webp', width: 258, height: 3 };
    expect(webp('VP8X', 0, 0, 0, 0, 1, 1, 0, 2, 0, 0)).to.deep.equal(size);
    expect(webp('VP8L', 0x2f, 0x01, 0x81, 0, 0)).to.deep.equal(size);
    expect(webp('VP8 ', 0, 0, 0, 0x9d, 1, 0x2a, 2, 1, 3, 0)).to.deep.equal(size);
    expect(webp('ABCD', 0, 0, 0, 0, 0, 0, 0, 0)).to.equal(undefined);
  });

  for (const bytes of [
    [],
    [0xff, 0xd8],
    [0xff, 0xd8, 0xff],
    [0xff, 0xd8, 0, 0],
    ascii('GIF89a'),
    ascii('<svg'),
    [0x89],
  ]) {
    it(`sees no picture in [${bytes.join()}]`, () => {
      expect(imageHeader(Uint8Array.from(bytes))).to.equal(undefined);
    });
  }
});
