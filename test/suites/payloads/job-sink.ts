import { text, type Reading, type Sink } from './sink.js';

export type Offer = (value: string, index: number) => object;

/** Options with which the board shows every value. */
const options = { limit: '500' };

/** A sink in which one board shows offers of this format, one for each value. */
export function inOffers(
  name: string,
  reading: Reading,
  write: (values: readonly string[]) => string,
  { benign = text, places = 1 }: { benign?: Sink['benign']; places?: number } = {},
): Sink {
  const contentType = name.startsWith('Page') ? 'text/html' : 'application/json';
  return {
    name,
    places,
    tag: 'job-board',
    reading,
    together: true,
    benign,
    scenes: (values) => [{ body: write(values), contentType, attributes: options }],
  };
}

export const list = (offer: Offer) => (values: readonly string[]) => JSON.stringify(values.map(offer));
export const inside = (member: string, offer: Offer, rest: object) => (values: readonly string[]) =>
  JSON.stringify({ ...rest, [member]: values.map(offer) });
/** A title with a prefix, so that no offer is left out for lack of a title. */
export const titled = (value: string) => `Poste ${value}`;

/** A salary with a prefix: one that is only "null" or "NaN" is left out. */
export const paid = (value: string) => `Selon ${value}`;

/** An address made unique among the offers; in a script, the suffix is a comment. */
export const apart = (url: string, index: number): string => url && `${url}//${index}`;
