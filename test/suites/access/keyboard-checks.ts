import type { Report } from '../../support/report.js';
import type { WidgetState } from '../../../src/element/states.js';
import type { Tag } from './case.js';
import { cases, keyOf } from './cases.js';
import { indicators, walk } from './keyboard.js';
import { schemes, type Stage } from './stage.js';
import { none, of } from './verdict.js';

/** Between them, these have every kind of control that takes focus. */
const controls = [
  'news-feed: ready, with search and filters',
  'news-feed: ready, with more',
  'news-feed: ready, refreshing by itself',
  'news-feed: empty, with the link of the page',
  'news-feed: error',
  'weather-card: ready',
  'weather-card: ready, vigilance orange',
  'weather-card: ready, line with a vigilance',
];

/** Every case can be walked through with the Tab key, and shows where it is. Gives the number of stops. */
export async function keyboard(report: Report, stage: Stage): Promise<number> {
  const { page } = stage;
  await stage.open();
  await stage.column(480);
  await page.evaluate((all) => inspect.mount(all), cases.map(keyOf));
  const { stops, problems } = await walk(stage);
  for (const key of cases.map(keyOf)) {
    await report.check(`${key} is walked through in visual order, both ways`, () => none(of(problems, key)));
  }
  await report.check('the walk comes to its end', () => none(of(problems, 'the page')));
  for (const key of controls) {
    await page.evaluate((one) => inspect.mount([one]), key);
    for (const scheme of schemes) {
      await stage.scheme(scheme);
      await report.check(`${key} shows where focus is, ${scheme}`, async () => none(await indicators(stage, key)));
    }
  }
  await stage.scheme('light');
  await moreKeepsFocus(report, stage);
  for (const tag of ['news-feed', 'weather-card'] as const) await retryKeepsFocus(report, stage, tag);
  return stops.length;
}

/** "More", pressed with the keyboard, puts focus on the first of the new items; so does every press after it. */
async function moreKeepsFocus(report: Report, { page }: Stage): Promise<void> {
  const key = 'news-feed: ready, with more';
  await page.evaluate((name) => inspect.mount([name]), key);
  for (const title of ['Anticonstitutionnellement', 'Collecte']) {
    await report.check(`"more" puts focus on the first new item, here ${title}`, async () => {
      await page.evaluate((name) => inspect.control(name, 'more').focus(), key);
      await page.keyboard.press('Enter');
      await page.evaluate((name) => inspect.widgetOf(name).updateComplete, key);
      const stop = await page.evaluate(() => inspect.focused());
      none(stop?.what.includes(title) ? [] : [`focus is on ${stop?.what ?? 'nothing'}`]);
    });
  }
}

/** "Retry" keeps focus: on itself after a failure, in the widget after a success. */
async function retryKeepsFocus(report: Report, { page }: Stage, tag: Tag): Promise<void> {
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
  await page.evaluate((name) => inspect.control(name, 'retry').focus(), key);
  await report.check(`${tag}: a retry that fails keeps focus on its button`, async () => {
    const focus = await focusAfter('error');
    none(focus.includes('Réessayer') ? [] : [`focus is on ${focus}`]);
  });
  await report.check(`${tag}: a retry that succeeds keeps focus in the widget`, async () => {
    await focusAfter('ready');
    const host = await page.evaluate(() => document.activeElement?.getAttribute('data-case'));
    none(host === key ? [] : ['focus has left the widget']);
  });
}
