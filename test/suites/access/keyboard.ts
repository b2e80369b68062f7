import type { ScreenshotClip } from 'puppeteer-core';
import type { Picture, TabStop } from './page/focus.js';
import type { AccessProblem } from './page/problem.js';
import type { AccessSetup } from './setup.js';

/** More stops than any page of this suite has: reaching this number means that focus is trapped. */
const MOST = 3_000;
/** The most Tab stops within one control: a date with time has seven parts. */
const PARTS = 7;
/** The margin in CSS pixels that is compared too, because focus rings are drawn outside the box. */
const AROUND = 8;
const ANYWHERE: ScreenshotClip = { x: 0, y: 0, width: Infinity, height: Infinity };

/** The result of traversing a page with the Tab key; its hosts lie between two links. */
export interface Walk {
  stops: TabStop[];
  problems: AccessProblem[];
}

/**
 * Presses Tab from the link before the hosts to the link after, and back: stops must be in visual order, the same both
 * ways, without a trap (RGAA 7.3, 12.8, 12.9).
 */
export async function walk(setup: AccessSetup): Promise<Walk> {
  const there = await tab(setup, '#before', 'after', false);
  const back = await tab(setup, '#after', 'before', true);
  const problems = order(there.stops);
  if (!there.arrived) problems.push(trap(there.stops, 'forwards'));
  if (!back.arrived) problems.push(trap(back.stops, 'backwards'));
  if (there.arrived && back.arrived) problems.push(...differences(there.stops, back.stops.reverse()));
  return { stops: there.stops, problems };
}

/**
 * Checks that each Tab stop looks different when focused: pixels with a contrast change of 3:1 must be as many as its
 * outline has. Only the first of stops with the same styles is checked (RGAA 10.7).
 */
export async function indicators(setup: AccessSetup, where: string): Promise<AccessProblem[]> {
  const { page } = setup;
  await page.focus('#before');
  const host = await hostClip(setup, where);
  const plain = await picture(setup, host);
  const changes = async (clip: ScreenshotClip) =>
    page.evaluate((a, b) => inspect.contrastingPixels(a, b), plain, await picture(setup, clip));
  const problems: AccessProblem[] = [];
  const seen = new Set<string>();
  for (let count = 0; count < MOST; count++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => inspect.focused());
    if (stop?.where !== where) break;
    if (seen.has(stop.kind)) continue;
    seen.add(stop.kind);
    const perimeter = Math.round(2 * (stop.right - stop.left + stop.bottom - stop.top));
    let changed = await changes(around(stop, host));
    // The focus ring of a link may surround the card that contains it.
    if (changed < perimeter) changed = await changes(host);
    if (changed < perimeter)
      problems.push({ where, what: `${stop.what} shows focus by ${changed} px of ${perimeter}` });
  }
  return problems;
}

async function tab(
  { page }: AccessSetup,
  from: string,
  to: string,
  back: boolean,
): Promise<{ stops: TabStop[]; arrived: boolean }> {
  await page.focus(from);
  const stops: TabStop[] = [];
  if (back) await page.keyboard.down('Shift');
  let stop: TabStop | undefined;
  do {
    await page.keyboard.down('Tab');
    stop = await page.evaluate(() => inspect.focused());
    if (stop?.where) stops.push(stop);
  } while (stop?.where && stops.length < MOST && !standsStill(stops));
  await page.keyboard.up('Tab');
  if (back) await page.keyboard.up('Shift');
  return { stops, arrived: stop?.id === to };
}

/** Whether the last stops are all the same element. */
function standsStill(stops: TabStop[]): boolean {
  const last = stops.slice(-PARTS - 1);
  const [first] = last;
  return last.length > PARTS && last.every((stop) => stop.where === first?.where && isSame(stop, first));
}

function trap(stops: TabStop[], way: string): AccessProblem {
  return { where: stops.at(-1)?.where ?? 'the page', what: `focus cannot leave ${way}, after ${stops.length} stops` };
}

function differences(there: TabStop[], back: TabStop[]): AccessProblem[] {
  const hosts = [...new Set([...there, ...back].map(({ where }) => where))];
  const path = (stops: TabStop[], host: string) =>
    stops
      .filter((stop, index) => stop.where === host && !isSame(stop, stops[index - 1]))
      .map(({ what }) => what)
      .join(' > ');
  return hosts
    .filter((host) => path(there, host) !== path(back, host))
    .map((where) => ({ where, what: `the way back differs: ${path(back, where)}` }));
}

/**
 * Whether two stops are in the same element. The browser's own controls of a video are stops too, of which it shows more
 * or fewer while the video plays.
 */
function isSame(stop: TabStop, other: TabStop | undefined): boolean {
  return stop.what === other?.what && stop.top === other.top && stop.left === other.left;
}

/** Reports a stop that precedes the previous stop in reading order. */
function order(stops: TabStop[]): AccessProblem[] {
  return stops.flatMap((stop, index) => {
    const last = stops[index - 1];
    if (last?.where !== stop.where || !comesBefore(stop, last)) return [];
    return [{ where: stop.where, what: `${stop.what} comes after ${last.what}, and stands before it` }];
  });
}

/**
 * Whether a stop precedes another in reading order: on the same line by inline position; else above, unless it is in a
 * later column.
 */
function comesBefore(stop: TabStop, other: TabStop): boolean {
  const further = stop.rightToLeft ? stop.right <= other.left : stop.left >= other.right;
  const nearer = stop.rightToLeft ? stop.left >= other.right : stop.right <= other.left;
  const sameLine = stop.top < other.bottom && other.top < stop.bottom;
  return sameLine ? nearer : stop.bottom <= other.top && !further;
}

async function hostClip({ page }: AccessSetup, where: string): Promise<ScreenshotClip> {
  const box = await (await page.$(`[data-case="${where}"]`))?.boundingBox();
  if (!box) throw new Error('There is no host on the page.');
  const { x: left, y: top, width, height } = box;
  return around({ left, top, right: left + width, bottom: top + height });
}

/** A box in whole pixels with a margin for focus rings, within another box. */
function around(
  { left, top, right, bottom }: Pick<TabStop, 'left' | 'top' | 'right' | 'bottom'>,
  within: ScreenshotClip = ANYWHERE,
): ScreenshotClip {
  const x = Math.max(within.x, Math.floor(left) - AROUND);
  const y = Math.max(within.y, Math.floor(top) - AROUND);
  const width = Math.min(within.x + within.width, Math.ceil(right) + AROUND) - x;
  const height = Math.min(within.y + within.height, Math.ceil(bottom) + AROUND) - y;
  return { x, y, width, height };
}

async function picture({ page }: AccessSetup, clip: ScreenshotClip): Promise<Picture> {
  return { png: await page.screenshot({ clip, encoding: 'base64' }), x: clip.x, y: clip.y };
}
