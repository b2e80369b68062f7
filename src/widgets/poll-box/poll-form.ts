import { html, nothing, type TemplateResult } from 'lit';
import { renderAlert } from '../../element/announcement.js';
import type { Poll, PollChoice } from '../../sources/polls/poll.js';
import type { PollContext } from './poll-context.js';
import { renderResults } from './poll-results.js';

/** The state of the form, and what the visitor can do with it. */
export interface FormControls {
  chosen: readonly string[];
  busy: boolean;
  /** Why it was not sent, or not taken; empty when there is nothing to say. */
  problem: string;
  /** It was not sent because of what is chosen. */
  invalid: boolean;
  /** What became of the last vote; empty when there is nothing to say. */
  sentence: string;
  /** It changes a vote that is there. */
  changing: boolean;
  onChoose(id: string, ticked: boolean): void;
  onSubmit(): void;
  onCancel(): void;
}

/** The choices and their button. */
export function renderForm(poll: Poll, controls: FormControls, context: PollContext): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    controls.onSubmit();
  };
  return html`<form part="form" novalidate @submit=${submit}>
    ${controls.sentence ? html`<p part="sentence">${controls.sentence}</p>` : nothing}
    <fieldset part="choices" aria-describedby=${poll.description ? 'description' : nothing}>
      ${renderQuestion(poll, context)}
      ${poll.choices.map((choice, index) => renderChoice(choice, index, poll, controls))}
    </fieldset>
    ${renderAlert(controls.problem, 'problem', controls.problem)}
    ${renderButtons(controls, context)}
  </form>`;
}

/** Results that are seen by all, folded so that they do not vote for the visitor. */
export function renderPreview(poll: Poll, context: PollContext): TemplateResult {
  return html`<details part="preview">
    <summary>${context.strings.showResults}</summary>
    ${renderResults(poll, poll.results ?? [], [], context)}
  </details>`;
}

/** How many may be chosen is a part of the question: descriptions of groups are not read out by all. */
function renderQuestion({ question, description, minChoices, maxChoices }: Poll, { strings }: PollContext) {
  return html`<legend>
      <span part="question" dir="auto">${question}</span>
      ${maxChoices > 1 ? html`<span part="hint">${strings.choose(minChoices, maxChoices)}</span>` : nothing}
    </legend>
    ${description ? html`<p id="description" part="description" dir="auto">${description}</p>` : nothing}`;
}

function renderChoice(
  { id, label, description }: PollChoice,
  index: number,
  { maxChoices }: Poll,
  { chosen, invalid, onChoose }: FormControls,
): TemplateResult {
  const several = maxChoices > 1;
  const notes = [description && `about-${index}`, invalid && 'problem'].filter(Boolean).join(' ');
  const choose = ({ target }: Event) => onChoose(id, (target as HTMLInputElement).checked);
  return html`<div part="choice">
    <input
      id="choice-${index}"
      type=${several ? 'checkbox' : 'radio'}
      name="choice"
      .checked=${chosen.includes(id)}
      aria-invalid=${invalid ? 'true' : nothing}
      aria-describedby=${notes || nothing}
      @change=${choose}
    />
    <label for="choice-${index}" dir="auto">${label}</label>
    ${description ? html`<p id="about-${index}" part="about" dir="auto">${description}</p>` : nothing}
  </div>`;
}

/** The button stays in place while it is at work, and so does focus. */
function renderButtons({ busy, changing, onCancel }: FormControls, { strings }: PollContext): TemplateResult {
  const label = changing ? strings.save : strings.vote;
  return html`<div class="buttons">
    <button part="button vote" class="primary" type="submit" aria-disabled=${busy ? 'true' : 'false'}>
      ${busy ? strings.sending : label}
    </button>
    ${changing ? html`<button part="button cancel" type="button" @click=${onCancel}>${strings.cancel}</button>` : nothing}
  </div>`;
}
