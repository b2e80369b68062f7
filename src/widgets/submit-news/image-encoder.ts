import { limits } from '../../limits.js';
import type { ImageRules } from '../../sources/submissions/schema.js';
import type { EncodedImage } from './form-image.js';
import { isHeic, readImageHeader, type ImageHeader } from '../../sources/submissions/image-header.js';

/** A format that is not accepted, HEIC, too many bytes or pixels, or a file that can't be decoded. */
export type ImageErrorCode = 'type' | 'heic' | 'tooLarge' | 'unreadable';

/** An image that can't be sent. */
export class ImageError extends Error {
  override readonly name = 'ImageError';

  constructor(readonly code: ImageErrorCode) {
    super(code);
  }
}

/** Of JPEG and WebP, 0 to 1. */
const QUALITY = 0.85;
/** The number of attempts to scale down an image that is still too large, and the factor of each. */
const ATTEMPTS = 5;
const STEP = 0.7;

/**
 * Prepares an image for sending: scaled down, upright, and encoded from its pixels, so that nothing else in the file is
 * sent (EXIF, position, device, appended data). Throws an `ImageError`; the dimensions are read before decoding, since
 * 400 million pixels stop a phone.
 */
export async function encodeImage(file: File, rules: ImageRules): Promise<EncodedImage> {
  if (file.size > limits.imageFile) throw new ImageError('tooLarge');
  const header = await readImageHeader(file);
  if (!header && (await isHeic(file))) throw new ImageError('heic');
  if (!header || !rules.types.includes(header.type)) throw new ImageError('type');
  if (header.width * header.height > limits.imagePixels) throw new ImageError('tooLarge');
  const bitmap = await decode(file, header);
  try {
    return await shrink(bitmap, header.type, rules);
  } finally {
    bitmap.close();
  }
}

/**
 * Decodes the image no larger than needed: in full size, 64 million pixels take 256 MB, which iOS does not allow. Both
 * sides stay at least as long as needed, because they may be swapped when the picture is turned upright. Firefox does not
 * decode a file composed of several parts, as an editor on the page may have made: it is copied into one part.
 */
async function decode(file: File, { width, height }: ImageHeader): Promise<ImageBitmap> {
  const resizeWidth = limits.imageSide;
  const reduced = Math.min(width, height) > resizeWidth ? ({ resizeWidth, resizeQuality: 'high' } as const) : {};
  try {
    const whole = new Blob([await file.arrayBuffer()], { type: file.type });
    return await createImageBitmap(whole, { imageOrientation: 'from-image', ...reduced });
  } catch {
    throw new ImageError(width * height > limits.imageCanvas ? 'tooLarge' : 'unreadable');
  }
}

async function shrink(bitmap: ImageBitmap, type: string, rules: ImageRules): Promise<EncodedImage> {
  const { width, height } = bitmap;
  let scale = Math.min(1, limits.imageSide / Math.max(width, height), Math.sqrt(rules.pixels / (width * height)));
  for (let attempt = 0; attempt < ATTEMPTS; attempt++, scale *= STEP) {
    const preview = draw(bitmap, scale, type === 'image/jpeg');
    const blob = await encode(preview, type);
    // Safari can't encode WebP and returns PNG instead.
    if (blob && blob.size <= rules.bytes && rules.types.includes(blob.type)) return { blob, preview };
    if (type !== 'image/jpeg' && rules.types.includes('image/jpeg')) return shrink(bitmap, 'image/jpeg', rules);
  }
  throw new ImageError('tooLarge');
}

/** JPEG has no transparency: transparent pixels become white instead of black. */
function draw(bitmap: ImageBitmap, scale: number, opaque: boolean): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new ImageError('unreadable');
  if (opaque) {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  canvas.classList.toggle('portrait', canvas.height > canvas.width);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function encode(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, type, QUALITY));
}
