import { now } from '../case.js';

/** Timers of this length or longer, in ms, are those of loading and refreshing, which only `elapse` fires. */
const HELD = 1_000;
/** Timers of this length or longer, up to `HELD`, in ms, are pauses before an answer, which `endPauses` fires early. */
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

/** Freezes the date and the long timers of this page, so that a state lasts while it is checked. */
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

/** Fires the timers of short pauses, such as that for a visitor who is still typing. Returns whether there were any. */
export function endPauses(): boolean {
  const due = [...pauses];
  for (const [id, run] of due) {
    pauses.delete(id);
    cancel(id);
    run();
  }
  return due.length > 0;
}

/** Advances the time of the held timers. */
export function elapse(duration: number): void {
  elapsed += duration;
  for (const [id, { due, run }] of timers) {
    if (due > elapsed || !timers.delete(id)) continue;
    run();
  }
}

/** Uses the browser's timer, unless `endPauses` fires it earlier. */
function soon(run: () => void, delay: number): number {
  if (delay < PAUSE) return later(run, delay);
  const id = later(() => {
    pauses.delete(id);
    run();
  }, delay);
  pauses.set(id, run);
  return id;
}

/** Holds a timer. The ids are negative, so that they differ from the browser's. */
function hold(run: () => void, delay: number): number {
  timers.set(--last, { due: elapsed + delay, run });
  return last;
}
