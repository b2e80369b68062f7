import { yieldToPage } from '../yield-to-page.js';

/** A computation that can be interrupted at each `yield`; it returns its result. */
export type Steps<Result> = Generator<void, Result, void>;

/** The time after which the page gets a turn, in ms: half of a frame. */
const SLICE = 8;

/** Runs all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs all steps, in several tasks if they take long. */
export async function finishInTasks<Result>(steps: Steps<Result>): Promise<Result> {
  let end = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await yieldToPage();
    end = performance.now() + SLICE;
  }
}
