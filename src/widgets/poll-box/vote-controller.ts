import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { VoteAction } from '../../element/events.js';
import type { Locale } from '../../locales/locale.js';
import type { Poll } from '../../sources/polls/poll.js';
import { setbackOf, type Setback } from './setback.js';
import { sharedVote, type PollView, type ReadPoll, type SharedVote } from './shared-vote.js';

type Strings = Locale['poll'];
export type OutcomeName = keyof Strings['outcomes'];
/** A part of the box, or its first choice. */
export type FocusTarget = 'choices' | 'outcome' | 'first-choice';

/** What the controller needs of its box. */
export interface VoteOptions {
  poll(): Poll | undefined;
  /** Puts a poll on screen. */
  show(poll: Poll): void;
  /** Asks the server for the poll; says whether it answered. */
  refresh(): Promise<boolean>;
  read: ReadPoll;
  strings(): Strings;
  /** The vote in this poll is settled in this way. */
  settled(outcome: OutcomeName, poll: Poll): void;
  /** The visitor has done this to his vote. */
  done(action: VoteAction, poll: Poll): void;
  /** A failure that the webmaster may be able to mend. */
  failed(error: unknown): void;
}

/** What the visitor does with a poll in one box: choosing, voting, changing, withdrawing, and what comes of it. */
export class VoteController implements ReactiveController {
  chosen: readonly string[] = [];
  /** He changes the vote that is there. */
  changing = false;
  outcome?: OutcomeName | undefined;
  /** Why something was not sent, or not taken. */
  problem = '';
  /** It was not sent because of what is chosen. */
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

  /** What the page knows of the vote; `undefined` for a poll that votes can't be sent to. */
  get shared(): SharedVote | undefined {
    return this.followed;
  }

  /** Which poll is on screen, and where votes in it go. */
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

  /** Where focus goes with the next rendering; asked once. */
  takeFocus(): FocusTarget | undefined {
    const { focus } = this;
    this.focus = undefined;
    return focus;
  }

  /** Ticks a choice, or clears it. */
  choose(id: string, ticked: boolean): void {
    const poll = this.options.poll();
    const several = (poll?.maxChoices ?? 1) > 1;
    this.chosen = idsOf(poll).filter((each) => (each === id ? ticked : several && this.chosen.includes(each)));
    this.problem = '';
    this.invalid = false;
    this.host.requestUpdate();
  }

  /** Sends what is chosen. */
  async submit(): Promise<void> {
    // A choice may be gone since it was ticked.
    const chosen = idsOf(this.options.poll()).filter((id) => this.chosen.includes(id));
    const invalid = this.invalidity(chosen.length);
    if (invalid) this.complain(invalid, 'first-choice');
    else if (this.changing) await this.perform('changed', (shared, read) => shared.change(chosen, read));
    else await this.perform('cast', (shared, read, poll) => shared.cast(poll, chosen, read));
  }

  async withdraw(): Promise<void> {
    await this.perform('withdrawn', (shared, read) => shared.withdraw(read));
  }

  /** Opens the form with the choices as they are, or closes it again. */
  change(changing: boolean): void {
    this.reset();
    this.changing = changing;
    this.focus = changing ? 'choices' : 'outcome';
    this.host.requestUpdate();
  }

  /** Why so many choices can't be sent; empty when they can. */
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

  /** Says what became of the vote, unless the box shows another poll by now. */
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

  /** What the server has said is true here too, even if it can't be asked for more. */
  private accept(outcome: OutcomeName, shared: SharedVote, poll: Poll): void {
    if (outcome === 'already-elsewhere') shared.learn(shared.vote ?? { choices: [] });
    if (outcome === 'lost') shared.learn(undefined);
    if (outcome === 'too-late' && shared === this.shared) this.options.show({ ...poll, status: 'closed' });
  }

  private complain(problem: string, focus?: FocusTarget): void {
    // The same words again are no change, and what does not change is silent.
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

/** In the poll's order: the same choices are the same vote, in whichever order they were ticked. */
function idsOf(poll: Poll | undefined): string[] {
  return (poll?.choices ?? []).map(({ id }) => id);
}
