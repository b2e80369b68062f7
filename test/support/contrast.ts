/** Red, green and blue, 0 to 255, as a screen shows them. */
export type Pixel = readonly [number, number, number];

let canvas: CanvasRenderingContext2D | null = null;

/** Reading a pixel back is the slow part, and the same layers come again and again. */
const known = new Map<string, Pixel>();

/** What a screen shows where colours lie on one another, the undermost first, whatever their syntax and their gamut. */
export function painted(...layers: string[]): Pixel {
  const key = layers.join('|');
  const pixel = known.get(key) ?? paint(layers);
  known.set(key, pixel);
  return pixel;
}

function paint(layers: readonly string[]): Pixel {
  canvas ??= new OffscreenCanvas(1, 1).getContext('2d', {
    willReadFrequently: true,
  }) as CanvasRenderingContext2D | null;
  if (!canvas) throw new Error('There is no canvas.');
  for (const layer of layers) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Pixel, other: Pixel): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance(pixel: Pixel): number {
  const [red = 0, green = 0, blue = 0] = pixel.map((byte) => {
    const channel = byte / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
