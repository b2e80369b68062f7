/** Replaces `IntersectionObserver` by one in the test's hand; a page in the background has no other. */
export class HeldObserver {
  readonly targets = new Set<Element>();
  margin = '';
  private callback: IntersectionObserverCallback = () => {};

  constructor() {
    const observe = (callback: IntersectionObserverCallback, { rootMargin }: IntersectionObserverInit) => {
      this.callback = callback;
      this.margin = rootMargin ?? '';
      return {
        observe: (target: Element) => this.targets.add(target),
        disconnect: () => {
          this.targets.clear();
        },
      };
    };
    // An arrow function can't be constructed, and `new` is how an observer is made.
    window.IntersectionObserver = function (callback: IntersectionObserverCallback, init: IntersectionObserverInit) {
      return observe(callback, init);
    } as unknown as typeof IntersectionObserver;
  }

  /** Brings an observed element near the viewport. */
  show(target: Element): void {
    if (!this.targets.has(target)) throw new Error('The element is not observed.');
    const entry = { target, isIntersecting: true } as unknown as IntersectionObserverEntry;
    this.callback([entry], this as unknown as IntersectionObserver);
  }
}
