import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headTable } from '../../../scripts/cms/head-table.js';
import { publishedChunks } from '../../../scripts/build/published-chunks.js';
import { writeHead, type HeadWidget } from '../../../src/head/index.js';
import { widgetTable, widgetTags } from '../../../src/widget-table.js';
import type { Report } from '../../support/report.js';
import { runPhp } from '../../support/wordpress/php.js';

const program = fileURLToPath(new URL('../../support/wordpress/site/head.php', import.meta.url));
const kit = fileURLToPath(new URL('../../../demo/cms/php', import.meta.url));
const FOLDER = 'https://www.commune.example/assets/';

const endpoints = [
  '/feed.json?a=1&b="2"',
  'https://www.commune.example/spip.php?page=backend',
  'https://autre.example/wp-json/wp/v2/posts /flux.xml',
  'https://api.open-meteo.com/v1/forecast?latitude=48',
];

/** Pages with every widget, layout, form and number of items, alone and together. */
function pages(): HeadWidget[][] {
  const all = widgetTags.flatMap((tag) =>
    Object.keys(widgetTable[tag].heights).flatMap((layout) =>
      ['', '0', '3', '16', '17', '05'].flatMap((count) =>
        (['element', 'placeholder', 'link'] as const).map((form, index): HeadWidget => ({
          tag,
          form,
          attributes: {
            endpoint: endpoints[index] ?? '',
            ...(layout && { layout }),
            ...(count && { [tag === 'weather-card' ? 'forecast' : 'limit']: count }),
          },
        })),
      ),
    ),
  );
  const loading = ['lazy', 'eager'].map((value): HeadWidget => ({
    tag: 'news-feed',
    form: 'placeholder',
    attributes: { endpoint: endpoints[3] ?? '', format: 'rss', loading: value },
  }));
  const pairs = all.map((widget, index) => [widget, all[(index * 7 + 3) % all.length] as HeadWidget]);
  return [[], [{ tag: 'x-y', form: 'element', attributes: {} }], ...all.map((one) => [one]), ...pairs, loading, all];
}

/** Checks that the kits write the same head in PHP as the library does. */
export async function checkHead(report: Report): Promise<void> {
  await report.check('the kits write the head of the library, character by character', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'head-'));
    try {
      const file = join(folder, 'given.json');
      const given = pages();
      await writeFile(file, JSON.stringify({ pages: given, table: await headTable('dist'), folder: FOLDER }));
      const written = JSON.parse(runPhp(program, [kit, file], {})) as string[][];
      const chunks = await publishedChunks('dist');
      assert.deepEqual(
        written,
        // The script tag is the CMS’s own.
        given.map((widgets) => writeHead(widgets, { folder: FOLDER, chunks }).slice(1)),
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });
}
