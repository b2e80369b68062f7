import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type NewsItem } from '../../src/sources/index.js';
import { cmsFixtures } from '../fixtures/cms.js';
import type { Report } from '../support/report.js';
import type { Expected } from './cms/answer.js';
import { answers } from './cms/expected.js';

const data = join(import.meta.dirname, '../../../shared/data/cms');

/** Parses answers of real content management systems and compares them item by item and field by field. */
export async function run(report: Report): Promise<void> {
  for (const { name, body, items } of cmsFixtures) await checkItems(report, name, 'https://site.example', body, items);
  if (!existsSync(data)) {
    report.info('The real answers are not here (../shared/data/cms): only the fixtures of the project were read.');
    return;
  }
  for (const { file, site, items } of answers) {
    await checkItems(report, file, site, readFileSync(join(data, file)), items);
  }
  await report.check('the Drupal kit’s address requests the same members as the recorded answer', () => {
    const kit = readFileSync('demo/cms/drupal/README.md', 'utf8');
    const answer = readFileSync(join(data, 'drupal-10.0.4-jsonapi.json'), 'utf8');
    const asked = decodeURIComponent(/"self":\{"href":"[^"]*?(include=[^"]*)"/.exec(answer)?.[1] ?? '').split(/[=,]/);
    const named = /\/jsonapi\/node\/article\?sort=-created&(include=[\w,]+)/.exec(kit)?.[1]?.split(/[=,]/) ?? [];
    const more = named.filter((name) => !asked.includes(name));
    if (named.length < 2 || more.length) throw new Error(`${named.join()} instead of ${asked.join()}`);
  });
}

async function checkItems(
  report: Report,
  name: string,
  site: string,
  body: Uint8Array | string,
  expected: Expected[],
): Promise<void> {
  let items: NewsItem[] = [];
  const isRead = await report.check(`${name} is read`, () => {
    items = parse('news', { body, contentType: '', url: `${site}/feed` });
    if (items.length < expected.length) throw new Error(`${items.length} items instead of ${expected.length}`);
  });
  if (!isRead) return;
  for (const [index, wanted] of expected.entries()) {
    const item = items[index];
    await report.check(`${name}: ${wanted.url}`, () => {
      const wrong = item ? differences(item, wanted, site) : ['no item'];
      if (wrong.length) throw new Error(wrong.join('\n'));
    });
  }
}

function differences(item: NewsItem, wanted: Expected, site: string): string[] {
  const actual: Record<keyof Expected, unknown> = {
    url: item.url?.replace(site, ''),
    title: item.title,
    summary: cutAs(item.summary, wanted.summary),
    categories: item.categories,
    authors: item.authors,
    published: item.published?.toISOString(),
    image: item.image ? picture(item.image, site, wanted.image) : null,
    source: item.source?.title,
  };
  return (Object.keys(wanted) as (keyof Expected)[])
    .filter((field) => JSON.stringify(actual[field]) !== JSON.stringify(wanted[field]))
    .map((field) => `${field}: ${JSON.stringify(actual[field])} instead of ${JSON.stringify(wanted[field])}`);
}

/** The summary, cut to the length of the expected beginning. */
function cutAs(summary: string, wanted = ''): string {
  return wanted.endsWith('…') && summary.startsWith(wanted.slice(0, -1)) ? wanted : summary;
}

function picture(image: NonNullable<NewsItem['image']>, site: string, wanted: Expected['image']): object {
  const { alt, width, height } = image;
  return { url: image.url.replace(site, ''), ...(wanted ? { alt, width, height } : {}) };
}
