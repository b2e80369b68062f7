import type { Report } from '../../support/report.js';
import { jobs } from './job-cases.js';
import { poll } from './poll-cases.js';
import type { AccessSetup } from './setup.js';
import { none } from './verdict.js';

/** The offers that name their language; another is shown as it is. */
const inFrench = jobs.filter(({ language }) => language === 'fr');

/** The texts of a poll and of offers, in French, which each of these cases shows. */
const data: Record<string, readonly string[]> = {
  'poll-box: open': [poll().question, poll().description, ...poll().choices.map(({ label }) => label)],
  'poll-box: voted': [poll().question, poll().description, ...poll().choices.map(({ label }) => label)],
  'job-board: ready': inFrench.flatMap(({ title, grade = '' }) => [title, grade]).filter(Boolean),
  'job-board: ready, open in place': inFrench.flatMap(({ title, description }) => [title, ...lines(description)]),
};

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
