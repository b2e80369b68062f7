import sharp from 'sharp';
import { limits } from '../../../src/limits.js';
import { imageHeader } from '../../../src/sources/submissions/image-header.js';
import type { ImageRules } from '../../../src/sources/submissions/schema.js';
import { oneAtATime } from './one-at-a-time.js';

export type ImageRefusalCode = 'empty' | 'too-large' | 'wrong-type' | 'too-many-pixels' | 'unreadable';

/** Why an image is not taken. */
export class ImageRefusal extends Error {
  constructor(readonly code: ImageRefusalCode) {
    super(code);
  }
}

/** An image of which nothing is left but its pixels: WebP, sRGB, upright, one frame, no metadata. */
export interface CleanImage {
  bytes: Uint8Array;
  width: number;
  height: number;
}

const QUALITY = 82;
/** In seconds; 64 million pixels take three. */
const LONGEST = 20;

// For the whole process: whatever a file pretends to be, no other decoder ever sees it.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
// A file is seen once.
sharp.cache(false);

/**
 * Makes an image anew from its pixels. Throws an `ImageRefusal`; what the file is and how large, its first bytes say
 * before anything is decoded.
 */
export async function cleanImage(bytes: Uint8Array, rules: ImageRules): Promise<CleanImage> {
  if (bytes.length === 0) throw new ImageRefusal('empty');
  if (bytes.length > rules.bytes) throw new ImageRefusal('too-large');
  const header = imageHeader(bytes);
  if (!header || !rules.types.includes(header.type)) throw new ImageRefusal('wrong-type');
  if (header.width * header.height > rules.pixels) throw new ImageRefusal('too-many-pixels');
  // Decoded, an image takes a hundred times its size.
  return oneAtATime(() => encode(bytes, rules));
}

async function encode(bytes: Uint8Array, { pixels }: ImageRules): Promise<CleanImage> {
  const side = limits.imageSide;
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: pixels, failOn: 'error' })
      .timeout({ seconds: LONGEST })
      .autoOrient()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .webp({ quality: QUALITY })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch {
    throw new ImageRefusal('unreadable');
  }
}
