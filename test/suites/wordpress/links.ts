import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '../../../src/sources/index.js';
import { cmsFixtures } from '../../fixtures/cms.js';
import type { Report } from '../../support/report.js';
import { runPhp } from '../../support/wordpress/php.js';
import { answers } from '../cms/expected.js';

const program = fileURLToPath(new URL('../../support/wordpress/site/links.php', import.meta.url));
const kit = fileURLToPath(new URL('../../../demo/cms/php', import.meta.url));
const recorded = fileURLToPath(new URL('../../../demo/recordings/answers/', import.meta.url));
const real = join(import.meta.dirname, '../../../../shared/data/cms');
const SITE = 'https://site.example';

/** A feed, or an answer that is none. */
interface Feed {
  name: string;
  body: Uint8Array;
  attributes?: Record<string, string>;
}

/** The links that PHP writes for one. */
interface Made {
  items: [title: string, url: string][];
  markup: string;
}

const text = (name: string, body: string, attributes = {}): Feed => ({ name, body: Buffer.from(body), attributes });
const rss = (items: string): string => `<rss version="2.0"><channel><title>A</title>${items}</channel></rss>`;
const item = (title: string, link: string): string => `<item><title>${title}</title><link>${link}</link></item>`;

/** JSON:API names the title and the address of an item too deep within it: its RSS feed is for the kits. */
const isList = ({ file }: { file: string }): boolean => !file.includes('jsonapi');

/** Feeds of real systems, which the library parses too. */
const feeds: Feed[] = [
  ...cmsFixtures.map(({ name, body }) => text(name, body)),
  ...['spip.xml', 'wordpress.json', 'actualites.json'].map((name) => ({ name, body: readFileSync(recorded + name) })),
  ...(existsSync(real)
    ? answers.filter(isList).map(({ file }) => ({ name: file, body: readFileSync(join(real, file)) }))
    : []),
];

/** Answers with the markup that they become. */
const others: [feed: Feed, markup: string][] = [
  [
    text('offers by schema.org', '[{"@type":"JobPosting","title":"Agent <b>technique</b>","url":"/offres/1"}]'),
    '<li><a href="https://site.example/offres/1">Agent technique</a></li>',
  ],
  [
    text('more items than the limit', rss(item('Un', '/1') + item('Deux', '/2')), { limit: '1' }),
    '<li><a href="https://site.example/1">Un</a></li>',
  ],
  [
    text('markup in titles', rss(item('&lt;script&gt;alert(1)&lt;/script&gt;"Fête"', '/1'))),
    '<li><a href="https://site.example/1">alert(1)&quot;Fête&quot;</a></li>',
  ],
  [
    text(
      'addresses of other protocols',
      rss(
        item('A', 'javascript:alert(1)') +
          item('B', 'https://a.fr/"onclick=1') +
          item('C', 'https://a.fr/?a=1&amp;b=2'),
      ),
    ),
    '<li><a href="https://a.fr/?a=1&amp;b=2">C</a></li>',
  ],
  [
    text('entities of a document', `<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]>${rss(item('&a;', '/1'))}`),
    '<li><a href="https://site.example/1">&amp;a;</a></li>',
  ],
  [text('a page', '<!doctype html><title>Accueil</title><p>Bienvenue</p>'), ''],
  [text('nothing', ''), ''],
  [text('JSON of something else', '{"temperature":12}'), ''],
];

/** Checks the links that the kits write where no API renders a widget: the same items as the library reads. */
export async function checkLinks(report: Report): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'links-'));
  try {
    const all = [...feeds, ...others.map(([feed]) => feed)];
    const given = all.map(({ body, attributes }) => {
      return { body: Buffer.from(body).toString('base64'), address: `${SITE}/feed`, attributes };
    });
    await writeFile(join(folder, 'feeds.json'), JSON.stringify(given));
    const made = JSON.parse(runPhp(program, [kit, join(folder, 'feeds.json')], {})) as Made[];
    for (const [index, { name, body }] of feeds.entries()) {
      await report.check(`the kits read the same titles and addresses as the library: ${name}`, () => {
        const items = parse('news', { body, contentType: '', url: `${SITE}/feed` });
        const known = new Map(items.map(({ title, url = '' }) => [url, title.replace(/<\/?[a-z][^>]*>/g, '')]));
        const read = made[index]?.items ?? [];
        // One of the recorded items has no title: the library takes the beginning of its text.
        assert.ok(read.length >= Math.min(50, known.size - 1) && read.length > 0, `${read.length} of ${known.size}`);
        assert.deepEqual(
          read,
          read.map(([, url]) => [known.get(url), url]),
        );
      });
    }
    for (const [index, [{ name }, rows]] of others.entries()) {
      await report.check(`the kits write plain links of public addresses: ${name}`, () => {
        const markup = rows && `<ul class="commune-widget-liens">${rows}</ul>`;
        assert.equal(made[feeds.length + index]?.markup, markup);
      });
    }
    await report.check('the kits read a megabyte of unclosed items in less than a second', async () => {
      await writeFile(
        join(folder, 'feeds.json'),
        JSON.stringify([{ body: Buffer.from('<item><title>'.repeat(80_000)).toString('base64'), address: SITE }]),
      );
      const start = performance.now();
      assert.deepEqual(JSON.parse(runPhp(program, [kit, join(folder, 'feeds.json')], {})), [{ items: [], markup: '' }]);
      assert.ok(performance.now() - start < 1_000, `${performance.now() - start} ms`);
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}
