import type { Stop } from './page/focus.js';
import type { Problem } from './page/problem.js';
import type { Stage } from './stage.js';

/** More stops than any page of this suite has: who is not through by then is trapped. */
const MOST = 3_000;
/** So often one control takes the key at most: a date and its time have seven parts. */
const PARTS = 7;
/** CSS pixels around the host that are compared too. */
const AROUND = 8;

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

/** Each stop of the Tab key looks different while it has focus, by a ring's worth of pixels in a contrast of 3:1. */
export async function indicators(stage: Stage, where: string): Promise<Problem[]> {
  const { page } = stage;
  await page.focus('#before');
  const plain = await picture(stage, where);
  const problems: Problem[] = [];
  for (let count = 0; count < MOST; count++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => inspect.focused());
    if (stop?.where !== where) break;
    const changed = await page.evaluate((a, b) => inspect.contrastingPixels(a, b), plain, await picture(stage, where));
    const perimeter = Math.round(2 * (stop.right - stop.left + stop.bottom - stop.top));
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

/** The host, with room for rings that are drawn outside of it. */
async function picture({ page }: Stage, where: string): Promise<string> {
  const host = await page.$(`[data-case="${where}"]`);
  const box = await host?.boundingBox();
  if (!box) throw new Error('There is no host on the page.');
  const clip = { x: box.x - AROUND, y: box.y - AROUND, width: box.width + 2 * AROUND, height: box.height + 2 * AROUND };
  return page.screenshot({ clip, encoding: 'base64' });
}
