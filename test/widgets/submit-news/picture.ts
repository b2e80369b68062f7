/** A picture of this size as a file: its first quarter is black, the rest transparent, or white in a JPEG. */
export async function pictureFile(name: string, width = 20, height = 10, type = 'image/jpeg'): Promise<File> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (context && type === 'image/jpeg') {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.fillStyle = '#000';
  }
  context?.fillRect(0, 0, width / 2, height / 2);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type));
  return new File([blob as Blob], name, { type });
}

/** A picture file that ends after the bytes with its size. */
export async function cutFile(name: string): Promise<File> {
  const file = await pictureFile(name, 20, 10, 'image/png');
  return new File([file.slice(0, 40)], name, { type: 'image/png' });
}

/**
 * The same JPEG with an EXIF segment: orientation 6, a quarter turn to the left, and a location that must be removed.
 */
export async function withExif(file: File, place: string): Promise<File> {
  const note = new TextEncoder().encode(place);
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
  const payload = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff, ...note];
  const length = payload.length + 2;
  const segment = Uint8Array.from([0xff, 0xe1, length >> 8, length & 255, ...payload]);
  return new File([file.slice(0, 2), segment, file.slice(2)], file.name, { type: file.type });
}
