/** Replaces `IntersectionObserver` by one in the test's hand; a page in the background has no other. */
export class HeldObserver {
  readonly targets = new Set<Element>();
  margin = '';
  private callback: IntersectionObserverCallback = () => {};

  constructor() {
    const held = this;
    window.IntersectionObserver = function (callback: IntersectionObserverCallback, init: IntersectionObserverInit) {
      held.callback = callback;
      held.margin = init.rootMargin ?? '';
      return {
        observe: (target: Element) => held.targets.add(target),
        disconnect: () => held.targets.clear(),
      };
    } as unknown as typeof IntersectionObserver;
  }

  /** Brings an observed element near the viewport. */
  show(target: Element): void {
    if (!this.targets.has(target)) throw new Error('The element is not observed.');
    const entry = { target, isIntersecting: true } as unknown as IntersectionObserverEntry;
    this.callback([entry], this as unknown as IntersectionObserver);
  }
}
