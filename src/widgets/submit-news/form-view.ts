import { html, nothing, type TemplateResult } from 'lit';
import { renderAlert } from '../../element/announcement.js';
import { renderAnnounced, renderOtherDates, type DateActions } from './dates-view.js';
import { renderImages, type ImageActions } from './images-view.js';
import { renderField } from './field-view.js';
import { askedFields, fields, type Group } from '../../sources/submissions/fields.js';
import type { FieldName } from '../../sources/submissions/schema.js';
import type { FormContext } from './form-context.js';
import { repetitionOf } from './other-dates.js';

/** The handlers of the form. */
export interface FormActions extends ImageActions, DateActions {
  input(event: Event): void;
  change(event: Event): void;
  submit(event: Event): void;
  /** Focuses the control of this name. */
  focus(target: string): void;
  /** Removes all input and the draft. */
  clear(): void;
  /** Sets whether the draft is kept after the tab is closed. */
  keep(keep: boolean): void;
}

/** The URLs of the data protection page and of the rules of publication. */
export interface FormLinks {
  privacy: string;
  /** `undefined` for none. */
  rules: string | undefined;
}

/** The first step: all fields, and the button to the review. */
export function renderForm(context: FormContext, links: FormLinks, actions: FormActions): TemplateResult {
  const { strings } = context;
  return html`<form
    part="form"
    novalidate
    aria-label=${context.heading}
    @input=${actions.input}
    @change=${actions.change}
    @submit=${actions.submit}
  >
    ${renderSummary(context, actions)} ${renderRules(context, links)} ${renderRestored(context, actions)}
    <p part="hint">${strings.requiredHint}</p>
    ${context.schema.types.length > 1 ? renderTypes(context) : nothing} ${renderGroup('content', context)}
    ${renderGroup('event', context, (name) => renderEventField(name, context, actions))} ${context.schema.images ? renderImages(context, actions) : nothing}
    ${renderGroup('sender', context)} ${renderTrap(context)} ${renderField('consent', context)}
    <p part="hint">
      ${strings.privacy} <a part="privacy" href=${links.privacy}>${strings.privacyLink}</a>
    </p>
    ${renderKeep(context, actions)}
    <p class="actions"><button part="button next" class="primary" type="submit">${strings.toReview}</button></p>
  </form>`;
}

/**
 * The error summary, a new element for each attempt to continue. It gets shorter as the visitor makes corrections, but
 * never longer: new errors are shown at their field only, so that nothing moves.
 */
function renderSummary({ strings, form, messages }: FormContext, { focus }: FormActions): unknown {
  const issues = [...messages].filter(([target]) => form.listed.has(target));
  const link = ([target, message]: [string, string]) => html`<li>${renderIssue(target, message, focus)}</li>`;
  const summary = issues.length && html`<p>${strings.summary}</p><ul>${issues.map(link)}</ul>`;
  return renderAlert(form.listed, 'error-summary', summary);
}

/** Focuses the field instead of following the link, because the page may have a `<base>`. */
function renderIssue(target: string, message: string, focus: (target: string) => void): TemplateResult {
  if (!target) return html`${message}`;
  const go = (event: Event) => {
    event.preventDefault();
    focus(target);
  };
  return html`<a href="#${target}" @click=${go}>${message}</a>`;
}

function renderRules({ strings }: FormContext, { rules }: FormLinks): TemplateResult {
  return html`<p>${strings.rulesIntro} ${rules ? html`<a part="rules" href=${rules}>${strings.rules}</a>` : nothing}</p>`;
}

/** The message that a draft was restored. */
function renderRestored({ strings, form }: FormContext, { clear }: FormActions): TemplateResult | typeof nothing {
  if (!form.restored) return nothing;
  return html`<p part="restored" class="note">
    ${strings.draft.restored} <button part="button clear" type="button" @click=${clear}>${strings.draft.clear}</button>
  </p>`;
}

/** The choice between news and an event. */
function renderTypes({ strings, schema, form }: FormContext): TemplateResult {
  const radio = (type: (typeof schema.types)[number]) => html`<p class="check">
    <input id="type-${type}" name="type" type="radio" value=${type} .checked=${type === form.type} />
    <label for="type-${type}">${strings.types[type]}</label>
  </p>`;
  return html`<fieldset part="group">
    <legend>${strings.type}</legend>
    <div class="row">${schema.types.map(radio)}</div>
  </fieldset>`;
}

/** The fields of a group; nothing if the form has none of them. */
function renderGroup(
  group: Exclude<Group, 'consent' | 'images'>,
  context: FormContext,
  render: (name: FieldName) => unknown = (name) => renderField(name, context),
): TemplateResult | typeof nothing {
  const { strings, schema, form } = context;
  const names = askedFields(schema, form.type).filter((name) => fields[name].group === group);
  if (!names.length) return nothing;
  return html`<fieldset part="group">
    <legend>${strings.groups[group]}</legend>
    ${group === 'sender' ? html`<p part="hint">${strings.senderHint}</p>` : nothing}
    ${names.map(render)}
  </fieldset>`;
}

/** A field of an event. The last day is asked for where the event repeats. */
function renderEventField(name: FieldName, context: FormContext, actions: FormActions): unknown {
  if (name === 'otherDates') return renderOtherDates(context, actions);
  // In one template with the field, which stays the same when the part comes.
  if (name !== 'repeatsUntil') return html`${renderField(name, context)}${context.completion?.(name, context)}`;
  return html`${repetitionOf(context.form.values) ? renderField(name, context) : nothing}${renderAnnounced(context)}`;
}

/** The honeypot field: programs fill it in; it is hidden from view, from assistive technology and from the keyboard. */
function renderTrap({ strings }: FormContext): TemplateResult {
  return html`<p class="visually-hidden" aria-hidden="true">
    <label for="website">${strings.trap}</label>
    <input id="website" name="website" type="text" tabindex="-1" autocomplete="off" />
  </p>`;
}

/** The checkbox that keeps the draft. */
function renderKeep({ strings, form }: FormContext, { keep }: FormActions): TemplateResult {
  return html`<div part="field">
    <p class="check">
      <input
        id="keep"
        type="checkbox"
        .checked=${form.keep}
        aria-describedby="hint-keep"
        @change=${(event: Event) => keep((event.target as HTMLInputElement).checked)}
      />
      <label for="keep">${strings.draft.keep}</label>
    </p>
    <p id="hint-keep" part="hint">${strings.draft.keepHint}</p>
  </div>`;
}
