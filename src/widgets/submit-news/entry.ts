import type { FieldName, SubmissionSchema, SubmissionType } from '../../sources/submissions/schema.js';
import { eraseDraft, readDraft, writeDraft } from './draft.js';
import type { EntryImage } from './entry-image.js';
import { fields } from '../../sources/submissions/fields.js';
import { validate, type Issue, type ValidationContext } from './validate.js';

/** What the visitor has written, as text; a box that is ticked is `1`. */
export type Values = Partial<Record<FieldName, string>>;

/** A field of the form, as events bring it. */
export type EntryControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Everything that the visitor has entered. It outlives what is on screen: steps, errors, a closed dialog, a form that
 * is taken out of the page. The draft follows it from the first keystroke on.
 */
export class Entry {
  type: SubmissionType = 'news';
  values: Values = {};
  images: EntryImage[] = [];
  /** What a person does not see, and does not fill in. */
  trap = '';
  /** The draft outlives the tab. */
  keep = false;
  /** The values come from a draft. */
  restored = false;
  /** When the visitor began, in ms; `undefined` before. */
  since: number | undefined;
  /** Fields whose control holds something that it cannot make a value of, as half a date is. */
  readonly incomplete = new Set<string>();
  /** The fields that the list above the form names: what the last try to go on has found. */
  listed: ReadonlySet<string> = new Set();
  private readonly revealed = new Set<string>();
  private readonly refusals = new Map<string, string>();
  private name = '';

  /** Takes what the schema presets, and the first time what a draft has kept under `name`. */
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

  /** Takes what a control of the form holds now. */
  read(control: EntryControl): void {
    const { name } = control;
    // The choice of files and of how long to keep the draft are no answers.
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

  /** From now on this field says what is wrong with it. A field that was merely passed by is left in peace. */
  reveal(control: EntryControl): void {
    if (control.name && (control.value || control.validity.badInput)) this.revealed.add(control.name);
  }

  /** Something has changed: it is worth keeping. */
  touch(): void {
    this.since ??= Date.now();
    const { type, values, since, keep } = this;
    writeDraft(this.name, { type, values, since, keep });
  }

  /** All that is wrong, and reveals it. */
  check(context: ValidationContext): Issue[] {
    // What the endpoint refused is its business again: a refusal must not outlive its cause.
    this.refusals.clear();
    const issues = this.issues(context);
    this.list(issues);
    return issues;
  }

  /** What is wrong and may be shown, by field. */
  visible(context: ValidationContext): Issue[] {
    return this.issues(context).filter(({ target }) => this.revealed.has(target));
  }

  /** What the endpoint has found wrong; each goes when its field is changed. */
  refuse(issues: readonly Issue[]): void {
    for (const { target, message } of issues) this.refusals.set(target, message);
    this.list(issues);
  }

  /** Back to what the schema presets, on screen and in what was kept. */
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
