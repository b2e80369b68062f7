import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FieldName } from '../../sources/submissions/schema.js';
import { fields } from '../../sources/submissions/fields.js';
import type { FormContext } from './form-context.js';
import { limitOf, remaining } from './remaining.js';
import { optionsOf, shownValue } from './shown-value.js';

/** The texts around a control. */
interface Labelled {
  /** The `id` and the `name` of the control. */
  id: string;
  label: unknown;
  required: boolean;
  /** Empty for none. */
  hint: string;
  /** The error message; `undefined` for none. */
  message: string | undefined;
}

/** The ARIA attributes of a control that depend on its hint and its error message. */
type Described = { invalid: 'true' | 'false'; describedBy: string | typeof nothing };

/** A field: its label, hint, error message and control. */
export function renderField(name: FieldName, context: FormContext): TemplateResult {
  const { strings, schema, form, messages } = context;
  const rule = schema.fields[name];
  const label = strings.fields[name];
  if (rule?.locked) return renderLocked(label, shownValue(name, context));
  const labelled = {
    id: name,
    label,
    required: isRequired(name, context),
    hint: hintOf(name, context),
    message: messages.get(name),
  };
  if (fields[name].control === 'check') return renderCheck(labelled, form.values[name] === '1', context);
  return renderLabelled(labelled, context, (described) => renderCounted(name, described, context));
}

/** A date and time of a date after the first one, or its day. */
export function renderMoment(
  labelled: Pick<Labelled, 'id' | 'label' | 'required'>,
  value: string,
  context: FormContext,
): TemplateResult {
  const allDay = !!context.form.values.allDay;
  const type = allDay ? 'date' : 'datetime-local';
  const message = context.messages.get(labelled.id);
  return renderLine({ ...labelled, hint: '', message }, forInput(value, allDay), context, type);
}

/** A text field that is not in the contract's schema, such as an image's description. */
export function renderLine(
  labelled: Labelled,
  value: string,
  context: FormContext,
  type: 'text' | 'date' | 'datetime-local' = 'text',
): TemplateResult {
  return renderLabelled(
    labelled,
    context,
    ({ invalid, describedBy }) => html`<input
      id=${labelled.id}
      name=${labelled.id}
      part="input"
      type=${type}
      autocomplete="off"
      .value=${live(value)}
      aria-required=${labelled.required ? 'true' : nothing}
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
    />`,
  );
}

/** The last day of a repetition is only shown where the event repeats, and then required. */
function isRequired(name: FieldName, { schema }: FormContext): boolean {
  return name === 'repeatsUntil' || !!schema.fields[name]?.required;
}

/** A control below its label, hint and error message. */
function renderLabelled(
  { id, label, required, hint, message }: Labelled,
  { strings }: FormContext,
  control: (described: Described) => TemplateResult,
): TemplateResult {
  return html`<div part="field" class=${message ? 'invalid' : ''}>
    <label for=${id}>${label}${renderMark(required, strings)}</label>
    ${hint ? html`<p id="hint-${id}" part="hint">${hint}</p>` : nothing} ${renderMessage(id, message)}
    ${control(described(id, hint, message))}
  </div>`;
}

/** A checkbox before its label. */
function renderCheck({ id, label, required, hint, message }: Labelled, checked: boolean, { strings }: FormContext) {
  const { invalid, describedBy } = described(id, hint, message);
  return html`<div part="field" class=${message ? 'invalid' : ''}>
    ${renderMessage(id, message)}
    <p class="check">
      <input
        id=${id}
        name=${id}
        type="checkbox"
        .checked=${live(checked)}
        aria-required=${required ? 'true' : nothing}
        aria-invalid=${invalid}
        aria-describedby=${describedBy}
      />
      <label for=${id}>${label}${renderMark(required, strings)}</label>
    </p>
  </div>`;
}

/**
 * The space is in the same text node as the words: Chromium ignores white-space-only text nodes in accessible names.
 */
function renderMark(required: boolean, strings: FormContext['strings']): TemplateResult | typeof nothing {
  return required ? html`<span class="mark">${` ${strings.required}`}</span>` : nothing;
}

/** The error message of a control. */
export function renderMessage(id: string, message: string | undefined): TemplateResult | typeof nothing {
  return message ? html`<p id="error-${id}" part="field-error">${message}</p>` : nothing;
}

/** The ARIA attributes of the control with this `id`. */
function described(id: string, hint: string, message: string | undefined): Described {
  const ids = [hint && `hint-${id}`, message && `error-${id}`].filter(Boolean).join(' ');
  return { invalid: message ? 'true' : 'false', describedBy: ids || nothing };
}

/** A fixed value as text, which is clearer than a field that can't be changed. */
function renderLocked(label: string, value: string): TemplateResult {
  return html`<dl part="field">
    <dt>${label}</dt>
    <dd dir="auto">${value}</dd>
  </dl>`;
}

/** The control of a field that is neither a checkbox nor locked. */
function renderControl(name: FieldName, { invalid, describedBy }: Described, context: FormContext): TemplateResult {
  const { control, autocomplete = 'off' } = fields[name];
  const allDay = control === 'day' || !!context.form.values.allDay;
  const isTime = control === 'moment' || control === 'day';
  const required = isRequired(name, context);
  const value = context.form.values[name] ?? '';
  if (control === 'choice') return renderChoice(name, { invalid, describedBy }, context);
  if (control === 'lines') {
    return html`<textarea
      id=${name}
      name=${name}
      part="input"
      rows=${name === 'body' ? 8 : 3}
      .value=${live(value)}
      aria-required=${required ? 'true' : nothing}
      aria-invalid=${invalid}
      aria-describedby=${describedBy}
    ></textarea>`;
  }
  // The messages of the browser's own "email" and "url" validation are not in the page's language: the form validates
  // itself.
  return html`<input
    id=${name}
    name=${name}
    part="input"
    type=${isTime ? (allDay ? 'date' : 'datetime-local') : control}
    autocomplete=${autocomplete}
    .value=${live(isTime ? forInput(value, allDay) : value)}
    aria-required=${required ? 'true' : nothing}
    aria-invalid=${invalid}
    aria-describedby=${describedBy}
  />`;
}

/** The value in the format of the control: a date, or a date and time, which is midnight if it was a date. */
function forInput(value: string, allDay: boolean): string {
  if (allDay) return value.slice(0, 10);
  return value.length === 10 ? `${value}T00:00` : value;
}

/**
 * A control with the number of characters left, which is part of its description and not announced at each key. The
 * template is the same without a number: another one would replace the control, and focus would be lost after a letter.
 */
function renderCounted(name: FieldName, described: Described, context: FormContext): TemplateResult {
  const left = context.form.values[name] ? remaining(name, context) : undefined;
  const id = left !== undefined && `count-${name}`;
  // The message of an error says by how much the value is too long.
  const ids = [described.describedBy, described.invalid === 'false' && id].filter((each) => each && each !== nothing);
  return html`${renderControl(name, { ...described, describedBy: ids.join(' ') || nothing }, context)}
  ${id ? html`<p id=${id} part="count">${context.strings.remaining(left)}</p>` : nothing}`;
}

function renderChoice(name: FieldName, { invalid, describedBy }: Described, context: FormContext): TemplateResult {
  const { choose, dates } = context.strings;
  const value = context.form.values[name] ?? '';
  return html`<select
    id=${name}
    name=${name}
    part="input"
    aria-required=${isRequired(name, context) ? 'true' : nothing}
    aria-invalid=${invalid}
    aria-describedby=${describedBy}
  >
    <option value="" ?selected=${!value}>${name === 'repeats' ? dates.once : choose}</option>
    ${optionsOf(name, context).map(({ id, label }) => html`<option value=${id} ?selected=${id === value}>${label}</option>`)}
  </select>`;
}

/** The hint of a field, with its maximum length for longer texts. */
function hintOf(name: FieldName, { strings, schema }: FormContext): string {
  const max = limitOf(name, schema);
  const hint = (strings.hints as Partial<Record<FieldName, string>>)[name] ?? '';
  return [hint, max === undefined ? '' : strings.atMost(max)].filter(Boolean).join(' ');
}
