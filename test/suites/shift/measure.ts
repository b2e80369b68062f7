/** Whether the page has been painted and, with `tag`, has a loading widget; runs in the page. */
export function isPainted(tag?: string): boolean {
  return (
    performance.getEntriesByName('first-contentful-paint').length > 0 &&
    (!tag || document.querySelector(tag)?.matches(':state(loading)') === true)
  );
}

/** Waits two frames, after which the last rendering is painted; runs in the page. */
export function frames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        resolve();
      }),
    );
  });
}

/** The sum of all layout shifts since the navigation; runs in the page. */
export function shiftSoFar(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      observer.disconnect();
      const shifts = list.getEntries().filter(({ entryType }) => entryType === 'layout-shift');
      resolve(shifts.reduce((sum, entry) => sum + ((entry as PerformanceEntry & { value?: number }).value ?? 0), 0));
    }).observe({ type: 'layout-shift', buffered: true });
    // An observer without entries is never called.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        resolve(0);
      }),
    );
  });
}
