import sharp, { type Metadata } from 'sharp';
import { corners, MARKER, type Rgb } from '../../support/pictures.js';

/** Bytes that must not occur in a picture: the marker, and 48° 51′ in both byte orders of EXIF. */
const traces: Record<string, Buffer> = {
  'the marker': Buffer.from(MARKER),
  'a latitude (little-endian)': Buffer.from([48, 0, 0, 0, 1, 0, 0, 0, 51, 0, 0, 0]),
  'a latitude (big-endian)': Buffer.from([0, 0, 0, 48, 0, 0, 0, 1, 0, 0, 0, 51]),
  'an EXIF header': Buffer.from('Exif\0\0', 'latin1'),
  XMP: Buffer.from('adobe:ns:meta'),
  'a script': Buffer.from('<script'),
  'a ZIP': Buffer.from('PK\u0003\u0004'),
};

/** The tolerance of a colour per channel: CMYK loses 75 of 255. The corners are twice as far apart. */
const NEAR = 80;

/**
 * The faults of a picture that was sent or stored; empty when it contains its pixels, upright, and nothing else.
 * `profile` is the colour profile that the encoder writes into every picture, if any.
 */
export async function faultsOf(bytes: Uint8Array, profile?: Uint8Array): Promise<string[]> {
  const found = Object.entries(traces).flatMap(([name, trace]) => (Buffer.from(bytes).includes(trace) ? [name] : []));
  const image = sharp(bytes, { failOn: 'none' });
  return [...found, ...metadataFaults(await image.metadata(), profile), ...(await cornerFaults(bytes))];
}

function metadataFaults(
  { exif, xmp, iptc, icc, orientation = 1, pages = 1, space }: Metadata,
  profile: Uint8Array | undefined,
): string[] {
  const strange = icc && profile && icc.equals(profile) ? undefined : icc;
  const held = Object.entries({ exif, xmp, iptc, icc: strange }).flatMap(([name, block]) =>
    block ? [`metadata: ${name}`] : [],
  );
  if (orientation !== 1) held.push(`orientation ${orientation}`);
  if (pages !== 1) held.push(`${pages} frames`);
  if (space !== 'srgb') held.push(`colours in ${space}`);
  return held;
}

async function cornerFaults(bytes: Uint8Array): Promise<string[]> {
  const { data, info } = await sharp(bytes, { failOn: 'none' })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const margin = Math.floor(Math.min(width, height) / 8);
  return corners.flatMap((expected, index) => {
    const x = index % 2 ? width - 1 - margin : margin;
    const y = index < 2 ? margin : height - 1 - margin;
    const start = (y * width + x) * channels;
    const pixel = [...data.subarray(start, start + 3)];
    return isNear(pixel, expected) ? [] : [`corner ${index + 1} is ${pixel.join()} instead of ${expected.join()}`];
  });
}

function isNear(pixel: readonly number[], expected: Rgb): boolean {
  return expected.every((value, channel) => Math.abs((pixel[channel] ?? Infinity) - value) <= NEAR);
}
