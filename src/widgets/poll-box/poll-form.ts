import { html, nothing, type TemplateResult } from 'lit';
import { renderAlert } from '../../element/announcement.js';
import type { ChoiceImage, Poll, PollChoice } from '../../sources/polls/poll.js';
import type { PollActions } from './poll-actions.js';
import type { PollContext } from './poll-context.js';
import { renderResultList } from './result-list.js';

/** The state of the form, and its handlers. */
export interface FormControls extends PollActions {
  /** The `id` of each ticked choice. */
  chosen: readonly string[];
  /** True while a request is being sent. */
  busy: boolean;
  /** Why the vote was not sent or not accepted; empty if there is no problem. */
  problem: string;
  /** True if the problem is the number of ticked choices. */
  invalid: boolean;
  /** The message about the last vote; empty for none. */
  sentence: string;
  /** True if the form changes an existing vote. */
  changing: boolean;
}

/** The choices with their button. */
export function renderForm(poll: Poll, controls: FormControls, context: PollContext): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    controls.submit();
  };
  return html`<form part="form" novalidate @submit=${submit}>
    ${controls.sentence ? html`<p part="sentence" class="note">${controls.sentence}</p>` : nothing}
    <fieldset part="choices" class=${controls.invalid ? 'invalid' : nothing} aria-describedby=${poll.description ? 'description' : nothing}>
      ${renderQuestion(poll, context)}
      ${poll.choices.map((choice, index) => renderChoice(choice, index, poll, controls))}
    </fieldset>
    ${renderAlert(controls.problem, 'problem', controls.problem)}
    ${renderButtons(controls, context)}
  </form>`;
}

/** Results that everyone may see, collapsed so that they do not influence the vote. */
export function renderPreview(poll: Poll, context: PollContext): TemplateResult {
  return html`<details part="preview">
    <summary>${context.strings.showResults}</summary>
    ${renderResultList(poll, poll.results ?? [], [], context)}
  </details>`;
}

/** The number of answers is part of the legend, because not all assistive technology reads descriptions of groups. */
function renderQuestion({ question, description, minChoices, maxChoices, language }: Poll, { strings }: PollContext) {
  return html`<legend>
      <span part="question" lang=${language ?? nothing} dir="auto">${question}</span>
      ${maxChoices > 1 ? html`<span part="hint">${strings.choose(minChoices, maxChoices)}</span>` : nothing}
    </legend>
    ${description ? html`<p id="description" part="description" lang=${language ?? nothing} dir="auto">${description}</p>` : nothing}`;
}

function renderChoice(
  { id, label, description, image }: PollChoice,
  index: number,
  { maxChoices, language }: Poll,
  { chosen, invalid, choose }: FormControls,
): TemplateResult {
  const several = maxChoices > 1;
  const notes = [description && `about-${index}`, invalid && 'problem'].filter(Boolean).join(' ');
  const tick = ({ target }: Event) => choose(id, (target as HTMLInputElement).checked);
  return html`<div part="choice">
    <input
      id="choice-${index}"
      type=${several ? 'checkbox' : 'radio'}
      name="choice"
      .checked=${chosen.includes(id)}
      aria-invalid=${invalid ? 'true' : nothing}
      aria-describedby=${notes || nothing}
      @change=${tick}
    />
    <label for="choice-${index}" lang=${language ?? nothing} dir="auto">${label} ${image && renderImage(image)}</label>
    ${description ? html`<p id="about-${index}" part="about" lang=${language ?? nothing} dir="auto">${description}</p>` : nothing}
  </div>`;
}

/** Part of the label, so that a click on it ticks the choice. */
function renderImage({ url, alt, width, height }: ChoiceImage): TemplateResult {
  return html`<img part="image" src=${url} alt=${alt} width=${width ?? nothing} height=${height ?? nothing} loading="lazy" decoding="async" referrerpolicy="no-referrer" />`;
}

/** The button keeps its place and the focus while sending. */
function renderButtons({ busy, changing, change }: FormControls, { strings }: PollContext): TemplateResult {
  const label = changing ? strings.save : strings.vote;
  return html`<div class="buttons">
    <button part="button vote" class="primary" type="submit" aria-disabled=${busy ? 'true' : 'false'}>
      ${busy ? strings.sending : label}
    </button>
    ${changing ? html`<button part="button cancel" type="button" @click=${() => change(false)}>${strings.cancel}</button>` : nothing}
  </div>`;
}
