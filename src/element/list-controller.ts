import type { LitElement, ReactiveController } from 'lit';

/** The pause in typing after which the number of results is announced, in ms. */
const TYPING_PAUSE = 500;

/**
 * State of a list that the visitor can filter and extend: the number of pages shown, where focus goes when a page is
 * added, and when the visitor stops typing. Items are the host's elements with `part="item"`.
 */
export class ListController implements ReactiveController {
  /** The number of pages shown, from 1. */
  pages = 1;
  private focusFrom?: number | undefined;
  private typing?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** Shows one more page after the `shown` items, and focuses the first new item. */
  more(shown: number): void {
    this.pages++;
    this.focusFrom = shown;
    this.host.requestUpdate();
  }

  /** Returns to the first page of a changed list; `tell` is called after a pause. */
  narrowed(tell: () => void): void {
    this.pages = 1;
    clearTimeout(this.typing);
    this.typing = setTimeout(tell, TYPING_PAUSE);
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.focusFrom === undefined) return;
    const item = this.host.renderRoot.querySelectorAll<HTMLElement>('[part="item"]')[this.focusFrom];
    this.focusFrom = undefined;
    const target = item?.querySelector<HTMLElement>('a, button') ?? item;
    if (target === item) item?.setAttribute('tabindex', '-1');
    target?.focus();
  }

  hostDisconnected(): void {
    clearTimeout(this.typing);
  }
}
