import type { LoadErrorCode } from './load-error.js';

/**
 * What widgets tell the page. All bubble and cross shadow roots, none can be cancelled, none carries personal data,
 * none is fired for a change that the page itself made.
 */
class WidgetEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** Fresh data is on screen. */
export class CwLoadEvent extends WidgetEvent {
  /** `items`: how many the answer held; 1 for a single reading. */
  constructor(readonly items: number) {
    super('cw-load');
  }
}

/** A load has failed. What was on screen before is still there. */
export class CwErrorEvent extends WidgetEvent {
  constructor(
    readonly code: LoadErrorCode,
    /** What the webmaster can do about it, in French. */
    readonly message: string,
    /** The HTTP status, when there was an answer. */
    readonly status?: number,
  ) {
    super('cw-error');
  }
}

/** The visitor follows the link of an item. */
export class CwSelectEvent extends WidgetEvent {
  constructor(
    readonly id: string,
    readonly url: string,
  ) {
    super('cw-select');
  }
}

/** The visitor has narrowed the list. The text of a search is not told. */
export class CwFilterEvent extends WidgetEvent {
  constructor(
    readonly categories: readonly string[],
    readonly results: number,
  ) {
    super('cw-filter');
  }
}

/** What a visitor can do with a vote. */
export type VoteAction = 'cast' | 'changed' | 'withdrawn';

/** The visitor has voted, or changed or withdrawn the vote. What was chosen is not told. */
export class CwVoteEvent extends WidgetEvent {
  constructor(
    /** The `id` of the poll. */
    readonly poll: string,
    readonly action: VoteAction,
  ) {
    super('cw-vote');
  }
}

/** A proposal has arrived. Nothing of what it says is told. */
export class CwSubmitEvent extends WidgetEvent {
  constructor(
    /** What was proposed. */
    readonly proposal: 'news' | 'event',
  ) {
    super('cw-submit');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cw-load': CwLoadEvent;
    'cw-error': CwErrorEvent;
    'cw-select': CwSelectEvent;
    'cw-filter': CwFilterEvent;
    'cw-submit': CwSubmitEvent;
    'cw-vote': CwVoteEvent;
  }
}
