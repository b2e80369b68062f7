import { limits } from '../../limits.js';

/** Type and size of an image, from the first bytes of its file. */
export interface ImageHeader {
  type: 'image/jpeg' | 'image/png' | 'image/webp';
  /** In pixels, before any rotation. */
  width: number;
  height: number;
}

/** The header of an image, whatever its file name; `undefined` for any other file. Decodes no pixels. */
export function imageHeader(bytes: Uint8Array): ImageHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a) return png(view);
    if (isJpeg(view)) {
      const found = frameIn(view, 2);
      return typeof found === 'number' ? undefined : found;
    }
    if (view.getUint32(0) === 0x52494646 && view.getUint32(8) === 0x57454250) return webp(view);
  } catch {
    // The file ends before its size.
  }
  return undefined;
}

/** As `imageHeader`, for a file that is read in slices: a JPEG may have megabytes before its size. */
export async function readImageHeader(file: Blob): Promise<ImageHeader | undefined> {
  const start = await sliceOf(file, 0);
  if (!isJpeg(start)) return imageHeader(new Uint8Array(start.buffer));
  for (let offset = 2; offset + FRAME <= file.size;) {
    const found = frameIn(await sliceOf(file, offset), 0);
    if (typeof found !== 'number') return found;
    offset += found;
  }
  return undefined;
}

/** Whether a file is HEIC or HEIF (ISO/IEC 23008-12, annex B), but not AVIF, which has the same container. */
export async function isHeic(file: Blob): Promise<boolean> {
  const start = await file.slice(4, 64).text();
  return /^ftyp(?:he[iv]|mif1|msf1)/.test(start) && !start.includes('avif');
}

async function sliceOf(file: Blob, offset: number): Promise<DataView> {
  return new DataView(await file.slice(offset, offset + limits.imageSlice).arrayBuffer());
}

function isJpeg(view: DataView): boolean {
  return view.byteLength > 1 && view.getUint16(0) === 0xffd8;
}

function png(view: DataView): ImageHeader {
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** The number of bytes of a frame header up to its width. */
const FRAME = 9;

/**
 * The frame header of a JPEG, SOF0 to SOF15 (ITU T.81, table B.1), which comes after any number of segments. If these
 * bytes end before it, the number of bytes to skip before reading on. `undefined` if the image data begin without one.
 * Bytes between segments are skipped to the next marker, as libjpeg does.
 */
function frameIn(view: DataView, index: number): ImageHeader | number | undefined {
  while (index + FRAME <= view.byteLength) {
    const marker = view.getUint16(index);
    if (marker === 0xffd9 || marker === 0xffda) return undefined;
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)) {
      return { type: 'image/jpeg', width: view.getUint16(index + 7), height: view.getUint16(index + 5) };
    }
    // No marker, a fill byte, or a marker that begins no segment: TEM, RST0 to RST7, SOI.
    const isAlone = marker <= 0xff01 || marker === 0xffff || (marker >= 0xffd0 && marker <= 0xffd8);
    index += isAlone ? 1 : 2 + view.getUint16(index + 2);
  }
  return index;
}

/** The three kinds of first chunk (RFC 9649, §2.5 to §2.7). */
function webp(view: DataView): ImageHeader | undefined {
  const size = (width: number, height: number): ImageHeader => ({ type: 'image/webp', width, height });
  switch (view.getUint32(12)) {
    case 0x56503858: // VP8X
      return size((view.getUint32(24, true) & 0xffffff) + 1, (view.getUint32(26, true) >>> 8) + 1);
    case 0x5650384c: {
      // VP8L: fourteen bits each.
      const bits = view.getUint32(21, true);
      return size((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
    }
    case 0x56503820: // "VP8 ", with a space
      return size(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
    default:
      return undefined;
  }
}
