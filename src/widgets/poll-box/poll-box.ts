import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { now } from '../../clock.js';
import type { AnswerPayload } from '../../element/answer-payload.js';
import { choice, flag } from '../../element/attributes.js';
import { CwVoteEvent } from '../../element/events.js';
import { focusPart } from '../../element/focus.js';
import { toLoadError } from '../../element/load-error.js';
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
 * A poll of the commune: choices while it is open, results as far as the server shows them.
 *
 * The server decides who may vote and when results are seen. Nothing is stored on the visitor’s machine, unless
 * `remember` is set; what is stored then names nobody, and ends with the poll.
 *
 * @summary Poll of a commune.
 * @element poll-box
 *
 * @event {CwLoadEvent} cw-load - A fresh poll is on screen.
 * @event {CwErrorEvent} cw-error - A load or a vote has failed.
 * @event {CwVoteEvent} cw-vote - The visitor has voted, or changed or withdrawn the vote; not what was chosen.
 *
 * @csspart content - Everything below the title.
 * @csspart form - The choices with their button.
 * @csspart choices - The group of choices.
 * @csspart question - The question.
 * @csspart description - What is said beside it.
 * @csspart hint - How many may be chosen.
 * @csspart choice - One choice.
 * @csspart about - What is said beside a choice.
 * @csspart problem - Why a vote was not sent.
 * @csspart vote - The button that votes.
 * @csspart cancel - The button that leaves a vote as it is.
 * @csspart change - The button that changes a vote.
 * @csspart withdraw - The button that withdraws it.
 * @csspart preview - The results below the form, where they are always seen.
 * @csspart outcome - What takes the place of the form.
 * @csspart state - That the poll is not open.
 * @csspart sentence - What became of the vote.
 * @csspart hidden - Why there are no results.
 * @csspart results - The list of results.
 * @csspart result - One of them.
 * @csspart own - Beside `result`, for what the visitor has chosen.
 * @csspart label - What could be chosen.
 * @csspart yours - That the visitor has chosen it.
 * @csspart share - Its percentage.
 * @csspart votes - Its number of votes.
 * @csspart bar - Its bar.
 * @csspart fill - How far the bar goes.
 * @csspart facts - What the poll is, and is worth.
 * @csspart organiser - Who asks.
 * @csspart voters - How many have voted.
 * @csspart time - Until when, or since when not.
 * @csspart date - A date in these facts.
 * @csspart indicative - That it decides nothing.
 */
export class PollBox extends WidgetElement<Poll> {
  /** It sends what visitors write: see `data-cw-origins`. */
  static readonly sends = true;

  static override styles = [WidgetElement.styles, formStyles, pollBoxStyles];

  /** `vote`, or `results` alone. */
  @property({ converter: choice(['vote', 'results'], 'vote') }) mode: 'vote' | 'results' = 'vote';

  /** Remembers in this browser, once the visitor has voted and until the poll closes, that there was a vote. */
  @property({ converter: flag }) remember = false;

  /** Percentages alone, without numbers of votes. */
  @property({ attribute: 'no-counts', converter: flag }) noCounts = false;

  /** The choices of an open poll as `given`, or `shuffled` for each visit, all or `shuffled-but-last` (« Autre »). */
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

  /** Where votes go; `undefined` in a preview, which has no endpoint. */
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

/** When the poll should open, or close; `undefined` when nothing is to come. */
function nextTurn({ status, opensAt, closesAt }: Partial<Poll> = {}): Date | undefined {
  return status === 'scheduled' ? opensAt : status === 'open' ? closesAt : undefined;
}

/** Under this policy the server shows results of an open poll to those who have voted, and to nobody else. */
function showsToVoter({ status, resultsPolicy, results }: Poll): boolean {
  return status === 'open' && resultsPolicy === 'after-vote' && results !== undefined;
}
