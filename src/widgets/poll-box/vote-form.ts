import type { ReactiveControllerHost } from 'lit';
import type { Locale } from '../../locales/locale.js';
import type { Poll } from '../../sources/polls/poll.js';
import type { VoteOutcome } from './vote-failure.js';

/** The name of a part of the element, or `first-choice` for the first radio button or checkbox. */
export type FocusTarget = 'choices' | 'outcome' | 'first-choice';

/** The state of the form in one element: what the visitor does there. It knows nothing of requests. */
export class VoteForm {
  /** The `id` of each ticked choice. */
  chosen: readonly string[] = [];
  /** True while the visitor changes an existing vote. */
  changing = false;
  /** The result of the last request of this element; `undefined` for none. */
  outcome?: VoteOutcome | undefined;
  /** Why a request was not sent or not accepted; empty if there is no problem. */
  problem = '';
  /** True if the problem is the number of ticked choices. */
  invalid = false;
  private focus?: FocusTarget | undefined;

  constructor(private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>) {}

  /** Starts again with these choices ticked. Requests no update: it is part of one. */
  reset(chosen: readonly string[] = []): void {
    this.chosen = chosen;
    this.changing = false;
    this.outcome = undefined;
    this.problem = '';
    this.invalid = false;
  }

  /** The element to focus after the next rendering, returned once. */
  takeFocus(): FocusTarget | undefined {
    const { focus } = this;
    this.focus = undefined;
    return focus;
  }

  /** Ticks or clears a choice; with radio buttons, ticking one clears the others. */
  choose(poll: Poll, id: string, ticked: boolean): void {
    const several = poll.maxChoices > 1;
    this.chosen = idsOf(poll).filter((each) => (each === id ? ticked : several && this.chosen.includes(each)));
    this.clearProblem();
  }

  /** Opens the form with these choices ticked to change a vote, or closes it again. */
  change(changing: boolean, chosen: readonly string[] = []): void {
    this.reset(chosen);
    this.changing = changing;
    this.focus = changing ? 'choices' : 'outcome';
    this.host.requestUpdate();
  }

  /** The choices to send; `undefined`, and a problem is shown, if the poll does not accept that number of choices. */
  validate(poll: Poll, strings: Locale['poll']): string[] | undefined {
    // A choice may have been removed since it was ticked.
    const chosen = idsOf(poll).filter((id) => this.chosen.includes(id));
    // A page may set a poll without these numbers.
    const minChoices = poll.minChoices ?? 1;
    const maxChoices = poll.maxChoices ?? 1;
    const problem =
      (chosen.length < minChoices && strings.tooFew(minChoices)) ||
      (chosen.length > maxChoices && strings.tooMany(maxChoices));
    if (!problem) return chosen;
    this.showProblem(problem, 'first-choice');
    return undefined;
  }

  /** Shows the result of a request and focuses that part, if any. */
  showOutcome(outcome: VoteOutcome, focus?: FocusTarget): void {
    this.outcome = outcome;
    this.focus = focus;
    this.host.requestUpdate();
  }

  /** Shows why a request was not sent or not accepted. With the focus on a choice, the choices are marked as invalid. */
  showProblem(problem: string, focus?: FocusTarget): void {
    // The same text again would not be announced, because nothing changes.
    this.problem = problem === this.problem ? `${problem}\u00a0` : problem;
    this.invalid = focus === 'first-choice';
    this.focus = focus;
    this.host.requestUpdate();
  }

  clearProblem(): void {
    this.problem = '';
    this.invalid = false;
    this.host.requestUpdate();
  }
}

/** In the poll's order, so that the same choices are the same vote in whichever order they were ticked. */
function idsOf({ choices }: Poll): string[] {
  return choices.map(({ id }) => id);
}
