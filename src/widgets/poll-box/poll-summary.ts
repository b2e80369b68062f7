import { html, nothing, type TemplateResult } from 'lit';
import { renderAlert } from '../../element/announcement.js';
import { heading } from '../../element/heading.js';
import type { Poll } from '../../sources/polls/poll.js';
import type { PollActions } from './poll-actions.js';
import type { PollContext } from './poll-context.js';
import { hiddenReason, renderResultList } from './result-list.js';

/** The state of the summary, and the handlers of its buttons. */
export interface SummaryControls extends PollActions {
  /** The message about the visitor's vote; empty for none. */
  sentence: string;
  /** True if the visitor has voted. */
  voted: boolean;
  /** The `id` of each answer that the visitor has chosen; empty if not known. */
  own: readonly string[];
  /** True if this page can change and withdraw the vote. */
  changeable: boolean;
  /** True while a request is being sent. */
  busy: boolean;
  /** Why a withdrawal failed; empty if there is no problem. */
  problem: string;
}

/** The question without a form: with its results, or with the reason why they are not shown. */
export function renderSummary(poll: Poll, controls: SummaryControls, context: PollContext): TemplateResult {
  const { strings, level } = context;
  const { sentence, voted, own } = controls;
  const state = poll.status === 'open' ? '' : strings[poll.status];
  return html`<div part="outcome">
    ${heading(level, 'question', html`<span lang=${poll.language ?? nothing} dir="auto">${poll.question}</span>`)}
    ${poll.description ? html`<p part="description" lang=${poll.language ?? nothing} dir="auto">${poll.description}</p>` : nothing}
    ${state ? html`<p part="state">${state}</p>` : nothing}
    ${sentence ? html`<p part="sentence" class="note">${sentence}</p>` : nothing}
    ${poll.results ? renderResultList(poll, poll.results, own, context) : nothing}
    ${
      poll.results || poll.status === 'scheduled'
        ? nothing
        : html`<p part="hidden">${hiddenReason(poll, voted, context)}</p>`
    }
    ${controls.changeable ? renderButtons(controls, context) : nothing}
  </div>`;
}

/** The buttons that change and withdraw the vote. */
function renderButtons({ busy, problem, change, withdraw }: SummaryControls, { strings }: PollContext): TemplateResult {
  return html`${renderAlert(problem, 'problem', problem)}
    <div class="buttons">
      <button part="button change" type="button" @click=${() => change(true)}>${strings.change}</button>
      <button part="button withdraw" type="button" aria-disabled=${busy ? 'true' : 'false'} @click=${withdraw}>
        ${busy ? strings.sending : strings.withdraw}
      </button>
    </div>`;
}
