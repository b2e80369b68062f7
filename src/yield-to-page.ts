/** The part of https://wicg.github.io/scheduling-apis/ that is used here; not every engine has it. */
interface SchedulerLike {
  yield?: () => Promise<void>;
}

/** Resolves in a later task, so that the page can answer the visitor in between. */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: SchedulerLike };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
