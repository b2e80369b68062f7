import sharp, { type Sharp } from 'sharp';

/** Size of a test picture in raw pixels, with four coloured corners that show its orientation. */
const WIDTH = 60;
const HEIGHT = 40;

export type Rgb = readonly [red: number, green: number, blue: number];

/** The colours of the corners: top left, top right, bottom left, bottom right. */
export const corners: readonly Rgb[] = [
  [220, 30, 30],
  [30, 180, 40],
  [40, 60, 210],
  [240, 240, 240],
];

/** The location in the metadata, which no published picture may contain, as a text that can be searched for. */
export const MARKER = 'GPS-48.8566-2.3522';

const exif = {
  IFD0: { ImageDescription: MARKER, Model: MARKER },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '48/1 51/1 2423/100',
    GPSLongitudeRef: 'E',
    GPSLongitude: '2/1 21/1 797/100',
  },
};

/** The position of a pixel of the upright picture in a file with each EXIF orientation (CIPA DC-008, table 6). */
const places: readonly ((x: number, y: number) => [x: number, y: number])[] = [
  (x, y) => [x, y],
  (x, y) => [WIDTH - 1 - x, y],
  (x, y) => [WIDTH - 1 - x, HEIGHT - 1 - y],
  (x, y) => [x, HEIGHT - 1 - y],
  (x, y) => [y, x],
  (x, y) => [y, WIDTH - 1 - x],
  (x, y) => [HEIGHT - 1 - y, WIDTH - 1 - x],
  (x, y) => [HEIGHT - 1 - y, x],
];

/** The picture with its pixels arranged for an EXIF orientation, 1 to 8; to be written in any format. */
export function picture(orientation = 1): Sharp {
  const place = places[orientation - 1] ?? places[0];
  const turned = orientation > 4;
  const [width, height] = turned ? [HEIGHT, WIDTH] : [WIDTH, HEIGHT];
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 3);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const [column, row] = place?.(x, y) ?? [x, y];
      pixels.set(corners[(y < HEIGHT / 2 ? 0 : 2) + (x < WIDTH / 2 ? 0 : 1)] ?? [], (row * width + column) * 3);
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** The same with the location where it was taken, in EXIF. */
export function placedPicture(orientation = 1): Sharp {
  return picture(orientation).withExif(exif).withMetadata({ orientation });
}
