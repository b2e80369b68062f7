import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { feedFrom } from '../../../demo/api/bridge/feed.js';
import { recordings } from '../../../demo/recordings/recordings.js';
import { type NewsItem, parse } from '../../../src/sources/index.js';
import { cmsFixtures } from '../../fixtures/cms.js';
import { feeds } from '../../fixtures/feeds.js';

const URL_ = 'https://www.commune.example/flux/rss.xml';
const BRIDGE = 'https://api.commune.example/api/bridge?url=x';
const collections = ['feeds', 'cms', 'news-api', 'jobs'].map((name) =>
  join(import.meta.dirname, '../../../../shared/data', name),
);

interface RecordedSource {
  name: string;
  body: Uint8Array;
  contentType?: string | undefined;
}

const own: RecordedSource[] = [
  ...feeds,
  ...cmsFixtures.map(({ name, body }) => ({ name, body: bytes(body) })),
  ...Object.entries(recordings).flatMap(([name, { body }]) => {
    const text = body('usual', new Date('2026-02-13T18:00:00Z'));
    return text === undefined ? [] : [{ name: `the recording ${name}`, body: bytes(text) }];
  }),
];

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Recorded answers of real systems, where the data folders are present. */
function collected(): RecordedSource[] {
  return collections.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:xml|json|rss|atom)$/.test(file))
      .map((file) => ({ name: file, body: readFileSync(join(folder, file)) })),
  );
}

/** The news that a page reads from the source itself; `undefined` when the answer is no news. */
function direct({ body, contentType = '' }: RecordedSource): NewsItem[] | undefined {
  return unlessRefused(() => parse('news', { body, contentType, url: URL_, language: 'fr' }));
}

/** The news that a page reads from the source through the bridge. */
function bridged({ body, contentType = '' }: RecordedSource): NewsItem[] | undefined {
  const feed = unlessRefused(() => JSON.stringify(feedFrom(body, contentType, URL_)));
  return feed === undefined ? undefined : parse('news', { body: bytes(feed), contentType: '', url: BRIDGE });
}

function unlessRefused<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The items without members whose value is `undefined`. */
function plain(items: NewsItem[] | undefined): unknown {
  return items && (JSON.parse(JSON.stringify(items)) as unknown);
}

describe('the news read through the bridge', () => {
  for (const answer of [...own, ...collected()]) {
    it(`are those read from the source itself: ${answer.name}`, () =>
      assert.deepEqual(plain(bridged(answer)), plain(direct(answer))));
  }

  it('are not empty: most of the answers are news', () => {
    const read = own.filter((answer) => direct(answer)?.length);
    assert.ok(read.length > feeds.length, `${read.length} of ${own.length}`);
  });

  it('would fail this test if they differed', () => {
    const [answer] = feeds;
    assert.ok(answer);
    const [item, ...rest] = direct(answer) ?? [];
    assert.ok(item);
    assert.notDeepEqual(plain(bridged(answer)), plain([{ ...item, title: `${item.title}.` }, ...rest]));
  });
});
