import { expect } from '@open-wc/testing';
import { limits } from '../../../src/limits.js';
import { imageHeader, isHeic, readImageHeader } from '../../../src/sources/submissions/image-header.js';
import { pictureFile, withExif } from '../../widgets/submit-news/picture.js';

const read = async (blob: Blob) => imageHeader(new Uint8Array(await blob.arrayBuffer()));
const ascii = (text: string) => [...new TextEncoder().encode(text)];
const webp = (chunk: string, ...rest: number[]) =>
  imageHeader(Uint8Array.from([...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBP'), ...ascii(chunk), 0, 0, 0, 0, ...rest]));

describe('imageHeader', () => {
  for (const type of ['image/jpeg', 'image/png', 'image/webp']) {
    it(`reads the size that this browser writes into ${type}`, async () => {
      const file = await pictureFile('a', 300, 7, type);
      // A browser that cannot encode WebP writes PNG instead.
      const { type: written } = await createdAs(type);
      expect(await read(file)).to.deep.equal({ type: written, width: 300, height: 7 });
    });
  }

  const createdAs = async (type: string) => {
    const canvas = document.createElement('canvas');
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type));
    return blob as Blob;
  };

  it('skips the segments of a JPEG', async () => {
    const file = await withExif(await pictureFile('a', 30, 20), 'x'.repeat(20_000));
    expect(await read(file)).to.deep.equal({ type: 'image/jpeg', width: 30, height: 20 });
  });

  it('skips bytes between segments, fill bytes and markers without a segment', () => {
    const frame = [0xff, 0xc2, 0, 17, 8, 0, 20, 0, 30];
    const header = { type: 'image/jpeg', width: 30, height: 20 };
    const odd = [
      [0xff, 0xff],
      [0xff, 0x00],
      [0xff, 0x01],
      [0xff, 0xd0],
      [1, 2, 3],
      [0xff, 0xe0, 0, 4, 0xff, 0xd9],
    ];
    for (const bytes of [[], ...odd, odd.flat()]) {
      expect(imageHeader(Uint8Array.from([0xff, 0xd8, ...bytes, ...frame])), bytes.join()).to.deep.equal(header);
    }
    for (const end of [0xd9, 0xda]) {
      expect(imageHeader(Uint8Array.from([0xff, 0xd8, 0xff, end, 0, 2, ...frame]))).to.equal(undefined);
    }
  });

  it('reads a file in slices, wherever its frame header is', async () => {
    const file = await pictureFile('a', 30, 20);
    const header = { type: 'image/jpeg', width: 30, height: 20 };
    expect(await readImageHeader(file)).to.deep.equal(header);
    expect(await readImageHeader(await pictureFile('a', 30, 20, 'image/png'))).to.include({ width: 30, height: 20 });
    for (const length of [limits.imageSlice - 5, limits.imageSlice - 1, limits.imageSlice + 3, 3 * 1024 * 1024]) {
      const rest = new Uint8Array(length);
      expect(await readImageHeader(new Blob([file.slice(0, 2), rest, file.slice(2)])), String(length)).to.deep.equal(
        header,
      );
    }
    let long = file;
    for (let count = 0; count < 20; count++) long = await withExif(long, 'x'.repeat(60_000));
    expect(await readImageHeader(long)).to.deep.equal(header);
    for (const cut of [0, 1, 2, 5, 11]) expect(await readImageHeader(file.slice(0, cut))).to.equal(undefined);
  });

  it('recognises HEIC by its brand', async () => {
    const box = (brands: string) => new Blob([Uint8Array.from([0, 0, 0, 24]), `ftyp${brands}`]);
    for (const brand of ['heic', 'heix', 'hevc', 'mif1', 'msf1'])
      expect(await isHeic(box(brand)), brand).to.equal(true);
    for (const brand of ['avif', 'mif1\0\0\0\0mif1avif', 'mp42', 'qt  ']) {
      expect(await isHeic(box(brand)), brand).to.equal(false);
    }
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
    it(`is undefined for [${bytes.join()}]`, () => {
      expect(imageHeader(Uint8Array.from(bytes))).to.equal(undefined);
    });
  }
});
