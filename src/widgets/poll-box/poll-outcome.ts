import { html, nothing, type TemplateResult } from 'lit';
import { renderAlert } from '../../element/announcement.js';
import { heading } from '../../element/heading.js';
import type { Poll } from '../../sources/polls/poll.js';
import type { PollContext } from './poll-context.js';
import { hiddenReason, renderResults } from './poll-results.js';

/** What the visitor sees when there is nothing to fill in, and what he can do with a vote of his. */
export interface Outcome {
  /** What became of his vote; empty where there is nothing to say of it. */
  sentence: string;
  voted: boolean;
  /** His choices, where the page knows them. */
  own: readonly string[];
  /** This page can change his vote and withdraw it. */
  changeable: boolean;
  busy: boolean;
  /** Why a withdrawal failed; empty when there is nothing to say. */
  problem: string;
  onChange(): void;
  onWithdraw(): void;
}

/** The question with its results, or why there are none. */
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
