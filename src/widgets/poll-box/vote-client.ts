import type { AnswerPayload } from '../../element/answer-payload.js';
import type { VoteAction } from '../../element/events.js';
import { repeatableWrite, type Write } from '../../element/repeatable-write.js';
import type { Poll } from '../../sources/polls/poll.js';
import { failureHandling, type FailureHandling } from './vote-failure.js';
import { VoteStore, type VoteState } from './vote-store.js';

/** Parses the response to a vote; throws or rejects if it is not a poll. */
export type ParsePoll = (answer: Pick<AnswerPayload, 'body' | 'contentType' | 'url'>) => Poll | Promise<Poll>;

/** A request that failed: its error, and how the element handles it. */
export interface VoteFailure extends FailureHandling {
  error: unknown;
}

/** The result of a request: the action that the server accepted, or the failure. */
export type VoteResult = { action: VoteAction } | VoteFailure;

/**
 * Sends the visitor's vote in one poll, and writes what the server answers to `store`. All elements that show the poll
 * use the same client, so that none of them sends a second vote. The methods never reject. The caller makes sure that
 * only one request is sent at a time: `store.snapshot.sending`.
 */
export class VoteClient {
  readonly store = new VoteStore();
  private readonly write = repeatableWrite();
  /** The body of the last vote while it is unknown whether the server has received it. */
  private attempt?: { ballot: string | null; choices: readonly string[] } | undefined;

  /** `url` is the URL that votes in the poll are sent to. */
  constructor(private readonly url: string) {}

  /** Votes. A retry with the same choices repeats the first request and its ballot, even if the poll has a new one. */
  cast(
    { ballot = null }: { ballot?: string | null | undefined },
    choices: readonly string[],
    parse: ParsePoll,
  ): Promise<VoteResult> {
    if (this.attempt?.choices.join() !== choices.join()) this.attempt = { ballot, choices };
    return this.send('cast', { method: 'POST', url: this.url, body: this.attempt }, choices, parse);
  }

  /** Replaces the choices of the vote that this page has sent. */
  change(choices: readonly string[], parse: ParsePoll): Promise<VoteResult> {
    const write: Write = { method: 'PUT', url: this.url, body: { choices }, secret: this.receipt };
    return this.send('changed', write, choices, parse);
  }

  /** Withdraws the vote that this page has sent. */
  withdraw(parse: ParsePoll): Promise<VoteResult> {
    return this.send('withdrawn', { method: 'DELETE', url: this.url, secret: this.receipt }, undefined, parse);
  }

  private get receipt(): string | undefined {
    return this.store.snapshot.vote?.receipt;
  }

  /** Sends a request. `choices` are those of the vote once the server has accepted it; `undefined` for no vote. */
  private async send(
    action: VoteAction,
    write: Write,
    choices: readonly string[] | undefined,
    parse: ParsePoll,
  ): Promise<VoteResult> {
    this.store.update({ sending: true });
    try {
      const { receipt = write.secret, ...poll } = await this.write(write, parse);
      this.attempt = undefined;
      this.store.update({ sending: false, poll, vote: choices && { choices, receipt } });
      return { action };
    } catch (error) {
      const handling = failureHandling(error, action !== 'cast');
      // The ballot may be spent or invalid: the next vote uses the one of the poll that is loaded then.
      if (handling.reload) this.attempt = undefined;
      this.store.update({ sending: false, ...this.correction(handling) });
      return { ...handling, error };
    }
  }

  /** The existence of the vote according to a refusal: there is one already, or there is none. */
  private correction({ outcome }: FailureHandling): Partial<VoteState> {
    if (outcome === 'already-elsewhere') return { vote: this.store.snapshot.vote ?? { choices: [] } };
    return outcome === 'lost' ? { vote: undefined } : {};
  }
}

const clients = new Map<string, VoteClient>();

/** The page's client for the URL that votes in a poll are sent to. */
export function voteClient(url: string): VoteClient {
  const client = clients.get(url) ?? new VoteClient(url);
  clients.set(url, client);
  return client;
}
