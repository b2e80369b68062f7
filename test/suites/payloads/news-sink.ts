import { address, text, type Reading, type WidgetSetup, type Sink } from './sink.js';

const XML = 'application/xml; charset=utf-8';
/** Options with which the widget shows every value. */
const options = { limit: '500', search: '', filters: '' };

interface Options {
  benign?: Sink['benign'];
  /** Attributes in addition to `options`. */
  attributes?: Record<string, string>;
  reachesOut?: boolean;
}

/** A sink in an item: one feed contains all values. */
export function inItems(
  name: string,
  reading: Reading,
  body: (values: readonly string[]) => string,
  { attributes, ...rest }: Options = {},
): Sink {
  return {
    name,
    tag: 'news-feed',
    reading,
    together: true,
    benign: text,
    scenes: (values) => [{ body: body(values), contentType: XML, attributes: { ...options, ...attributes } }],
    ...rest,
  };
}

/** A sink in a feed: every value has a feed and a widget of its own. */
export function inFeed(
  name: string,
  reading: Reading,
  body: (value: string) => string,
  { attributes }: Options = {},
): Sink {
  return {
    name,
    tag: 'news-feed',
    reading,
    together: false,
    benign: text,
    scenes: (values) =>
      values.map((value): WidgetSetup => ({ body: body(value), contentType: XML, attributes: attributes ?? {} })),
  };
}

export const toAddress = { benign: address };
export const toImage = { benign: ['/images/jeton.png', ''] as const };
export const toAnyImage = { ...toImage, attributes: { images: 'all' }, reachesOut: true };
/** Of another site, which a notice names. */
export const toForeignVideo = { benign: ['https://autre.example/jeton.mp4', ''] as const };
