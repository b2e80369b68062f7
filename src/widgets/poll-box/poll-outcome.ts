import { html, nothing, type TemplateResult } from 'lit';
import { renderAlert } from '../../element/announcement.js';
import { heading } from '../../element/heading.js';
import type { Poll } from '../../sources/polls/poll.js';
import type { PollContext } from './poll-context.js';
import { hiddenReason, renderResults } from './poll-results.js';

/** What is shown instead of the form, with the handlers to change or withdraw a vote. */
export interface Outcome {
  /** The message about the visitor's vote; empty for none. */
  sentence: string;
  voted: boolean;
  /** The chosen answers, if the page knows them. */
  own: readonly string[];
  /** Whether this page can change and withdraw the vote. */
  changeable: boolean;
  busy: boolean;
  /** Why a withdrawal failed; empty if there is no problem. */
  problem: string;
  onChange(): void;
  onWithdraw(): void;
}

/** The question with its results, or the reason why there are none. */
export function renderOutcome(poll: Poll, outcome: Outcome, context: PollContext): TemplateResult {
  const { strings, level } = context;
  const { sentence, voted, own } = outcome;
  const state = poll.status === 'open' ? '' : strings[poll.status];
  return html`<div part="outcome">
    ${heading(level, 'question', html`<span dir="auto">${poll.question}</span>`)}
    ${poll.description ? html`<p part="description" dir="auto">${poll.description}</p>` : nothing}
    ${state ? html`<p part="state">${state}</p>` : nothing}
    ${sentence ? html`<p part="sentence">${sentence}</p>` : nothing}
    ${poll.results ? renderResults(poll, poll.results, own, context) : nothing}
    ${
      poll.results || poll.status === 'scheduled'
        ? nothing
        : html`<p part="hidden">${hiddenReason(poll, voted, context)}</p>`
    }
    ${outcome.changeable ? renderChanges(outcome, context) : nothing}
  </div>`;
}

function renderChanges({ busy, problem, onChange, onWithdraw }: Outcome, { strings }: PollContext): TemplateResult {
  return html`${renderAlert(problem, 'problem', problem)}
    <div class="buttons">
      <button part="button change" type="button" @click=${onChange}>${strings.change}</button>
      <button part="button withdraw" type="button" aria-disabled=${busy ? 'true' : 'false'} @click=${onWithdraw}>
        ${busy ? strings.sending : strings.withdraw}
      </button>
    </div>`;
}
