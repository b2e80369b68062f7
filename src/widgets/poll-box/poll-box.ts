import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { now } from '../../clock.js';
import type { AnswerPayload } from '../../element/answer-payload.js';
import { choice, flag } from '../../element/attributes.js';
import { CwVoteEvent } from '../../element/events.js';
import { focusPart } from '../../element/focus.js';
import { toLoadError } from '../../element/load-error.js';
import { property } from '../../element/reactive-property.js';
import { WidgetElement } from '../../element/widget-element.js';
import { poll as en } from '../../locales/poll/en.js';
import { poll as fr } from '../../locales/poll/fr.js';
import { localize, type Locale } from '../../locales/locale.js';
import { pollSources } from '../../sources/polls/index.js';
import type { Poll } from '../../sources/polls/poll.js';
import { formStyles } from '../../styles/form.styles.js';
import { inOrder, orders, type ChoiceOrder } from './choice-order.js';
import { pollBoxStyles } from './poll-box.styles.js';
import type { PollContext } from './poll-context.js';
import { renderFacts } from './poll-facts.js';
import { renderForm, renderPreview, type FormControls } from './poll-form.js';
import { renderOutcome, type Outcome } from './poll-outcome.js';
import { forget, isRemembered, keep } from './remembered-vote.js';
import { TurnController } from './turn-controller.js';
import { VoteController, type OutcomeName } from './vote-controller.js';
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
 */
export class PollBox extends WidgetElement<Poll> {
  /** True because it sends the visitor's input: see `data-cw-origins`. */
  static readonly sends = true;

  static override styles = [WidgetElement.styles, formStyles, pollBoxStyles];

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

  private readonly votes = new VoteController(this, {
    poll: () => this.data,
    show: (poll) => (this.data = poll),
    refresh: async () => {
      await this.refresh();
      return this.state !== 'stale';
    },
    read: (answer) => this.parse({ ...answer, format: this.format, timeZone: this.timeZone }),
    strings: () => this.strings,
    settled: (outcome, poll) => this.settled(outcome, poll),
    done: (action, poll) => this.dispatchEvent(new CwVoteEvent(poll.id, action)),
    failed: (error) => this.report(toLoadError(error)),
  });
  private readonly turn = new TurnController(this, () => void this.refresh());
  private seen?: Poll | undefined;
  private remembered = false;

  protected override get strings(): Locale['poll'] {
    return localize('poll', { fr, en }, this.language).strings;
  }

  protected override parse(payload: AnswerPayload): Poll {
    return pollSources.parse(payload);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { data: poll, seen, votes } = this;
    this.seen = poll;
    votes.follow(poll, this.voteUrl);
    this.turn.await(votes.shared && nextTurn(poll));
    this.remembered = this.remember && poll !== undefined && isRemembered(poll, now());
    const closed = seen?.status === 'open' && poll?.status === 'closed' && seen.id === poll.id;
    if (closed && !votes.outcome) this.announce(this.strings.closed);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const target = this.votes.takeFocus();
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

  private settled(outcome: OutcomeName, poll: Poll): void {
    this.announce(this.strings.outcomes[outcome]);
    if (!this.remember) return;
    if (outcome === 'withdrawn' || outcome === 'lost' || outcome === 'too-late') forget(poll);
    else keep(poll);
  }

  private context(): PollContext {
    const { strings, common, timeZone, headingLevel } = this;
    const title = this.heading ?? strings.heading;
    return { strings, common, timeZone, level: title ? headingLevel + 1 : headingLevel, counts: !this.noCounts };
  }

  private renderVote(poll: Poll, sentence: string, context: PollContext): TemplateResult {
    const { votes } = this;
    const { chosen, changing, problem } = votes;
    const controls: FormControls = {
      chosen,
      changing,
      problem,
      invalid: votes.invalid,
      sentence,
      busy: votes.shared?.busy ?? false,
      onChoose: (id, ticked) => votes.choose(id, ticked),
      onSubmit: () => void votes.submit(),
      onCancel: () => votes.change(false),
    };
    return html`${renderForm(poll, controls, context)} ${poll.results ? renderPreview(poll, context) : nothing}`;
  }

  private renderResults(poll: Poll, sentence: string, voted: boolean, context: PollContext): TemplateResult {
    const { votes } = this;
    const vote = votes.shared?.vote;
    const outcome: Outcome = {
      sentence,
      voted,
      own: vote?.choices ?? [],
      changeable: poll.status === 'open' && this.mode === 'vote' && vote?.receipt !== undefined,
      busy: votes.shared?.busy ?? false,
      problem: votes.problem,
      onChange: () => votes.change(true),
      onWithdraw: () => void votes.withdraw(),
    };
    return renderOutcome(poll, outcome, context);
  }

  protected override renderContent(poll: Poll): TemplateResult {
    const { votes, strings } = this;
    const context = this.context();
    const known = votes.shared?.vote !== undefined || this.remembered;
    const voted = known || showsToVoter(poll);
    const told = votes.outcome ?? (known ? 'already' : voted ? 'already-elsewhere' : undefined);
    const sentence = told && !votes.changing ? strings.outcomes[told] : '';
    const votable = this.mode === 'vote' && poll.status === 'open';
    const fillsIn = votable && (!voted || votes.changing);
    const ordered = votable ? inOrder(poll, this.order) : poll;
    return html`<div part="content" class="content">
      ${fillsIn ? this.renderVote(ordered, sentence, context) : this.renderResults(ordered, sentence, voted, context)}
      ${renderFacts(poll, context)}
    </div>`;
  }
}

/** The next opening or closing time; `undefined` if there is none. */
function nextTurn({ status, opensAt, closesAt }: Partial<Poll> = {}): Date | undefined {
  return status === 'scheduled' ? opensAt : status === 'open' ? closesAt : undefined;
}

/** Whether the visitor has voted: with this policy the server shows results of an open poll only to voters. */
function showsToVoter({ status, resultsPolicy, results }: Poll): boolean {
  return status === 'open' && resultsPolicy === 'after-vote' && results !== undefined;
}
