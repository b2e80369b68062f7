import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { VoteAction } from '../../element/events.js';
import type { Locale } from '../../locales/locale.js';
import type { Poll } from '../../sources/polls/poll.js';
import { setbackOf, type Setback } from './setback.js';
import { sharedVote, type PollView, type ReadPoll, type SharedVote } from './shared-vote.js';

type Strings = Locale['poll'];
export type OutcomeName = keyof Strings['outcomes'];
/** A part of the element, or its first choice. */
export type FocusTarget = 'choices' | 'outcome' | 'first-choice';

/** Access of the controller to its element. */
export interface VoteOptions {
  poll(): Poll | undefined;
  /** Shows a poll. */
  show(poll: Poll): void;
  /** Loads the poll again; resolves to whether that worked. */
  refresh(): Promise<boolean>;
  read: ReadPoll;
  strings(): Strings;
  /** Called when the vote in this poll is settled, with its result. */
  settled(outcome: OutcomeName, poll: Poll): void;
  /** Called when the visitor's action on the vote has succeeded. */
  done(action: VoteAction, poll: Poll): void;
  /** Called for a failure that the webmaster may be able to correct. */
  failed(error: unknown): void;
}

/** The visitor's actions on a poll in one element: choosing, voting, changing, withdrawing, with their results. */
export class VoteController implements ReactiveController {
  chosen: readonly string[] = [];
  /** True while the visitor changes an existing vote. */
  changing = false;
  outcome?: OutcomeName | undefined;
  /** Why a request was not sent or not accepted. */
  problem = '';
  /** True if it was not sent because of the chosen answers. */
  invalid = false;
  private focus?: FocusTarget | undefined;
  private url?: string | undefined;
  private pollId?: string | undefined;
  private followed?: SharedVote | undefined;
  private readonly view: PollView;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly options: VoteOptions,
  ) {
    host.addController(this);
    this.view = {
      show: (poll) => {
        this.reset();
        options.show(poll);
      },
      requestUpdate: () => host.requestUpdate(),
    };
  }

  /** The vote as far as the page knows it; `undefined` for a poll that votes can't be sent to. */
  get shared(): SharedVote | undefined {
    return this.followed;
  }

  /** Sets the shown poll, and the URL that votes in it are sent to. */
  follow(poll: Poll | undefined, url: string | undefined): void {
    if (url !== this.url) {
      this.hostDisconnected();
      this.url = url;
      this.followed = url === undefined ? undefined : sharedVote(url);
      this.hostConnected();
    }
    if (poll?.id !== this.pollId) this.reset();
    this.pollId = poll?.id;
  }

  hostConnected(): void {
    this.followed?.views.add(this.view);
  }

  hostDisconnected(): void {
    this.followed?.views.delete(this.view);
  }

  /** The focus target of the next rendering, returned once. */
  takeFocus(): FocusTarget | undefined {
    const { focus } = this;
    this.focus = undefined;
    return focus;
  }

  /** Selects or deselects a choice. */
  choose(id: string, ticked: boolean): void {
    const poll = this.options.poll();
    const several = (poll?.maxChoices ?? 1) > 1;
    this.chosen = idsOf(poll).filter((each) => (each === id ? ticked : several && this.chosen.includes(each)));
    this.problem = '';
    this.invalid = false;
    this.host.requestUpdate();
  }

  /** Sends the chosen answers. */
  async submit(): Promise<void> {
    // A choice may have been removed since it was selected.
    const chosen = idsOf(this.options.poll()).filter((id) => this.chosen.includes(id));
    const invalid = this.invalidity(chosen.length);
    if (invalid) this.complain(invalid, 'first-choice');
    else if (this.changing) await this.perform('changed', (shared, read) => shared.change(chosen, read));
    else await this.perform('cast', (shared, read, poll) => shared.cast(poll, chosen, read));
  }

  async withdraw(): Promise<void> {
    await this.perform('withdrawn', (shared, read) => shared.withdraw(read));
  }

  /** Opens the form with the current choices, or closes it again. */
  change(changing: boolean): void {
    this.reset();
    this.changing = changing;
    this.focus = changing ? 'choices' : 'outcome';
    this.host.requestUpdate();
  }

  /** The message if this number of answers can't be sent; empty if it can. */
  private invalidity(chosen: number): string {
    const { minChoices = 1, maxChoices = 1 } = this.options.poll() ?? {};
    if (chosen < minChoices) return this.options.strings().tooFew(minChoices);
    return chosen > maxChoices ? this.options.strings().tooMany(maxChoices) : '';
  }

  private async perform(
    action: VoteAction,
    work: (shared: SharedVote, read: ReadPoll, poll: Poll) => Promise<void>,
  ): Promise<void> {
    const { shared } = this;
    const poll = this.options.poll();
    if (!shared) this.complain(this.options.strings().failures.refused);
    if (!poll || !shared || shared.busy) return;
    this.problem = '';
    this.invalid = false;
    try {
      await work(shared, this.options.read, poll);
      this.settle(action, shared, poll);
      this.options.done(action, poll);
    } catch (error) {
      await this.setBack(error, setbackOf(error, action !== 'cast'), shared, poll);
    }
  }

  /** Shows the result of the vote, unless the element shows another poll by now. */
  private settle(outcome: OutcomeName, shared: SharedVote, poll: Poll): void {
    if (shared === this.shared) {
      this.outcome = outcome;
      this.focus = shared.vote || outcome === 'too-late' ? 'outcome' : 'choices';
    }
    this.options.settled(outcome, poll);
    this.host.requestUpdate();
  }

  private async setBack(error: unknown, setback: Setback, shared: SharedVote, poll: Poll): Promise<void> {
    const { outcome, failure, outdated, report } = setback;
    if (report) this.options.failed(error);
    if (outcome) this.accept(outcome, shared, poll);
    if (outdated) shared.dropBallot();
    const fresh = !outdated || (await this.options.refresh());
    if (outcome) this.settle(outcome, shared, poll);
    else if (failure) this.complain(this.options.strings().failures[fresh ? failure : 'network']);
  }

  /** Applies the server's statement, even if the poll can't be loaded again. */
  private accept(outcome: OutcomeName, shared: SharedVote, poll: Poll): void {
    if (outcome === 'already-elsewhere') shared.learn(shared.vote ?? { choices: [] });
    if (outcome === 'lost') shared.learn(undefined);
    if (outcome === 'too-late' && shared === this.shared) this.options.show({ ...poll, status: 'closed' });
  }

  private complain(problem: string, focus?: FocusTarget): void {
    // The same text again would not be announced, because nothing changes.
    this.problem = problem === this.problem ? `${problem}\u00a0` : problem;
    this.invalid = focus === 'first-choice';
    this.focus = focus;
    this.host.requestUpdate();
  }

  private reset(): void {
    this.chosen = this.followed?.vote?.choices ?? [];
    this.changing = false;
    this.outcome = undefined;
    this.problem = '';
    this.invalid = false;
  }
}

/** In the poll's order, so that the same choices are the same vote in whichever order they were selected. */
function idsOf(poll: Poll | undefined): string[] {
  return (poll?.choices ?? []).map(({ id }) => id);
}
