import { expect } from '@open-wc/testing';
import { limits } from '../../../src/limits.js';
import { encodeImage } from '../../../src/widgets/submit-news/image-encoder.js';
import { pictureFile, withExif } from './picture.js';

const rules = { max: 1, bytes: 1_000_000, pixels: 4_000_000, types: ['image/jpeg', 'image/png', 'image/webp'] };
const refusal = (file: File, more = {}) =>
  encodeImage(file, { ...rules, ...more }).then(
    () => 'accepted',
    (error: unknown) => (error as { code: string }).code,
  );

const pngHeader = (width: number, height: number) => {
  const bytes = Uint8Array.from([
    0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 0, 0, 0, 0, 0,
  ]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
};

describe('encodeImage', () => {
  it('removes the location and rotates the picture upright', async () => {
    const file = await withExif(await pictureFile('a.jpg', 40, 20), 'GPS 48.85,2.35');
    expect(await file.text()).to.contain('GPS 48.85,2.35');
    const { blob, preview } = await encodeImage(file, rules);
    expect(await blob.text()).to.not.match(/GPS|Exif/);
    expect([preview.width, preview.height]).to.deep.equal([20, 40]);
  });

  it('decodes a large picture at the required size, upright and with its aspect ratio', async () => {
    const file = await withExif(await pictureFile('a.jpg', 2_000, 1_700), '');
    const widths: number[] = [];
    const original = window.createImageBitmap;
    window.createImageBitmap = async (...args: unknown[]) => {
      const bitmap = await (original as (...all: unknown[]) => Promise<ImageBitmap>)(...args);
      widths.push(bitmap.width);
      return bitmap;
    };
    const { preview } = await encodeImage(file, rules).finally(() => (window.createImageBitmap = original));
    expect(widths).to.deep.equal([limits.imageSide]);
    expect([preview.width, preview.height]).to.deep.equal([1_360, limits.imageSide]);
    expect(preview.className).to.equal('portrait');
    // The dark quarter of the picture is at the top left, so that after rotation to the right it is at the top right.
    const { data } = preview.getContext('2d')!.getImageData(1_000, 200, 1, 1);
    const light = preview.getContext('2d')!.getImageData(200, 1_400, 1, 1).data;
    expect(data[0]! < light[0]!).to.equal(true);
  });

  it('rejects a picture as too large if the browser can’t decode so many pixels', async () => {
    const file = new File([pngHeader(6_048, 8_064)], 'a.png');
    expect(await refusal(file)).to.equal('tooLarge');
    expect(await refusal(new File([pngHeader(600, 800)], 'a.png'))).to.equal('unreadable');
  });

  it('rejects HEIC with a code of its own', async () => {
    expect(await refusal(new File([Uint8Array.from([0, 0, 0, 24]), 'ftypheic'], 'IMG_1.jpg'))).to.equal('heic');
  });

  it('scales a large picture down, with its aspect ratio', async () => {
    const { preview } = await encodeImage(await pictureFile('a.jpg', 3_200, 800), rules);
    expect([preview.width, preview.height]).to.deep.equal([limits.imageSide, limits.imageSide / 4]);
  });

  it('respects the endpoint’s maximum number of pixels', async () => {
    const { preview } = await encodeImage(await pictureFile('a.jpg', 400, 400), { ...rules, pixels: 10_000 });
    expect([preview.width, preview.height]).to.deep.equal([100, 100]);
  });

  it('keeps a transparent PNG if PNG is accepted, else converts it to JPEG', async () => {
    const file = await pictureFile('a.png', 8, 8, 'image/png');
    expect((await encodeImage(file, rules)).blob.type).to.equal('image/png');
    expect(await refusal(file, { types: ['image/jpeg'] })).to.equal('type');
  });

  it('rejects a picture that can’t be made small enough', async () => {
    expect(await refusal(await pictureFile('a.jpg'), { bytes: 10 })).to.equal('tooLarge');
  });

  it('rejects a picture with too many pixels before decoding it', async () => {
    expect(await refusal(new File([pngHeader(20_000, 20_000)], 'a.png'))).to.equal('tooLarge');
  });

  it('uses the file’s bytes, not its name', async () => {
    expect(await refusal(new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.png'))).to.equal('type');
    expect(await refusal(new File([], 'a.jpg'))).to.equal('type');
    expect(await refusal(new File(['GIF89a'], 'a.gif'))).to.equal('type');
  });
});
