import { text, type Reading, type Sink } from './sink.js';

export type Offer = (value: string, index: number) => object;

/** Everything on: every value is where the board can show it. */
const options = { limit: '500' };

/** Where offers of this format hold a value: one board has all of them. */
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
/** What a title is without the value stays, so that no offer is left out. */
export const titled = (value: string) => `Poste ${value}`;

/** The same address, told apart from that of other offers: in a script, what is added is a comment. */
export const apart = (url: string, index: number): string => url && `${url}//${index}`;
