import type { Poll } from '../../sources/polls/poll.js';

/** A vote of the visitor. Its choices and its receipt are known only if this page has sent it. */
interface KnownVote {
  /** The `id` of each chosen answer; empty if not known. */
  choices: readonly string[];
  /** The secret by which the server lets the vote be changed or withdrawn; kept in memory only. */
  receipt?: string | undefined;
}

/** Everything about the visitor's vote in one poll that is the same for all elements that show the poll. */
export interface VoteState {
  /** True while a request of any of the elements is being sent. */
  sending: boolean;
  /** `undefined` if the page knows of no vote. */
  vote?: KnownVote | undefined;
  /** The poll in the latest response to a vote, without its receipt; `undefined` before the first one. */
  poll?: Poll | undefined;
}

/** The state before the first request. */
export const initialState: Readonly<VoteState> = { sending: false };

/**
 * Observable state of the visitor's vote in one poll. `VoteClient` is the only writer; elements read it when they
 * render, and subscribe to learn when to render again.
 */
export class VoteStore {
  private state = initialState;
  private readonly listeners = new Set<() => void>();

  /** The current state. It is never modified: each update makes a new object. */
  get snapshot(): Readonly<VoteState> {
    return this.state;
  }

  /** Calls `listener` after each update, at most once for each, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Replaces the given members of the state, then calls the listeners synchronously. */
  update(change: Partial<VoteState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
