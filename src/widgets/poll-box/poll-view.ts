import { html, nothing, type TemplateResult } from 'lit';
import type { Poll } from '../../sources/polls/poll.js';
import { inOrder, type ChoiceOrder } from './choice-order.js';
import type { PollActions } from './poll-actions.js';
import type { PollContext } from './poll-context.js';
import { renderFacts } from './poll-facts.js';
import { renderForm, renderPreview } from './poll-form.js';
import { renderSummary } from './poll-summary.js';
import type { VoteForm } from './vote-form.js';
import type { VoteState } from './vote-store.js';

/** Everything that decides what is shown. */
export interface PollModel {
  poll: Poll;
  /** The state that all elements with this poll share. */
  votes: Readonly<VoteState>;
  /** The state of this element's form. */
  form: Readonly<VoteForm>;
  /** True if this browser has stored that the visitor has voted. */
  remembered: boolean;
  /** `results` never shows the form. */
  mode: 'vote' | 'results';
  order: ChoiceOrder;
}

/** The poll: its form if the visitor can vote or changes a vote, else its summary; below it the facts about it. */
export function renderPoll(model: PollModel, actions: PollActions, context: PollContext): TemplateResult {
  const { votes, form, mode } = model;
  const known = votes.vote !== undefined || model.remembered;
  const voted = known || showsToVoter(model.poll);
  const outcome = form.outcome ?? (known ? 'already' : voted ? 'already-elsewhere' : undefined);
  const sentence = outcome && !form.changing ? context.strings.outcomes[outcome] : '';
  const votable = mode === 'vote' && model.poll.status === 'open';
  const poll = votable ? inOrder(model.poll, model.order) : model.poll;
  const { chosen, changing, problem, invalid } = form;
  const shared = { ...actions, sentence, busy: votes.sending, problem };
  return html`<div part="content" class="content">
    ${votable && (!voted || changing) ? renderWithForm() : renderWithoutForm()} ${renderFacts(poll, context)}
  </div>`;

  function renderWithForm(): TemplateResult {
    return html`${renderForm(poll, { ...shared, chosen, changing, invalid }, context)}
    ${poll.results ? renderPreview(poll, context) : nothing}`;
  }

  function renderWithoutForm(): TemplateResult {
    const own = votes.vote?.choices ?? [];
    const changeable = votable && votes.vote?.receipt !== undefined;
    return renderSummary(poll, { ...shared, voted, own, changeable }, context);
  }
}

/** Whether the visitor has voted: with this policy the server shows results of an open poll only to voters. */
function showsToVoter({ status, resultsPolicy, results }: Poll): boolean {
  return status === 'open' && resultsPolicy === 'after-vote' && results !== undefined;
}
