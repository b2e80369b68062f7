import { html } from 'hono/html';
import type { Issue } from '../problem.js';
import type { Html } from './page.js';

/** A field of a form. */
export interface Field {
  name: string;
  label: string;
  kind:
    | 'file'
    | 'text'
    | 'password'
    | 'email'
    | 'url'
    | 'date'
    | 'datetime-local'
    | 'time'
    | 'number'
    | 'textarea'
    | 'select'
    | 'checkbox';
  required?: boolean;
  hint?: string;
  /** A valid value, shown below the hint, of a field that asks for a format. */
  example?: string;
  /** The error message for a value with a wrong format, with an example of a valid one. */
  format?: string;
  maxLength?: number;
  /** The types that a `file` field offers. */
  accept?: string;
  /** The options of a `select`. If none may be chosen, the empty value must be among them. */
  options?: readonly (readonly [value: string, label: string])[];
  /** Default: `off`, because the data is never the moderator's own. */
  autocomplete?: string;
  /** Where focus starts on the page. */
  focused?: boolean;
  /** Lines of a `textarea`. */
  rows?: number;
}

/** The values of a form, as sent or to be shown, by the names of its fields. A ticked checkbox is `on`. */
export type Values = Record<string, string>;

/** The error summary, with a link to each field. It comes first on the page, and has focus without a script. */
export function renderErrors(fields: readonly Field[], errors: readonly Issue[]): Html | undefined {
  const told = onePerField(errors);
  if (told.length === 0) return undefined;
  return html`<div class="errors" role="alert" tabindex="-1" autofocus>
    <h2>${told.length === 1 ? 'Une valeur est à corriger' : `${told.length} valeurs sont à corriger`}</h2>
    <ul>
      ${told.map(({ pointer, ...error }) => {
        const field = fields.find(({ name }) => pointer === `/${name}`);
        return field
          ? html`<li><a href="#${idOf(field)}">${field.label} : ${sentence(field, error)}</a></li>`
          : html`<li>${error.detail}</li>`;
      })}
    </ul>
  </div>`;
}

/** The first error of each field: the others often follow from it, and the field shows that one. */
export function onePerField(errors: readonly Issue[]): Issue[] {
  return errors.filter(({ pointer }, index) => errors.findIndex((other) => other.pointer === pointer) === index);
}

export function renderFields(fields: readonly Field[], values: Values, errors: readonly Issue[] = []): Html[] {
  return fields.map((field) => renderField(field, values[field.name] ?? '', errors));
}

export function renderField(field: Field, value: string, errors: readonly Issue[] = []): Html {
  const id = idOf(field);
  const error = errors.find(({ pointer }) => pointer === `/${field.name}`);
  const hint = [field.hint, field.example && `Exemple : ${field.example}`].filter(Boolean).join(' ');
  const described = [hint && `${id}-aide`, error && `${id}-erreur`].filter(Boolean).join(' ');
  const attributes = html`id="${id}" name="${field.name}" ${field.required && html`required`}
  ${described && html`aria-describedby="${described}"`} ${error && html`aria-invalid="true"`} ${field.focused && html`autofocus`}`;
  const label = html`<label for="${id}">${field.label}${field.required && html` <span class="required">(obligatoire)</span>`}</label>`;
  const notes = html`${hint && html`<p class="hint" id="${id}-aide">${hint}</p>`}
  ${error && html`<p class="error" id="${id}-erreur">${sentence(field, error)}</p>`}`;
  const className = error ? 'field invalid' : 'field';
  return field.kind === 'checkbox'
    ? html`<div class="${className} box">
        <input type="checkbox" ${attributes} ${value && html`checked`} />${label}${notes}
      </div>`
    : html`<div class="${className}">${label}${notes}${renderControl(field, value, attributes)}</div>`;
}

function renderControl(field: Field, value: string, attributes: Html): Html {
  const { kind, maxLength, options = [], autocomplete = 'off', rows = 6 } = field;
  const length = maxLength && html`maxlength="${maxLength}"`;
  if (kind === 'textarea') {
    // The parser drops a line feed right after the tag; without this one it would drop one of the text.
    return html`<textarea ${attributes} ${length} rows="${rows}" autocomplete="${autocomplete}">
${value}</textarea
    >`;
  }
  if (kind === 'select') {
    return html`<select ${attributes} autocomplete="${autocomplete}">
      ${options.map(
        ([option, label]) => html`<option value="${option}" ${option === value && html`selected`}>${label}</option>`,
      )}
    </select>`;
  }
  if (kind === 'file') return html`<input type="file" ${attributes} accept="${field.accept ?? ''}" />`;
  return html`<input type="${kind}" ${attributes} ${length} value="${value}" autocomplete="${autocomplete}" />`;
}

function sentence({ format }: Field, { code, detail }: Omit<Issue, 'pointer'>): string {
  return format && ['wrong-format', 'invalid', 'wrong-type'].includes(code) ? format : detail;
}

function idOf({ name }: Field): string {
  return `champ-${name}`;
}
