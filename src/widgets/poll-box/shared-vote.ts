import type { AnswerPayload } from '../../element/answer-payload.js';
import { repeatableWrite, type Write } from '../../element/repeatable-write.js';
import type { Poll } from '../../sources/polls/poll.js';

/** An element on the page that shows the poll. */
export interface PollView {
  /** Shows the poll as in the latest response. */
  show(poll: Poll): void;
  requestUpdate(): void;
}

/** An existing vote. Its choices and the receipt that changes it are only known on the page that sent it. */
export interface KnownVote {
  choices: readonly string[];
  receipt?: string | undefined;
}

/** Parses the response to a vote. */
export type ReadPoll = (answer: Pick<AnswerPayload, 'body' | 'contentType' | 'url'>) => Poll;

/**
 * The visitor's vote in one poll, as far as this page knows it. In memory only, and shared by all elements that show
 * the poll: they stay consistent, and none sends a second vote.
 */
export class SharedVote {
  vote?: KnownVote | undefined;
  /** True while a request is being sent. */
  busy = false;
  readonly views = new Set<PollView>();
  private readonly write = repeatableWrite();
  private attempt?: { ballot: string | null; choices: readonly string[] } | undefined;

  constructor(private readonly url: string) {}

  /** Votes. A retry with the same choices is the same vote, with the same ballot, even if the poll was loaded again. */
  async cast({ ballot = null }: { ballot?: string | null | undefined }, choices: readonly string[], read: ReadPoll) {
    if (this.attempt?.choices.join() !== choices.join()) this.attempt = { ballot, choices };
    const poll = await this.run({ method: 'POST', url: this.url, body: this.attempt }, read);
    this.settle(poll, { choices, receipt: poll.receipt });
  }

  /** Replaces the choices of the vote sent by this page. */
  async change(choices: readonly string[], read: ReadPoll): Promise<void> {
    const secret = this.vote?.receipt;
    const poll = await this.run({ method: 'PUT', url: this.url, body: { choices }, secret }, read);
    this.settle(poll, { choices, receipt: poll.receipt ?? secret });
  }

  /** Withdraws the vote sent by this page. */
  async withdraw(read: ReadPoll): Promise<void> {
    const poll = await this.run({ method: 'DELETE', url: this.url, secret: this.vote?.receipt }, read);
    this.settle(poll, undefined);
  }

  /** Stores whether there is a vote, according to the server: an unfinished attempt must not be retried. */
  learn(vote: KnownVote | undefined): void {
    this.vote = vote;
    this.attempt = undefined;
    for (const view of this.views) view.requestUpdate();
  }

  /** The next vote uses the latest ballot. */
  dropBallot(): void {
    this.attempt = undefined;
  }

  private async run(write: Write, read: ReadPoll): Promise<Poll> {
    this.setBusy(true);
    try {
      return await this.write(write, read);
    } finally {
      this.setBusy(false);
    }
  }

  private setBusy(busy: boolean): void {
    this.busy = busy;
    for (const view of this.views) view.requestUpdate();
  }

  private settle({ receipt: _receipt, ...poll }: Poll, vote: KnownVote | undefined): void {
    this.learn(vote);
    for (const view of this.views) view.show(poll);
  }
}

const votes = new Map<string, SharedVote>();

/** The page's instance for the URL that votes in a poll are sent to. */
export function sharedVote(url: string): SharedVote {
  const known = votes.get(url) ?? new SharedVote(url);
  votes.set(url, known);
  return known;
}
