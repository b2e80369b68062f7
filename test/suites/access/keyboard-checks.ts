import type { Report } from '../../support/report.js';
import type { WidgetState } from '../../../src/element/widget-state.js';
import { sample } from '../../support/share.js';
import { retried, tags, type Tag } from './case.js';
import { keyOf, pageCases } from './cases.js';
import { indicators, walk } from './keyboard.js';
import { schemes, type AccessSetup } from './setup.js';
import { none, of } from './verdict.js';

/** Cases that together have every kind of focusable control. */
const controls = [
  'news-feed: ready, with search and filters',
  'news-feed: ready, with more',
  'news-feed: ready, refreshing by itself',
  'news-feed: empty, with the link of the page',
  'news-feed: error',
  'weather-card: ready',
  'weather-card: ready, vigilance orange',
  'weather-card: ready, line with a vigilance',
  'job-board: ready, open in place',
  'job-board: ready, with more',
  'event-agenda: ready, with days to choose',
  'event-agenda: ready, as a month',
  'town-hall: ready',
  'town-hall: ready, on a line',
  'alert-banner: ready',
  'alert-banner: ready, with more',
  'poll-box: open, results for all',
  'poll-box: open, several choices',
  'poll-box: voted, changing',
  'poll-box: voted',
  'submit-news: with everything to be corrected',
  'submit-news: event, with addresses to choose from',
  'submit-news: with an image',
  'submit-news: with a draft found again',
  'submit-news: review of news',
  'submit-news: on its way',
  'submit-news: received',
];

/** Checks that every case can be traversed with the Tab key and shows where focus is. Returns the number of stops. */
export async function keyboard(report: Report, setup: AccessSetup): Promise<number> {
  const { page } = setup;
  await setup.open();
  await setup.column(480);
  let stops = 0;
  // A page for each widget: looking for the next stop takes longer, the more there is on the page.
  for (const tag of tags)
    stops += await walkPage(report, setup, pageCases.filter((each) => each.tag === tag).map(keyOf), tag);
  for (const [row, key] of controls.entries()) {
    await page.evaluate((one) => inspect.mount([one]), key);
    for (const scheme of sample(schemes, row)) {
      await setup.scheme(scheme);
      await report.check(`${key} has visible focus indicators, ${scheme}`, async () =>
        none(await indicators(setup, key)),
      );
    }
  }
  await setup.scheme('light');
  for (const tag of retried) await retryKeepsFocus(report, setup, tag);
  return stops;
}

async function walkPage(report: Report, setup: AccessSetup, keys: string[], tag: Tag): Promise<number> {
  await setup.page.evaluate((all) => inspect.mount(all), keys);
  const { stops, problems } = await walk(setup);
  for (const key of keys) {
    await report.check(`${key} has Tab stops in visual order, in both directions`, () => none(of(problems, key)));
  }
  await report.check(`the Tab key reaches the end of the page with ${tag}`, () => none(of(problems, 'the page')));
  return stops.length;
}

/** Checks that focus stays on "Retry" after a failure, and in the widget after a success. */
async function retryKeepsFocus(report: Report, { page }: AccessSetup, tag: Tag): Promise<void> {
  const key = keyOf({ tag, name: 'error' });
  const focusAfter = async (state: WidgetState): Promise<string> => {
    await page.keyboard.press('Enter');
    await page.evaluate((name, wanted) => inspect.settled(name, wanted), key, state);
    return (await page.evaluate(() => inspect.focused()))?.what ?? 'nothing';
  };
  await page.evaluate(
    (name, kind) => inspect.mount([name], { endpoint: inspect.endpoint(kind, ['404', '404', 'ok']) }),
    key,
    tag,
  );
  await page.evaluate((name) => inspect.focusOn(name, { press: 'retry' }), key);
  await report.check(`${tag}: a failed retry keeps focus on its button`, async () => {
    const focus = await focusAfter('error');
    none(focus.includes('Réessayer') ? [] : [`focus is on ${focus}`]);
  });
  await report.check(`${tag}: a successful retry keeps focus in the widget`, async () => {
    await focusAfter('ready');
    const host = await page.evaluate(() => document.activeElement?.getAttribute('data-case'));
    none(host === key ? [] : ['focus has left the widget']);
  });
}
