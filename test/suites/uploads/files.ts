import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { MARKER, picture, placedPicture } from '../../support/pictures.js';

/** The reasons for refusing a file: the API's, and the element's before anything is sent. */
export interface Refusal {
  api: 'empty' | 'too-large' | 'wrong-type' | 'too-many-pixels' | 'unreadable';
  /** None where the element converts the file to an image that the API accepts. */
  element?: 'type' | 'tooLarge' | 'unreadable';
}

/** A file that somebody chooses. */
export interface HostileFile {
  title: string;
  bytes: Uint8Array;
  /** The declared type; default: `image/jpeg`, and `photo.jpg` as the name. */
  type?: string;
  name?: string;
  /** Without it, the file is accepted, and the corners of the picture must be in their places. */
  refusal?: Refusal;
  /** Whether it contains something that must not be sent or stored. */
  laden?: boolean;
}

const wrongType: Refusal = { api: 'wrong-type', element: 'type' };
const unreadable: Refusal = { api: 'unreadable', element: 'unreadable' };
const tooManyPixels: Refusal = { api: 'too-many-pixels', element: 'tooLarge' };

/** More than the API accepts, in bytes and in pixels per side. */
const HEAVY = 6 * 1024 * 1024;
const VAST = 20_000;

const script = `<script>alert('${MARKER}')</script>`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40" onload="alert(1)">${script}</svg>`;
const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">${MARKER}</x:xmpmeta>`;

/** All files, generated now. */
export async function hostileFiles(): Promise<HostileFile[]> {
  const [jpeg, png] = await Promise.all([picture().jpeg().toBuffer(), picture().png().toBuffer()]);
  const frames = [png, await picture(3).png().toBuffer()];
  return [
    ...(await ladenFiles(jpeg, png)),
    ...(await orientations()),
    ...(await oddPictures(png, frames)),
    ...(await photos(jpeg)),
    ...(await otherFormats(frames)),
    ...impostors(jpeg),
    ...(await excesses(jpeg)),
    { title: 'a truncated JPEG', bytes: jpeg.subarray(0, jpeg.length * 0.6), refusal: unreadable },
    { title: 'a truncated PNG', bytes: png.subarray(0, png.length * 0.6), refusal: unreadable },
  ];
}

async function ladenFiles(jpeg: Buffer, png: Buffer): Promise<HostileFile[]> {
  const files: [title: string, bytes: Uint8Array][] = [
    ['a JPEG with GPS in EXIF', await placedPicture().jpeg().toBuffer()],
    ['a PNG with GPS in EXIF', await placedPicture().png().toBuffer()],
    ['a WebP with GPS in EXIF', await placedPicture().webp().toBuffer()],
    [
      'a JPEG with GPS in XMP and a colour profile',
      await picture().withIccProfile('p3').withXmp(xmp).jpeg().toBuffer(),
    ],
    ['a WebP with GPS in XMP', await picture().withXmp(xmp).webp().toBuffer()],
    [
      'a JPEG with GPS in IPTC',
      withSegment(jpeg, 0xed, `Photoshop 3.0\u00008BIM\u0004\u0004\u0000\u0000\u0000\u0000${MARKER}`),
    ],
    ['a JPEG with a script in its comment', withSegment(jpeg, 0xfe, script)],
    ['a PNG with GPS in its text', withChunk(png, 'tEXt', `Comment\0${MARKER}`)],
    ['a JPEG with a ZIP behind it', Buffer.concat([jpeg, Buffer.from(`PK\u0003\u0004${MARKER}`)])],
    ['a PNG with a page behind it', Buffer.concat([png, Buffer.from(`<html>${script}</html>`)])],
  ];
  return files.map(([title, bytes]) => ({ title, bytes, laden: true }));
}

async function orientations(): Promise<HostileFile[]> {
  return Promise.all(
    Array.from({ length: 8 }, async (_, index) => ({
      title: `a JPEG of orientation ${index + 1}`,
      bytes: await placedPicture(index + 1)
        .jpeg({ quality: 95 })
        .toBuffer(),
      laden: true,
    })),
  );
}

async function oddPictures(png: Buffer, frames: Buffer[]): Promise<HostileFile[]> {
  return [
    { title: 'a JPEG in CMYK', bytes: await picture().toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer() },
    {
      title: 'an animated WebP',
      bytes: await sharp(frames, { join: { animated: true } })
        .webp()
        .toBuffer(),
    },
    { title: 'a PNG that says it is a page', bytes: png, type: 'text/html', name: 'page.html' },
    { title: 'a PNG with a path for a name', bytes: png, type: 'image/png', name: '../../../../etc/cron.d/x.png' },
  ];
}

/** Files as phones and cameras write them, which every browser can show. */
async function photos(jpeg: Buffer): Promise<HostileFile[]> {
  const large = (orientation: number, width: number, height: number) =>
    placedPicture(orientation).resize({ width, height, fit: 'fill', kernel: 'nearest' }).jpeg().toBuffer();
  const second = 4 + jpeg.readUInt16BE(4);
  const garbage = Buffer.from('\xff\x00 between segments \xff\xff', 'latin1');
  const preview = '\xff\xc0\xff\xd8'.repeat(15_000);
  return [
    { title: 'a photo of 64 megapixels', bytes: await large(1, 9_248, 6_944) },
    { title: 'a photo of 64 megapixels, upright', bytes: await large(6, 9_248, 6_944) },
    {
      title: 'a JPEG with bytes between its segments',
      bytes: Buffer.concat([jpeg.subarray(0, second), garbage, jpeg.subarray(second)]),
    },
    {
      title: 'a JPEG with 3 MB before its frame',
      bytes: Array.from({ length: 50 }).reduce<Buffer>((file) => withSegment(file, 0xe2, preview), jpeg),
    },
  ];
}

async function otherFormats(frames: Buffer[]): Promise<HostileFile[]> {
  const files: [title: string, bytes: Uint8Array, type: string][] = [
    [
      'an animated GIF',
      await sharp(frames, { join: { animated: true } })
        .gif()
        .toBuffer(),
      'image/gif',
    ],
    ['a TIFF', await picture().tiff().toBuffer(), 'image/tiff'],
    ['an AVIF', await picture().avif({ effort: 0 }).toBuffer(), 'image/avif'],
    ['a BMP', bmp(), 'image/bmp'],
    ['an SVG with a script', Buffer.from(svg), 'image/svg+xml'],
  ];
  return files.map(([title, bytes, type]) => ({ title, bytes, type, refusal: wrongType }));
}

function impostors(jpeg: Buffer): HostileFile[] {
  const files: [title: string, bytes: string | Uint8Array, type?: string][] = [
    ['an SVG that says it is a PNG', svg, 'image/png'],
    ['a program called photo.jpg', Buffer.concat([Buffer.from('MZ\x90\0\x03'), Buffer.alloc(600, 0x90)])],
    ['a GIF that is a script', `GIF89a/*${'\0'.repeat(20)}*/=1;alert('${MARKER}')`, 'image/gif'],
    ['a page that says it is a JPEG', `<!doctype html><title>${MARKER}</title>${script}`],
    ['the first bytes of a JPEG before a page', Buffer.concat([jpeg.subarray(0, 4), Buffer.from(script)])],
  ];
  return files.map(([title, bytes, type = 'image/jpeg']) => ({
    title,
    bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
    type,
    refusal: wrongType,
  }));
}

async function excesses(jpeg: Buffer): Promise<HostileFile[]> {
  return [
    { title: 'nothing at all', bytes: new Uint8Array(), refusal: { api: 'empty', element: 'type' } },
    // The element resizes it, so it may be chosen.
    { title: 'a file of 6 MB', bytes: Buffer.concat([jpeg, Buffer.alloc(HEAVY)]), refusal: { api: 'too-large' } },
    { title: 'a PNG of 20 000 × 20 000 pixels', bytes: vastPng(), type: 'image/png', refusal: tooManyPixels },
    { title: 'a JPEG that says it has as many', bytes: vastJpeg(jpeg), refusal: tooManyPixels },
  ];
}

/** A JPEG with an additional segment after its first marker (ITU T.81, B.1.1.4). */
function withSegment(jpeg: Buffer, marker: number, content: string): Buffer {
  const body = Buffer.from(content, 'latin1');
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

/** A PNG with an additional chunk after the signature and IHDR, which has 25 bytes. */
function withChunk(png: Buffer, type: string, content: string): Buffer {
  return Buffer.concat([png.subarray(0, 33), chunk(type, Buffer.from(content, 'latin1')), png.subarray(33)]);
}

/** A chunk: length, type, data, checksum (PNG, 5.3). */
function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  const checksum = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}

/** A PNG with one bit per pixel, all the same: 50 kB that decode to 400 million pixels. */
function vastPng(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(VAST, 0);
  header.writeUInt32BE(VAST, 4);
  header[8] = 1;
  const rows = deflateSync(Buffer.alloc(VAST * (1 + VAST / 8)));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

function vastJpeg(jpeg: Buffer): Buffer {
  const vast = Buffer.from(jpeg);
  const frame = vast.indexOf(Buffer.from([0xff, 0xc0]));
  vast.writeUInt16BE(VAST, frame + 5);
  vast.writeUInt16BE(VAST, frame + 7);
  return vast;
}

/** A BMP of one pixel. */
function bmp(): Buffer {
  const file = Buffer.alloc(58);
  file.write('BM');
  file.writeUInt32LE(58, 2);
  file.writeUInt32LE(54, 10);
  file.writeUInt32LE(40, 14);
  file.writeUInt32LE(1, 18);
  file.writeUInt32LE(1, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  return file;
}
