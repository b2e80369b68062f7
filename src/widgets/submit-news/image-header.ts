/** What the first bytes of a file say it is. */
export interface ImageHeader {
  type: 'image/jpeg' | 'image/png' | 'image/webp';
  /** In pixels, before any rotation. */
  width: number;
  height: number;
}

/** The image that these bytes begin, whatever the file is called; `undefined` for any other file. Decodes nothing. */
export function imageHeader(bytes: Uint8Array): ImageHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint32(0) === 0x89504e47 && view.getUint32(4) === 0x0d0a1a0a) return png(view);
    if (view.getUint16(0) === 0xffd8) return jpeg(view);
    if (view.getUint32(0) === 0x52494646 && view.getUint32(8) === 0x57454250) return webp(view);
  } catch {
    // It ends before it has said its size.
  }
  return undefined;
}

function png(view: DataView): ImageHeader {
  return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** The frame header, SOF0 to SOF15 (ITU T.81, table B.1), comes after segments of any number and size. */
function jpeg(view: DataView): ImageHeader | undefined {
  let position = 2;
  while (view.getUint8(position) === 0xff) {
    const marker = view.getUint8(position + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { type: 'image/jpeg', width: view.getUint16(position + 7), height: view.getUint16(position + 5) };
    }
    // A marker may be preceded by any number of fill bytes.
    position += marker === 0xff ? 1 : 2 + view.getUint16(position + 2);
  }
  return undefined;
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
    case 0x56503820: // VP8, whose last space is part of the name
      return size(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
    default:
      return undefined;
  }
}
