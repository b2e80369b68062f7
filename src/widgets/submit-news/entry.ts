import type { FieldName, SubmissionSchema, SubmissionType } from '../../sources/submissions/schema.js';
import { eraseDraft, readDraft, writeDraft } from './draft.js';
import type { EntryImage } from './entry-image.js';
import { fields } from '../../sources/submissions/fields.js';
import { validate, type Issue, type ValidationContext } from './validate.js';

/** The visitor's input as text; a ticked box is `1`. */
export type Values = Partial<Record<FieldName, string>>;

/** A control of the form, as the target of events. */
export type EntryControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Everything that the visitor has entered. It is kept independently of what is shown: steps, errors, a closed dialog, a
 * form that is removed from the page. The draft is updated from the first keystroke on.
 */
export class Entry {
  type: SubmissionType = 'news';
  values: Values = {};
  images: EntryImage[] = [];
  /** The honeypot field, invisible to people. */
  trap = '';
  /** True to keep the draft after the tab is closed. */
  keep = false;
  /** True if the values come from a draft. */
  restored = false;
  /** When the visitor began, in ms; `undefined` before. */
  since: number | undefined;
  /** Fields whose control has an invalid value, such as an incomplete date. */
  readonly incomplete = new Set<string>();
  /** The fields in the error summary, from the last attempt to continue. */
  listed: ReadonlySet<string> = new Set();
  private readonly revealed = new Set<string>();
  private readonly refusals = new Map<string, string>();
  private name = '';

  /** Applies the presets of the schema, and the first time the draft stored under `name`. */
  open(schema: SubmissionSchema, name: string): void {
    const draft = name === this.name ? undefined : readDraft(name);
    this.name = name;
    if (draft && this.since === undefined) {
      this.values = { ...draft.values };
      this.type = draft.type;
      this.since = draft.since;
      this.keep = draft.keep;
      this.restored = true;
    }
    if (!schema.types.includes(this.type)) this.type = schema.types[0] ?? 'news';
    for (const [field, { preset, locked }] of Object.entries(schema.fields) as [FieldName, Preset][]) {
      if (preset !== undefined && (locked || this.values[field] === undefined)) this.values[field] = preset;
    }
  }

  /** Takes the current value of a control. */
  read(control: EntryControl): void {
    const { name } = control;
    // The controls for files and for keeping the draft have no name.
    if (!name) return;
    if (name === 'website') this.trap = control.value;
    else if (name === 'type') this.type = control.value as SubmissionType;
    else if (name in fields) this.values[name as FieldName] = valueOf(control);
    else this.readImage(name, control.value);
    if (control.validity.badInput) this.incomplete.add(name);
    else this.incomplete.delete(name);
    this.refusals.delete(name);
    this.touch();
  }

  /** Shows this field's errors from now on. A field that was left empty is not marked. */
  reveal(control: EntryControl): void {
    if (control.name && (control.value || control.validity.badInput)) this.revealed.add(control.name);
  }

  /** Stores the draft after a change. */
  touch(): void {
    this.since ??= Date.now();
    const { type, values, since, keep } = this;
    writeDraft(this.name, { type, values, since, keep });
  }

  /** All errors, which are shown from now on. */
  check(context: ValidationContext): Issue[] {
    // A refusal by the endpoint is cleared, because its cause may be gone; the endpoint checks again.
    this.refusals.clear();
    const issues = this.issues(context);
    this.list(issues);
    return issues;
  }

  /** The errors that may be shown, by field. */
  visible(context: ValidationContext): Issue[] {
    return this.issues(context).filter(({ target }) => this.revealed.has(target));
  }

  /** Adds errors found by the endpoint; each disappears when its field is changed. */
  refuse(issues: readonly Issue[]): void {
    for (const { target, message } of issues) this.refusals.set(target, message);
    this.list(issues);
  }

  /** Resets the form to the presets of the schema, and deletes the draft. */
  clear(schema: SubmissionSchema): void {
    eraseDraft(this.name);
    this.values = {};
    this.images = [];
    this.since = undefined;
    this.keep = this.restored = false;
    this.listed = new Set();
    for (const set of [this.incomplete, this.revealed, this.refusals]) set.clear();
    this.open(schema, this.name);
  }

  private list(issues: readonly Issue[]): void {
    this.listed = new Set(issues.map(({ target }) => target));
    for (const target of this.listed) this.revealed.add(target);
  }

  private readImage(name: string, value: string): void {
    const image = this.images.find(({ id }) => name.endsWith(`-${id}`));
    if (image) image[name.startsWith('imageAlt') ? 'alt' : 'credit'] = value;
  }

  private issues(context: ValidationContext): Issue[] {
    const own = validate(this, context);
    const found = new Set(own.map(({ target }) => target));
    const foreign = [...this.refusals].filter(([target]) => !found.has(target));
    return [...own, ...foreign.map(([target, message]) => ({ target, message }))];
  }
}

interface Preset {
  preset?: string | undefined;
  locked: boolean;
}

function valueOf(control: EntryControl): string {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') return control.checked ? '1' : '';
  return control.value;
}
