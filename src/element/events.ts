import type { LoadErrorCode } from './load-error.js';

/**
 * Base class of the events. All bubble and cross shadow roots; none can be cancelled, has personal data, or is fired
 * for a change made by the page itself.
 */
class WidgetEvent extends Event {
  constructor(type: string) {
    super(type, { bubbles: true, composed: true });
  }
}

/** New data is shown. */
export class CwLoadEvent extends WidgetEvent {
  /** `items`: the number of items in the response; 1 for a single reading. */
  constructor(readonly items: number) {
    super('cw-load');
  }
}

/** A load has failed. Data that was shown before is still shown. */
export class CwErrorEvent extends WidgetEvent {
  constructor(
    readonly code: LoadErrorCode,
    /** The cause and what the webmaster can do about it, in French. */
    readonly message: string,
    /** The HTTP status, if there was a response. */
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

/** The visitor has filtered the list. The text of a search is not included. */
export class CwFilterEvent extends WidgetEvent {
  constructor(
    readonly categories: readonly string[],
    readonly results: number,
  ) {
    super('cw-filter');
  }
}

/** The visitor's action on a vote. */
export type VoteAction = 'cast' | 'changed' | 'withdrawn';

/** The visitor has voted, or changed or withdrawn the vote. The chosen answers are not included. */
export class CwVoteEvent extends WidgetEvent {
  constructor(
    /** The `id` of the poll. */
    readonly poll: string,
    readonly action: VoteAction,
  ) {
    super('cw-vote');
  }
}

/** A proposal was received by the server. Its content is not included. */
export class CwSubmitEvent extends WidgetEvent {
  constructor(
    /** The type of the proposal. */
    readonly proposal: 'news' | 'event',
  ) {
    super('cw-submit');
  }
}

/** The steps of a form: its fields, the review before sending, the receipt. */
export type FormStep = 'edit' | 'review' | 'done';

/** A step of a form is shown, or shown again with errors. A page can say so in its title, which widgets leave alone. */
export class CwStepEvent extends WidgetEvent {
  constructor(
    readonly step: FormStep,
    /** Whether it shows errors to correct, or that sending has failed. */
    readonly failed: boolean,
  ) {
    super('cw-step');
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cw-load': CwLoadEvent;
    'cw-error': CwErrorEvent;
    'cw-select': CwSelectEvent;
    'cw-filter': CwFilterEvent;
    'cw-step': CwStepEvent;
    'cw-submit': CwSubmitEvent;
    'cw-vote': CwVoteEvent;
  }
}
