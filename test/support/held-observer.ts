/** Replaces `IntersectionObserver` by one in the test's hand; a page in the background has no other. */
export class HeldObserver {
  margin = '';
  private readonly observers = new Set<{ callback: IntersectionObserverCallback; target: Element }>();

  constructor() {
    const observe = (callback: IntersectionObserverCallback, { rootMargin }: IntersectionObserverInit) => {
      this.margin = rootMargin ?? '';
      const mine = new Set<{ callback: IntersectionObserverCallback; target: Element }>();
      return {
        observe: (target: Element) => {
          const observer = { callback, target };
          mine.add(observer);
          this.observers.add(observer);
        },
        disconnect: () => {
          for (const observer of mine) this.observers.delete(observer);
        },
      };
    };
    // An arrow function can't be constructed, and `new` is how an observer is made.
    window.IntersectionObserver = function (callback: IntersectionObserverCallback, init: IntersectionObserverInit) {
      return observe(callback, init);
    } as unknown as typeof IntersectionObserver;
  }

  /** What is observed, once for each observer. */
  get targets(): Element[] {
    return [...this.observers].map(({ target }) => target);
  }

  /** Brings an observed element near the viewport. */
  show(target: Element): void {
    const told = [...this.observers].filter((observer) => observer.target === target);
    if (!told.length) throw new Error('The element is not observed.');
    const entry = { target, isIntersecting: true } as unknown as IntersectionObserverEntry;
    for (const { callback } of told) callback([entry], this as unknown as IntersectionObserver);
  }
}
