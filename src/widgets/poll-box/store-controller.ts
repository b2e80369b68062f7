import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Poll } from '../../sources/polls/poll.js';
import { voteClient, type VoteClient } from './vote-client.js';
import { initialState, type VoteState } from './vote-store.js';

/**
 * Gives an element access to the store of its poll. While the element is on the page, each update of the store renders
 * it again.
 */
export class StoreController implements ReactiveController {
  /** Sends votes in the poll; `undefined` if votes can't be sent. */
  client?: VoteClient | undefined;
  private url?: string | undefined;
  /** The poll of the latest response that the element already shows, or that is older than what it shows. */
  private taken?: Poll | undefined;
  private unsubscribe?: (() => void) | undefined;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  /** The shared state of the vote; the initial one without a client. */
  get state(): Readonly<VoteState> {
    return this.client?.store.snapshot ?? initialState;
  }

  /** Sets the URL that votes in the shown poll are sent to; `undefined` for none. */
  follow(url: string | undefined): void {
    if (url === this.url) return;
    this.hostDisconnected();
    this.url = url;
    this.client = url === undefined ? undefined : voteClient(url);
    this.taken = this.state.poll;
    // An update may run after the host was disconnected.
    if (this.host.isConnected) this.hostConnected();
  }

  /** The poll of the latest response to a vote, once for each response; `undefined` if there is no new one. */
  takePoll(): Poll | undefined {
    const { poll } = this.state;
    if (poll === this.taken) return undefined;
    this.taken = poll;
    return poll;
  }

  hostConnected(): void {
    this.unsubscribe = this.client?.store.subscribe(() => this.host.requestUpdate());
    // The store may have changed while the host was disconnected.
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.unsubscribe?.();
  }
}
