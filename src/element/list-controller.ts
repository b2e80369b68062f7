import type { LitElement, ReactiveController } from 'lit';

/** How long the visitor must have stopped typing before the number of results is told, in ms. */
const TYPING_PAUSE = 500;

/**
 * A list that the visitor narrows and prolongs: how many pages of it are shown, where focus goes when there are more,
 * and when the visitor has come to a rest. Items are the host's elements with `part="item"`.
 */
export class ListController implements ReactiveController {
  /** Pages shown, from 1. */
  pages = 1;
  private focusFrom?: number | undefined;
  private typing?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** Shows one more page after the `shown` items. The first new one takes focus: it was asked for where it appears. */
  more(shown: number): void {
    this.pages++;
    this.focusFrom = shown;
    this.host.requestUpdate();
  }

  /** Back to the first page, as the list is another one; `tell` is called when nothing has changed for a moment. */
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
