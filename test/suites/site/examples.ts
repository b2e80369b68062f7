import assert from 'node:assert/strict';
import { examples, exampleOf } from '../../../demo/pages/widgets/examples.js';
import { guides } from '../../../demo/pages/widgets/guides.js';
import { eventFormats } from '../../../src/sources/events/formats.js';
import { jobFormats } from '../../../src/sources/jobs/formats.js';
import { newsFormats } from '../../../src/sources/news/formats.js';
import { parse } from '../../../src/sources/index.js';
import type { Source } from '../../../src/sources/source.js';
import { SourceDocument } from '../../../src/sources/source-document.js';
import { weatherFormats } from '../../../src/sources/weather/formats.js';
import type { Report } from '../../support/report.js';

const registries = { news: newsFormats, weather: weatherFormats, jobs: jobFormats, events: eventFormats };
const kinds = Object.keys(registries) as (keyof typeof registries)[];
const url = 'https://www.commune.example/donnees';
/** Lines that an example has at most. */
const MOST = 45;

/** Checks that the pages of widgets show an example of each format that has no recording, and that it is read as such. */
export async function checkExamples(report: Report): Promise<void> {
  const shown = Object.values(guides).flatMap(({ formats }) => formats.map(([, path]) => path));
  for (const kind of kinds) {
    for (const format of Object.keys(examples[kind])) {
      const body = exampleOf(format) ?? '';
      await report.check(`the example of ${format} is read as that format, and is on the page of its widget`, () => {
        assert.equal(formatOf(kind, body), format);
        const read = [parse(kind, { body, contentType: '', url, from: '2026-12-01' })].flat();
        assert.equal(read.length, 1);
        assert.ok(body.split('\n').length <= MOST);
        assert.ok(shown.includes(format));
      });
    }
  }
  await report.check('control: an answer of another format is not taken for the one of the example', () =>
    assert.notEqual(formatOf('news', exampleOf('drupal') ?? ''), 'atom'),
  );
}

/** The name of the format that the library detects. */
function formatOf(kind: (typeof kinds)[number], body: string): string | undefined {
  const document = new SourceDocument({ body, contentType: '', url });
  return Object.entries<Source<unknown>>(registries[kind]).find(([, format]) => format.detect(document))?.[0];
}
