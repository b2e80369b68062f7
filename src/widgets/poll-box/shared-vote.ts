import type { AnswerPayload } from '../../element/answer-payload.js';
import { repeatableWrite, type Write } from '../../element/repeatable-write.js';
import type { Poll } from '../../sources/polls/poll.js';

/** A box on the page that shows the poll. */
export interface PollView {
  /** The poll as the server now shows it to this visitor. */
  show(poll: Poll): void;
  requestUpdate(): void;
}

/** A vote that is there: of which choices, and the receipt that changes it, is known on the page that cast it. */
export interface KnownVote {
  choices: readonly string[];
  receipt?: string | undefined;
}

/** Reads the answer to a vote. */
export type ReadPoll = (answer: Pick<AnswerPayload, 'body' | 'contentType' | 'url'>) => Poll;

/**
 * What this page knows of its visitor's vote in one poll. In memory alone, and the same for every box that shows the
 * poll: they stay in step, and none sends a second vote.
 */
export class SharedVote {
  vote?: KnownVote | undefined;
  /** A write is under way. */
  busy = false;
  readonly views = new Set<PollView>();
  private readonly write = repeatableWrite();
  private attempt?: { ballot: string | null; choices: readonly string[] } | undefined;

  constructor(private readonly url: string) {}

  /** Votes. Tried again with the same choices, it is the same vote: its ballot stays, whatever was read meanwhile. */
  async cast({ ballot = null }: { ballot?: string | null | undefined }, choices: readonly string[], read: ReadPoll) {
    if (this.attempt?.choices.join() !== choices.join()) this.attempt = { ballot, choices };
    const poll = await this.run({ method: 'POST', url: this.url, body: this.attempt }, read);
    this.settle(poll, { choices, receipt: poll.receipt });
  }

  /** Replaces the choices of the vote that this page cast. */
  async change(choices: readonly string[], read: ReadPoll): Promise<void> {
    const secret = this.vote?.receipt;
    const poll = await this.run({ method: 'PUT', url: this.url, body: { choices }, secret }, read);
    this.settle(poll, { choices, receipt: poll.receipt ?? secret });
  }

  /** Takes back the vote that this page cast. */
  async withdraw(read: ReadPoll): Promise<void> {
    const poll = await this.run({ method: 'DELETE', url: this.url, secret: this.vote?.receipt }, read);
    this.settle(poll, undefined);
  }

  /** The server says that there is a vote, or that there is none: nothing that was tried is worth trying again. */
  learn(vote: KnownVote | undefined): void {
    this.vote = vote;
    this.attempt = undefined;
    for (const view of this.views) view.requestUpdate();
  }

  /** The next vote takes the ballot that was read last. */
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

/** The one of this page for the address that votes in the poll are sent to. */
export function sharedVote(url: string): SharedVote {
  const known = votes.get(url) ?? new SharedVote(url);
  votes.set(url, known);
  return known;
}
