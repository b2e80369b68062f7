import sharp from 'sharp';
import { limits } from '../../../src/limits.js';
import { imageHeader } from '../../../src/sources/submissions/image-header.js';
import type { ImageRules } from '../../../src/sources/submissions/schema.js';
import { oneAtATime } from './one-at-a-time.js';

export type ImageRefusalCode = 'empty' | 'too-large' | 'wrong-type' | 'too-many-pixels' | 'unreadable';

/** The reason why an image is refused. */
export class ImageRefusal extends Error {
  constructor(readonly code: ImageRefusalCode) {
    super(code);
  }
}

/** An image reduced to its pixels: WebP, sRGB, upright, one frame, no metadata. */
export interface CleanImage {
  bytes: Uint8Array;
  width: number;
  height: number;
}

const QUALITY = 82;
/** Time limit in seconds; 64 million pixels take three. */
const LONGEST = 20;

// For the whole process: no decoder but those below is ever used, whatever a file claims to be.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
// No cache, because a file is decoded only once.
sharp.cache(false);

/**
 * Scales an image down to `limits.imageSide` and encodes its pixels anew, without metadata. Throws an `ImageRefusal`; type and size are read from the first bytes before
 * anything is decoded.
 */
export async function cleanImage(bytes: Uint8Array, rules: ImageRules): Promise<CleanImage> {
  if (bytes.length === 0) throw new ImageRefusal('empty');
  if (bytes.length > rules.bytes) throw new ImageRefusal('too-large');
  const header = imageHeader(bytes);
  if (!header || !rules.types.includes(header.type)) throw new ImageRefusal('wrong-type');
  if (header.width * header.height > rules.pixels) throw new ImageRefusal('too-many-pixels');
  // One at a time, because a decoded image takes a hundred times the size of its file.
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
