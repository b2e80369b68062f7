import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FormatError, parse, type NewsItem } from '../../src/sources/index.js';
import { parseDate } from '../../src/text/parse-date.js';
import { feeds as ownFeeds } from '../fixtures/feeds.js';
import { differences, type FeedRsFeed } from '../support/feed-rs.js';
import type { Report } from '../support/report.js';

const data = join(import.meta.dirname, '../../../shared/data/feeds');
const url = 'https://www.saint-exemple.fr/feed';

/** The share of the feeds of each collection that must be parsed correctly. */
const FLOOR = 0.95;

/** Parses feeds with known values, and recorded feeds, as a widget would. */
export async function run(report: Report): Promise<void> {
  await readMonths(report);
  const figures = [await readOwn(report)];
  if (existsSync(data)) {
    figures.push(await readFeedRs(report), await readFeedjira(report), await readSpip(report));
  } else {
    report.info('The collections are not here (../shared/data/feeds): only the feeds of the project were read.');
  }
  report.figures(figures.join(', '));
}

/** Parses every day of every month as `Intl` writes it, so that a change of names in CLDR is noticed. */
async function readMonths(report: Report): Promise<void> {
  for (const language of ['fr', 'en', 'it', 'de', 'de-AT', 'es', 'ca', 'br', 'gsw']) {
    await report.check(`the month names of ${language} by Intl are parsed`, () => {
      const days = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2026, 0, day + 1)));
      const widths = (['long', 'short'] as const).flatMap((month) =>
        ([undefined, 'long', 'short'] as const).map(
          (weekday) =>
            new Intl.DateTimeFormat(language, { day: 'numeric', month, year: 'numeric', weekday, timeZone: 'UTC' }),
        ),
      );
      fail(
        widths.flatMap((format) =>
          days.flatMap((day) => {
            const [text, read] = [format.format(day), parseDate(format.format(day), 'UTC')];
            return read?.getTime() === day.getTime() ? [] : [`${text} is read as ${read?.toISOString() ?? 'nothing'}`];
          }),
        ),
      );
    });
  }
}

function filesIn(folder: string, name: RegExp): string[] {
  const names = readdirSync(folder).filter((file) => name.test(file));
  return names.sort().map((file) => join(folder, file));
}

/** Parses a feed. Dates without a zone are UTC, as in the parsers that gave the expected values. */
function read(body: Uint8Array, contentType = ''): NewsItem[] {
  return parse('news', { body, contentType, url, timeZone: 'UTC' });
}

function fail(messages: readonly string[]): void {
  if (messages.length) throw new Error(messages.join('\n'));
}

async function readOwn(report: Report): Promise<string> {
  let right = 0;
  for (const { name, body, contentType, expected } of ownFeeds) {
    const passed = await report.check(name, () => {
      const items = read(body, contentType).map((item) => ({
        title: item.title,
        url: item.url,
        published: item.published?.toISOString(),
      }));
      const [actual, wanted] = [JSON.stringify(items), JSON.stringify(expected)];
      fail(actual === wanted ? [] : [`${actual} instead of ${wanted}`]);
    });
    right += Number(passed);
  }
  return `own ${right} of ${ownFeeds.length} right`;
}

async function readFeedRs(report: Report): Promise<string> {
  const folder = join(data, 'feed-rs/fixture');
  // xml/ tests feed-rs's XML reader and contains no feeds.
  const files = ['atom', 'jsonfeed', 'rss0', 'rss1', 'rss2']
    .flatMap((version) => filesIn(join(folder, version), /\.(?:xml|json)$/))
    .filter((file) => !file.includes('.serde.'));
  const wrong: string[] = [];
  for (const file of files) {
    const messages = compare(file);
    if (messages.length) wrong.push(`${basename(file)}\n  ${messages.join('\n  ')}`);
  }
  return await share(report, 'feed-rs', 'title, url and published of every item right', wrong, files.length);
}

function compare(file: string): string[] {
  const expected = file.replace(/\.\w+$/, '.serde.json');
  try {
    const items = read(readFileSync(file));
    return existsSync(expected)
      ? differences(items, JSON.parse(readFileSync(expected, 'utf8')) as FeedRsFeed, url)
      : [];
  } catch (error) {
    // Where feed-rs rejects a feed, there are no expected values, and a FormatError is correct.
    return error instanceof FormatError && !existsSync(expected) ? [] : [String(error)];
  }
}

async function readFeedjira(report: Report): Promise<string> {
  const files = filesIn(join(data, 'feedjira'), /\.xml$/);
  const [notFeeds, feeds] = [files.filter((file) => !isFeed(file)), files.filter(isFeed)];
  const empty: string[] = [];
  for (const file of feeds) {
    await report.check(`${basename(file)} is read without an error`, () => {
      if (!read(readFileSync(file)).length) empty.push(basename(file));
    });
  }
  for (const file of notFeeds) {
    await report.check(`${basename(file)}, which is no feed, is refused`, () => {
      fail(refusal(file) === 'unknown-format' ? [] : [refusal(file)]);
    });
  }
  report.info(`feedjira: no feeds, but the text of an article: ${notFeeds.map((file) => basename(file)).join(', ')}`);
  return await share(report, 'feedjira', 'at least one item', empty, feeds.length);
}

/**
 * Whether the file is a feed: some files of the collection are the expected contents of a field in feedjira's tests.
 */
function isFeed(file: string): boolean {
  return /<(?:rss|feed|rdf:RDF)\b/.test(readFileSync(file, 'latin1'));
}

function refusal(file: string): string {
  try {
    return `${read(readFileSync(file)).length} items`;
  } catch (error) {
    return error instanceof FormatError ? error.code : String(error);
  }
}

/** Lists the feeds that are not parsed correctly, with the reason, and checks that they are few. */
async function share(report: Report, name: string, what: string, wrong: string[], all: number): Promise<string> {
  for (const feed of wrong) report.info(`${name}: ${feed}`);
  const right = all - wrong.length;
  await report.check(`${name}: ${what} in ${FLOOR * 100} % of the feeds`, () => {
    if (!all || right / all < FLOOR) throw new Error(`${right} of ${all}`);
  });
  return `${name} ${right} of ${all}`;
}

interface SpipItem {
  id: string;
  url?: string;
  title: string;
  published: string;
  authors: string[];
  categories: string[];
  image: { url: string; alt: string; width: number; height: number } | null;
  summaryTextStartsWith?: string;
}

async function readSpip(report: Report): Promise<string> {
  const files = filesIn(join(data, 'spip'), /\.xml$/);
  const { items: expected } = JSON.parse(readFileSync(join(data, 'spip/backend.expected.json'), 'utf8')) as {
    items: SpipItem[];
  };
  let right = 0;
  for (const file of files) {
    const passed = await report.check(`SPIP's ${basename(file)} is parsed completely`, () => {
      const items = read(readFileSync(file));
      fail(expected.flatMap((wanted, index) => spipDifferences(items[index], wanted)));
    });
    right += Number(passed);
  }
  return `spip ${right} of ${files.length}`;
}

function spipDifferences(item: NewsItem | undefined, wanted: SpipItem): string[] {
  if (!item) return [`no item for ${wanted.title}`];
  const values: [string, unknown, unknown][] = [
    ['id', item.id, wanted.id],
    ['url', item.url, wanted.url ?? wanted.id],
    ['title', item.title, wanted.title],
    ['published', item.published?.getTime(), new Date(wanted.published).getTime()],
    ['authors', item.authors.join(), wanted.authors.join()],
    ['categories', item.categories.join(), wanted.categories.join()],
    ['image', item.image?.url, wanted.image?.url],
    ['alt', item.image?.alt, wanted.image?.alt],
    ['width', item.image?.width, wanted.image?.width],
    ['summary', item.summary.startsWith(wanted.summaryTextStartsWith ?? ''), true],
  ];
  return values
    .filter(([, actual, expected]) => actual !== expected)
    .map(([what, actual, expected]) => `${what}: ${String(actual)} instead of ${String(expected)}`);
}
