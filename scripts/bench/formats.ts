import { parse } from '../../src/sources/index.js';
import { jsonFeed, rss } from './feed.js';
import { beside, row, takeTurns } from './measure.js';

const COUNT = 200;
const TIMES = 20;

const encoder = new TextEncoder();
const json = encoder.encode(jsonFeed(COUNT));
const xml = encoder.encode(rss(COUNT));
const url = 'https://mairie.example/flux';

/** The baselines: decoding the bytes and, where Node has a parser for the format, parsing them. */
const readings: Record<string, () => unknown> = {
  'JSON.parse of a JSON Feed': () => JSON.parse(new TextDecoder().decode(json)) as unknown,
  'JSON Feed': () => parse('news', { body: json, contentType: 'application/feed+json', url }),
  'RSS 2.0': () => parse('news', { body: xml, contentType: 'application/rss+xml', url }),
};

/** Measures the time from bytes to a model, without a browser. */
export async function formats(): Promise<void> {
  const names = Object.keys(readings);
  const times = await takeTurns(names, (name) => {
    const start = performance.now();
    for (let time = 0; time < TIMES; time++) readings[name]?.();
    return Promise.resolve([(performance.now() - start) / TIMES]);
  });
  console.log(`\n${COUNT} items read`);
  for (const [index, name] of names.entries()) console.log(row(name, beside(times[index]?.[0], times[0]?.[0])));
}
