import { parse } from '../../../src/sources/index.js';
import { jsonFeed, rss } from '../news.js';
import { measureInTurns, type Suite } from '../suite.js';

const COUNT = 200;
const TIMES = 20;

const encoder = new TextEncoder();
const json = encoder.encode(jsonFeed(COUNT));
const xml = encoder.encode(rss(COUNT));
const url = 'https://mairie.example/flux';

/** The baseline first: decoding the bytes, and parsing them with what Node has. */
const readings = [
  { name: 'JSON.parse', read: () => JSON.parse(new TextDecoder().decode(json)) as unknown },
  { name: 'JSON Feed', read: () => parse('news', { body: json, contentType: 'application/feed+json', url }) },
  { name: 'RSS 2.0', read: () => parse('news', { body: xml, contentType: 'application/rss+xml', url }) },
];

/** Measures the time from bytes to a model, without a browser. */
export const formats: Suite = () =>
  measureInTurns({
    suite: 'formats',
    condition: `${COUNT} items`,
    candidates: readings,
    metrics: ['cpu'],
    measure: ({ read }) => {
      const start = performance.now();
      for (let time = 0; time < TIMES; time++) read();
      return Promise.resolve([(performance.now() - start) / TIMES]);
    },
    rounds: 7,
  });
