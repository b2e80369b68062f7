// @ts-check

/** @typedef {readonly [red: number, green: number, blue: number]} Pixel 0 to 255, as a screen shows them. */

/** @type {OffscreenCanvasRenderingContext2D | null} */
let canvas = null;

/**
 * Results of `painted`, because reading a pixel back is slow and the same layers occur often.
 * @type {Map<string, Pixel>}
 */
const known = new Map();

/**
 * The colour that results from painting colours over one another, the lowest first, whatever their syntax and gamut.
 * @param {...string} layers
 * @returns {Pixel}
 */
export function painted(...layers) {
  const key = layers.join('|');
  const pixel = known.get(key) ?? paint(layers);
  known.set(key, pixel);
  return pixel;
}

/**
 * @param {readonly string[]} layers
 * @returns {Pixel}
 */
function paint(layers) {
  canvas ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('There is no canvas.');
  for (const layer of layers) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/**
 * The contrast ratio, from 1 to 21, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 * @param {Pixel} one
 * @param {Pixel} other
 */
export function contrast(one, other) {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The relative luminance, from 0 to 1, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 * @param {Pixel} pixel
 */
function luminance(pixel) {
  const [red = 0, green = 0, blue = 0] = pixel.map((byte) => {
    const channel = byte / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
