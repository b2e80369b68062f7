import type { ScreenshotClip } from 'puppeteer-core';
import type { Picture, Stop } from './page/focus.js';
import type { Problem } from './page/problem.js';
import type { Stage } from './stage.js';

/** More stops than any page of this suite has: who is not through by then is trapped. */
const MOST = 3_000;
/** So often one control takes the key at most: a date and its time have seven parts. */
const PARTS = 7;
/** CSS pixels around a box that are compared too: rings are drawn outside of it. */
const AROUND = 8;
const ANYWHERE: ScreenshotClip = { x: 0, y: 0, width: Infinity, height: Infinity };

/** What a walk with the Tab key meets on a page that holds its hosts between two links. */
export interface Walk {
  stops: Stop[];
  problems: Problem[];
}

/** Tab from the link before to the link after, and back: in visual order, the same both ways, with no trap. */
export async function walk(stage: Stage): Promise<Walk> {
  const there = await tab(stage, '#before', 'after', false);
  const back = await tab(stage, '#after', 'before', true);
  const problems = order(there.stops);
  if (!there.arrived) problems.push(trap(there.stops, 'forwards'));
  if (!back.arrived) problems.push(trap(back.stops, 'backwards'));
  if (there.arrived && back.arrived) problems.push(...differences(there.stops, back.stops.reverse()));
  return { stops: there.stops, problems };
}

/**
 * Each stop of the Tab key looks different while it has focus, by a ring's worth of pixels in a contrast of 3:1. Of
 * stops of one kind, which the same rules draw, the first one is looked at.
 */
export async function indicators(stage: Stage, where: string): Promise<Problem[]> {
  const { page } = stage;
  await page.focus('#before');
  const host = await hostClip(stage, where);
  const plain = await picture(stage, host);
  const changes = async (clip: ScreenshotClip) =>
    page.evaluate((a, b) => inspect.contrastingPixels(a, b), plain, await picture(stage, clip));
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (let count = 0; count < MOST; count++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => inspect.focused());
    if (stop?.where !== where) break;
    if (seen.has(stop.kind)) continue;
    seen.add(stop.kind);
    const perimeter = Math.round(2 * (stop.right - stop.left + stop.bottom - stop.top));
    let changed = await changes(around(stop, host));
    // The ring of a link may go around the card that it is in.
    if (changed < perimeter) changed = await changes(host);
    if (changed < perimeter)
      problems.push({ where, what: `${stop.what} shows focus by ${changed} px of ${perimeter}` });
  }
  return problems;
}

async function tab(
  { page }: Stage,
  from: string,
  to: string,
  back: boolean,
): Promise<{ stops: Stop[]; arrived: boolean }> {
  await page.focus(from);
  const stops: Stop[] = [];
  if (back) await page.keyboard.down('Shift');
  let stop: Stop | undefined;
  do {
    await page.keyboard.down('Tab');
    stop = await page.evaluate(() => inspect.focused());
    if (stop?.where) stops.push(stop);
  } while (stop?.where && stops.length < MOST && !standsStill(stops));
  await page.keyboard.up('Tab');
  if (back) await page.keyboard.up('Shift');
  return { stops, arrived: stop?.id === to };
}

/** The last stops are one and the same. */
function standsStill(stops: Stop[]): boolean {
  const last = stops.slice(-PARTS - 1);
  const [first] = last;
  return (
    last.length > PARTS &&
    last.every(({ where, top, left }) => where === first?.where && top === first.top && left === first.left)
  );
}

function trap(stops: Stop[], way: string): Problem {
  return { where: stops.at(-1)?.where ?? 'the page', what: `focus cannot leave ${way}, after ${stops.length} stops` };
}

function differences(there: Stop[], back: Stop[]): Problem[] {
  const hosts = [...new Set([...there, ...back].map(({ where }) => where))];
  const path = (stops: Stop[], host: string) =>
    stops
      .filter(({ where }) => where === host)
      .map(({ what }) => what)
      .join(' > ');
  return hosts
    .filter((host) => path(there, host) !== path(back, host))
    .map((where) => ({ where, what: `the way back differs: ${path(back, where)}` }));
}

/** A stop is wrong when the eye, reading line by line, meets it before the one that came before it. */
function order(stops: Stop[]): Problem[] {
  return stops.flatMap((stop, index) => {
    const last = stops[index - 1];
    if (last?.where !== stop.where || !comesBefore(stop, last)) return [];
    return [{ where: stop.where, what: `${stop.what} comes after ${last.what}, and stands before it` }];
  });
}

/** In the same line, nearer to its start; else higher, unless in a column further on. */
function comesBefore(stop: Stop, other: Stop): boolean {
  const further = stop.rightToLeft ? stop.right <= other.left : stop.left >= other.right;
  const nearer = stop.rightToLeft ? stop.left >= other.right : stop.right <= other.left;
  const sameLine = stop.top < other.bottom && other.top < stop.bottom;
  return sameLine ? nearer : stop.bottom <= other.top && !further;
}

async function hostClip({ page }: Stage, where: string): Promise<ScreenshotClip> {
  const box = await (await page.$(`[data-case="${where}"]`))?.boundingBox();
  if (!box) throw new Error('There is no host on the page.');
  const { x: left, y: top, width, height } = box;
  return around({ left, top, right: left + width, bottom: top + height });
}

/** A box in whole pixels with room for rings, within another one. */
function around(
  { left, top, right, bottom }: Pick<Stop, 'left' | 'top' | 'right' | 'bottom'>,
  within: ScreenshotClip = ANYWHERE,
): ScreenshotClip {
  const x = Math.max(within.x, Math.floor(left) - AROUND);
  const y = Math.max(within.y, Math.floor(top) - AROUND);
  const width = Math.min(within.x + within.width, Math.ceil(right) + AROUND) - x;
  const height = Math.min(within.y + within.height, Math.ceil(bottom) + AROUND) - y;
  return { x, y, width, height };
}

async function picture({ page }: Stage, clip: ScreenshotClip): Promise<Picture> {
  return { png: await page.screenshot({ clip, encoding: 'base64' }), x: clip.x, y: clip.y };
}
