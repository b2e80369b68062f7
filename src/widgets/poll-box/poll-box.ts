import type { PropertyValues, TemplateResult } from 'lit';
import { now } from '../../clock.js';
import type { AnswerPayload } from '../../element/answer-payload.js';
import { choice, flag } from '../../element/attributes.js';
import { datesIn, dateForms, type DateForm } from '../../element/date-form.js';
import { CwVoteEvent } from '../../element/events.js';
import { focusPart } from '../../element/focus.js';
import { toLoadError } from '../../element/load-error.js';
import { property } from '../../element/reactive-property.js';
import { WidgetElement } from '../../element/widget-element.js';
import { poll as en } from '../../locales/en/poll.js';
import { poll as fr } from '../../locales/fr/poll.js';
import { localize, type Locale } from '../../locales/locale.js';
import { pollSources } from '../../sources/polls/index.js';
import type { Poll } from '../../sources/polls/poll.js';
import { formStyles } from '../../styles/form.styles.js';
import { messageStyles } from '../../styles/message.styles.js';
import { orders, type ChoiceOrder } from './choice-order.js';
import type { PollActions } from './poll-actions.js';
import { pollBoxStyles } from './poll-box.styles.js';
import type { PollContext } from './poll-context.js';
import { renderPoll } from './poll-view.js';
import { forget, isRemembered, keep } from './remembered-vote.js';
import { StatusTimer } from './status-timer.js';
import { StoreController } from './store-controller.js';
import type { ParsePoll, VoteClient, VoteFailure, VoteResult } from './vote-client.js';
import type { VoteOutcome } from './vote-failure.js';
import { VoteForm } from './vote-form.js';
import { voteUrl } from './vote-url.js';

/**
 * A poll of the commune: choices while it is open, and results as far as the server shows them.
 *
 * The server decides who may vote and when results are shown. Nothing is stored on the visitor’s device, unless
 * `remember` is set; the stored data then identifies nobody, and is deleted when the poll closes.
 *
 * @summary Poll of a commune.
 * @element poll-box
 *
 * @event {CwLoadEvent} cw-load - New data is shown.
 * @event {CwErrorEvent} cw-error - A load or a vote has failed.
 * @event {CwVoteEvent} cw-vote - The visitor has voted, or changed or withdrawn the vote; without the chosen answers.
 *
 * @csspart content - Everything below the heading.
 * @csspart form - The choices with their button.
 * @csspart choices - The group of choices.
 * @csspart question - The question.
 * @csspart description - The description of the poll.
 * @csspart hint - How many answers may be chosen.
 * @csspart choice - One choice.
 * @csspart image - The image of a choice.
 * @csspart about - The description of a choice.
 * @csspart problem - The message that a vote was not sent, and why.
 * @csspart vote - The button that votes.
 * @csspart cancel - The button that leaves a vote unchanged.
 * @csspart change - The button that changes a vote.
 * @csspart withdraw - The button that withdraws a vote.
 * @csspart preview - The results below the form, if everyone may see them.
 * @csspart outcome - The question with its results, instead of the form.
 * @csspart state - The message that the poll is not open.
 * @csspart sentence - The message about the visitor's vote.
 * @csspart hidden - The message that results are not shown, and why.
 * @csspart results - The list of results.
 * @csspart result - The result of one choice.
 * @csspart own - Second name of `result` for the visitor's own choice.
 * @csspart label - The name of the choice.
 * @csspart yours - The mark of the visitor's own choice.
 * @csspart share - The percentage of the choice.
 * @csspart votes - The number of votes of the choice.
 * @csspart bar - The bar of the choice.
 * @csspart fill - The filled part of the bar.
 * @csspart facts - Organiser, voters, date and notice.
 * @csspart organiser - The organiser.
 * @csspart voters - The number of voters.
 * @csspart time - The opening or closing time.
 * @csspart date - The paragraph with that time.
 * @csspart indicative - The notice that the poll is not binding.
 *
 * @cssproperty [--cw-error=#b3261e] - The colour of error messages.
 */
export class PollBox extends WidgetElement<Poll> {
  static override styles = [WidgetElement.styles, formStyles, messageStyles, pollBoxStyles];

  /** `vote`, or `results` for the results only. */
  @property({ converter: choice(['vote', 'results'], 'vote') }) mode: 'vote' | 'results' = 'vote';

  /** Stores in this browser that the visitor has voted, from the vote until the poll closes. */
  @property({ converter: flag }) remember = false;

  /** Shows percentages only, without numbers of votes. */
  @property({ attribute: 'no-counts', converter: flag }) noCounts = false;

  /**
   * The order of choices while the poll is open: `given`, `shuffled` for each visit, or `shuffled-but-last` (« Autre
   * »).
   */
  @property({ converter: choice(orders, 'given') }) order: ChoiceOrder = 'given';

  /** The form of dates: `absolute` (27/11/2026 - 18:33) or `long` (27 novembre 2026 à 18 h 33). */
  @property({ converter: choice(dateForms, 'absolute') }) dates: DateForm = 'absolute';

  /** The state that all boxes with this poll share. */
  private readonly votes = new StoreController(this);
  /** The state of this box's form. */
  private readonly form = new VoteForm(this);
  private readonly statusTimer = new StatusTimer(this, () => void this.refresh());
  /** The poll of the last update. */
  private shown?: Poll | undefined;
  /** True if this browser has stored that the visitor has voted. */
  private remembered = false;

  protected override get strings(): Locale['poll'] {
    return localize('poll', { fr, en }, this.language).strings;
  }

  protected override parse(payload: AnswerPayload): Promise<Poll> {
    return pollSources.parseAsync(payload);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // First, because a changed endpoint starts another load, which must not be replaced.
    this.takeResponse();
    super.willUpdate(changed);
    const { data: poll, shown, votes, form } = this;
    this.shown = poll;
    votes.follow(this.voteUrl);
    if (poll?.id !== shown?.id) form.reset(votes.state.vote?.choices);
    this.statusTimer.set(votes.client && nextChange(poll));
    this.remembered = this.remember && poll !== undefined && isRemembered(poll, now());
    const closed = shown?.status === 'open' && poll?.status === 'closed' && shown.id === poll.id;
    if (closed && !form.outcome) this.announce(this.strings.closed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const target = this.form.takeFocus();
    if (target === 'first-choice') this.renderRoot.querySelector('input')?.focus();
    else if (target) focusPart(this.renderRoot, target, target === 'outcome' ? this.data?.question : undefined);
  }

  /** The URL that votes are sent to; `undefined` in a preview without an endpoint. */
  private get voteUrl(): string | undefined {
    try {
      return this.data && voteUrl(this.endpoint, this.baseURI, this.data.id);
    } catch {
      return undefined;
    }
  }

  private readonly parseVote: ParsePoll = (answer) =>
    this.parse({ ...answer, format: this.format, timeZone: this.timeZone });

  /** Shows the poll of a new response in the store, whichever box has sent the vote. The form starts again. */
  private takeResponse(): void {
    const poll = this.votes.takePoll();
    if (!poll) return;
    this.data = poll;
    this.form.reset(this.votes.state.vote?.choices);
  }

  private readonly actions: PollActions = {
    choose: (id, ticked) => this.data && this.form.choose(this.data, id, ticked),
    submit: () => {
      const { data, form } = this;
      const { changing } = form;
      const choices = data && form.validate(data, this.strings);
      if (!choices) return;
      void this.send((client, poll) =>
        changing ? client.change(choices, this.parseVote) : client.cast(poll, choices, this.parseVote),
      );
    },
    change: (changing) => this.form.change(changing, this.votes.state.vote?.choices),
    withdraw: () => void this.send((client) => client.withdraw(this.parseVote)),
  };

  /** Sends a request of the visitor, unless one of any box is being sent. */
  private async send(request: (client: VoteClient, poll: Poll) => Promise<VoteResult>): Promise<void> {
    const { data: poll, form } = this;
    const { client } = this.votes;
    if (!client) form.showProblem(this.strings.failures.refused);
    if (!poll || !client || client.store.snapshot.sending) return;
    form.clearProblem();
    const result = await request(client, poll);
    if ('error' in result) {
      await this.handleFailure(result, client, poll);
      return;
    }
    this.showOutcome(result.action, client, poll);
    this.dispatchEvent(new CwVoteEvent(poll.id, result.action));
  }

  private async handleFailure(failure: VoteFailure, client: VoteClient, poll: Poll): Promise<void> {
    const { error, outcome, message, reload, report } = failure;
    if (report) this.report(toLoadError(error));
    // Before the poll is loaded again, which may take long or fail.
    if (outcome && client === this.votes.client) {
      if (outcome === 'too-late') this.data = { ...poll, status: 'closed' };
      this.form.showOutcome(outcome);
    }
    if (reload) await this.refresh();
    const outdated = reload && this.state === 'stale';
    if (outcome) this.showOutcome(outcome, client, poll);
    else if (message) this.form.showProblem(this.strings.failures[outdated ? 'network' : message]);
  }

  /** Shows and announces what has become of the vote in `poll`, which may no longer be the poll that is shown. */
  private showOutcome(outcome: VoteOutcome, client: VoteClient, poll: Poll): void {
    // First, because a new response resets the form, and with it the outcome.
    this.takeResponse();
    const late = outcome === 'too-late';
    const { vote } = client.store.snapshot;
    if (client === this.votes.client) this.form.showOutcome(outcome, vote || late ? 'outcome' : 'choices');
    this.announce(this.strings.outcomes[outcome]);
    const record = vote && !late ? keep : forget;
    if (this.remember) record(poll);
  }

  private context(): PollContext {
    const { strings, timeZone, headingLevel } = this;
    const level = (this.heading ?? strings.heading) ? headingLevel + 1 : headingLevel;
    return { strings, common: datesIn(this.common, this.dates), timeZone, level, counts: !this.noCounts };
  }

  protected override renderContent(poll: Poll): TemplateResult {
    const { form, remembered, mode, order } = this;
    return renderPoll({ poll, votes: this.votes.state, form, remembered, mode, order }, this.actions, this.context());
  }
}

/** The next opening or closing time; `undefined` if there is none. */
function nextChange({ status, opensAt, closesAt }: Partial<Poll> = {}): Date | undefined {
  return status === 'scheduled' ? opensAt : status === 'open' ? closesAt : undefined;
}
