/** The part of https://wicg.github.io/scheduling-apis/ that is used here; not every engine has it. */
interface SchedulerLike {
  yield?: () => Promise<void>;
}

/** The time after which a frame is no longer waited for, in ms: none comes in a hidden page or frame. */
const NO_FRAME = 100;

/** Resolves in a later task, so that the page can answer the visitor in between. */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: SchedulerLike };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Resolves after the next frame was painted, which yielding alone does not wait for. */
export function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, NO_FRAME);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
