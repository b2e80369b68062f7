// @ts-check

/**
 * @typedef {object} Commune
 * @property {string} name With typographic apostrophes.
 * @property {string} department `01`, `2A`, `974`.
 * @property {string[]} postcodes
 * @property {Position} [position] Missing for about a hundred communes.
 * @property {string} key The name as it is compared: see `keyOf`.
 *
 * @typedef {readonly [latitude: number, longitude: number]} Position In degrees, WGS 84.
 *
 * @typedef {(text: string) => string} Fold The library’s own `fold`: without accents, in lower case.
 */

/** Steps in a degree of the table. */
const STEPS = 100;
const POSTCODE = /^\d{5}$/;
/** A department or a postcode behind a name: `Saint-Denis (93)`, `Saint-Denis 93200`. */
const BEHIND = /^(.*?)[\s(,]+(\d{5}|\d{2,3}|2[ab])\)?$/i;
/** Two numbers, with a comma or a point: `48,86 ; 2,35`, `48.86, 2.35`, `48.86 2.35`. */
const POSITION = /^(-?\d{1,2}(?:[.,]\d+)?)\s*°?\s*(?:[;/,]\s+|[;/]|\s+|,(?=-?\d+\.))\s*(-?\d{1,3}(?:[.,]\d+)?)\s*°?$/;

/**
 * The communes of `communes.txt`, whose format scripts/communes.ts describes.
 * @param {string} table
 * @param {Fold} fold
 * @returns {Commune[]}
 */
export function readCommunes(table, fold) {
  let [department, south, west] = ['', 0, 0];
  return table.split('\n').flatMap((line) => {
    const [first = '', ...rest] = line.split('|');
    if (!line) return [];
    if (first.startsWith('=')) {
      [department, south, west] = [first.slice(1), Number(rest[0]), Number(rest[1])];
      return [];
    }
    const [postcodes = '', north, east] = rest;
    const complete = (/** @type {string} */ code) => (code.length < 5 ? department + code : code);
    const position = /** @type {Position} */ ([south + Number(north) / STEPS, west + Number(east) / STEPS]);
    return [
      {
        name: first.replaceAll("'", '’'),
        department,
        postcodes: postcodes.split(' ').filter(Boolean).map(complete),
        ...(north !== undefined && { position }),
        key: keyOf(first, fold),
      },
    ];
  });
}

/**
 * The communes that a text names, those of exactly this name first: a name or its words from any beginning, with or
 * without a department or a postcode, or a postcode alone.
 * @param {readonly Commune[]} communes
 * @param {string} text
 * @param {Fold} fold
 * @returns {Commune[]}
 */
export function findCommunes(communes, text, fold) {
  const asked = text.trim();
  if (POSTCODE.test(asked)) return communes.filter(({ postcodes }) => postcodes.includes(asked));
  const [, before = asked, place = ''] = BEHIND.exec(asked) ?? [];
  const key = keyOf(before, fold);
  if (!key) return [];
  const there = communes.filter((each) => !place || isIn(each, place.toUpperCase()));
  const named = there.filter((each) => ` ${each.key}`.includes(` ${key}`));
  const rank = (/** @type {Commune} */ each) => (each.key === key ? 0 : each.key.startsWith(key) ? 1 : 2);
  return named.sort((one, other) => rank(one) - rank(other));
}

/**
 * The only commune that a text can mean: the only one found, or the only one of exactly this name.
 * @param {readonly Commune[]} found
 * @param {string} text
 * @param {Fold} fold
 * @returns {Commune | undefined}
 */
export function onlyCommune(found, text, fold) {
  const [, name = text] = BEHIND.exec(text.trim()) ?? [];
  const exact = found.filter(({ key }) => key === keyOf(name, fold));
  const meant = exact.length ? exact : found;
  return meant.length === 1 ? meant[0] : undefined;
}

/**
 * Coordinates as one types them; `undefined` for anything else, and for a place that the Earth does not have.
 * @param {string} text
 * @returns {Position | undefined}
 */
export function readPosition(text) {
  const [, ...degrees] = POSITION.exec(text.trim()) ?? [];
  const [latitude, longitude] = degrees.map((each) => Number(each.replace(',', '.')));
  if (latitude === undefined || longitude === undefined) return undefined;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [latitude, longitude] : undefined;
}

/**
 * A name as it is compared: without accents, apostrophes and hyphens, `st` as `saint`.
 * @param {string} name
 * @param {Fold} fold
 */
function keyOf(name, fold) {
  const words = fold(name)
    .replaceAll('œ', 'oe')
    .split(/[^a-z\d]+/);
  const whole = words.map((word) => (word === 'st' ? 'saint' : word === 'ste' ? 'sainte' : word));
  return whole.filter(Boolean).join(' ');
}

/**
 * @param {Commune} commune
 * @param {string} place A department or a postcode.
 */
function isIn({ department, postcodes }, place) {
  return place === department || postcodes.includes(place);
}
