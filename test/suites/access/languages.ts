import type { Report } from '../../support/report.js';
import { water } from './alert-cases.js';
import { events } from './event-cases.js';
import { jobs } from './job-cases.js';
import { news } from './news-cases.js';
import { poll } from './poll-cases.js';
import type { AccessSetup } from './setup.js';
import { full } from './town-hall-cases.js';
import { none } from './verdict.js';

/** The offers that name their language; another is shown as it is. */
const inFrench = jobs.filter(({ language }) => language === 'fr');

const council = news.filter(({ language }) => language === 'fr');
const [exhibition, carnival] = events.filter(({ language }) => language === 'fr');
const remarks = [...(full.hours?.weekly ?? []), ...(full.hours?.special ?? [])].flatMap((each) => [
  ...each.ranges.map(({ comment }) => comment),
  'reason' in each ? each.reason : undefined,
]);

/** The texts of the data, in French, which each of these cases shows. */
const data: Record<string, readonly string[]> = {
  'poll-box: open': [poll().question, poll().description, ...poll().choices.map(({ label }) => label)],
  'poll-box: voted': [poll().question, poll().description, ...poll().choices.map(({ label }) => label)],
  'news-feed: ready': council.flatMap(({ title, summary, categories }) => [title, summary, ...categories]),
  'event-agenda: ready': texts(
    ...[exhibition?.title, exhibition?.categories[0], `${exhibition?.place}, ${exhibition?.address}`],
    ...[exhibition?.price, exhibition?.audience, exhibition?.organizer, carnival?.title, carnival?.categories[0]],
  ),
  'event-agenda: ready, as a month': texts(carnival?.title),
  'town-hall: ready, several offices': texts(
    ...[full.name, full.comment, full.accessibility, ...(full.address?.lines ?? [])],
    ...[...full.telephones.map(({ label }) => label), ...remarks],
  ),
  'alert-banner: ready': texts(water.title, water.text, water.area),
  'job-board: ready': inFrench.flatMap(({ title, grade = '' }) => [title, grade]).filter(Boolean),
  'job-board: ready, open in place': inFrench.flatMap(({ title, description }) => [title, ...lines(description)]),
};

function texts(...all: (string | undefined)[]): string[] {
  return all.filter((text) => !!text) as string[];
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^• /, ''))
    .filter(Boolean);
}

/** Checks that French data in a widget of another language is marked as French (RGAA 8.7, 8.8). */
export async function languages(report: Report, setup: AccessSetup): Promise<void> {
  await setup.open();
  for (const [key, texts] of Object.entries(data)) {
    await setup.page.evaluate((one) => inspect.mount([one], { lang: 'en' }), key);
    await report.check(`${key}, in English: the data is marked as French`, async () =>
      none(await setup.page.evaluate((all) => inspect.foreignData(all, 'fr'), texts)),
    );
  }
}
