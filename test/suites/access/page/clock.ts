import { now } from '../case.js';

/** Timers from here on are those of loading and refreshing, which only `elapse` lets run, in ms. */
const HELD = 1_000;
/** A timer of this length or longer, up to `HELD`, is a pause before an answer, which `endPauses` cuts short, in ms. */
const PAUSE = 100;

interface Timer {
  due: number;
  run: () => void;
}

const timers = new Map<number, Timer>();
const pauses = new Map<number, () => void>();
const { setTimeout: later, clearTimeout: cancel } = window;
let elapsed = 0;
let last = 0;

/** Stops the date and the long timers of this page: a state then lasts for as long as it is looked at. */
export function stopClock(): void {
  const stopped: ProxyHandler<DateConstructor> = {
    construct: (target, args, self) => Reflect.construct(target, args.length ? args : [now.getTime()], self) as Date,
    get: (target, key, self) => (key === 'now' ? () => now.getTime() : (Reflect.get(target, key, self) as unknown)),
  };
  window.Date = new Proxy(Date, stopped);
  window.setTimeout = ((run: () => void, delay = 0) =>
    delay < HELD ? soon(run, delay) : hold(run, delay)) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    if (timers.delete(Number(id))) return;
    pauses.delete(Number(id));
    cancel(id);
  };
}

/** Lets what waits for a short pause, as for a visitor who goes on typing, happen now. Gives whether anything did. */
export function endPauses(): boolean {
  const due = [...pauses];
  for (const [id, run] of due) {
    pauses.delete(id);
    cancel(id);
    run();
  }
  return due.length > 0;
}

/** Lets time pass for the held timers. */
export function elapse(duration: number): void {
  elapsed += duration;
  for (const [id, { due, run }] of timers) {
    if (due > elapsed || !timers.delete(id)) continue;
    run();
  }
}

/** By the browser's clock, unless `endPauses` comes first. */
function soon(run: () => void, delay: number): number {
  if (delay < PAUSE) return later(run, delay);
  const id = later(() => {
    pauses.delete(id);
    run();
  }, delay);
  pauses.set(id, run);
  return id;
}

/** Their numbers are negative, so that they never meet the browser's. */
function hold(run: () => void, delay: number): number {
  timers.set(--last, { due: elapsed + delay, run });
  return last;
}
