/**
 * Replaces `IntersectionObserver`, whose callbacks the test triggers: in a page in the background the real one has
 * none.
 */
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
    // A function expression, because an arrow function can't be constructed with `new`.
    window.IntersectionObserver = function (callback: IntersectionObserverCallback, init: IntersectionObserverInit) {
      return observe(callback, init);
    } as unknown as typeof IntersectionObserver;
  }

  /** The observed elements, one per observer. */
  get targets(): Element[] {
    return [...this.observers].map(({ target }) => target);
  }

  /** Reports an observed element as near the viewport. */
  show(target: Element): void {
    const told = [...this.observers].filter((observer) => observer.target === target);
    if (!told.length) throw new Error('The element is not observed.');
    const entry = { target, isIntersecting: true } as unknown as IntersectionObserverEntry;
    for (const { callback } of told) callback([entry], this as unknown as IntersectionObserver);
  }
}
