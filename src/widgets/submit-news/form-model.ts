import { fields } from '../../sources/submissions/fields.js';
import type { FieldName, FieldRule, SubmissionSchema, SubmissionType } from '../../sources/submissions/schema.js';
import { eraseDraft, readDraft, writeDraft } from './draft.js';
import type { EncodedImage, FormImage } from './form-image.js';
import type { FieldValues, FormInput } from './form-input.js';
import { namesOf, nextIndex, otherDates, ownerOf, withOtherDate } from './other-dates.js';
import { validate, type Issue, type ValidationContext } from './validate.js';

/** A control of the form, as the target of events. */
export type FormControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * The visitor's input, its draft and its errors. `SubmitNews` owns it for as long as the element exists, so that input
 * survives other steps, errors, a closed dialog and a removal from the page. Views only read it. The handlers of the
 * form change it, `ImageQueue` its images, and `SubmissionFlow` resets it or adds the endpoint's errors.
 */
export class FormModel implements FormInput {
  type: SubmissionType = 'news';
  values: FieldValues = {};
  images: readonly FormImage[] = [];
  /** The value of the honeypot field, which people do not see. */
  trap = '';
  /** True if the draft is kept after the tab is closed. Default: false. */
  keep = false;
  /** True if the values come from a draft. */
  restored = false;
  /** When the visitor began, in ms since 1970; `undefined` before. */
  since: number | undefined;
  readonly incomplete = new Set<string>();
  /** The names of the controls in the error summary: those with errors in the last attempt to continue. */
  listed: ReadonlySet<string> = new Set();
  /** The names of the controls whose errors are shown. */
  private readonly revealed = new Set<string>();
  /** The endpoint's errors: messages by name of the control. */
  private readonly serverErrors = new Map<string, string>();
  private draftName = '';
  private lastImageId = 0;

  /** Applies the presets of the schema, and at the first call with this `draftName` the draft that has the name. */
  prepare(schema: SubmissionSchema, draftName: string): void {
    const draft = draftName === this.draftName ? undefined : readDraft(draftName);
    this.draftName = draftName;
    if (draft && this.since === undefined) {
      this.values = { ...draft.values };
      this.type = draft.type;
      this.since = draft.since;
      this.keep = draft.keep;
      this.restored = true;
    }
    if (!schema.types.includes(this.type)) this.type = schema.types[0] ?? 'news';
    for (const [field, { preset, locked }] of Object.entries(schema.fields) as [FieldName, FieldRule][]) {
      if (preset !== undefined && (locked || this.values[field] === undefined)) this.values[field] = preset;
    }
  }

  /** Takes over the value of a control. */
  readControl(control: FormControl): void {
    const { name } = control;
    // The controls for files and for keeping the draft have no name.
    if (!name) return;
    if (name === 'website') this.trap = control.value;
    else if (name === 'type') this.type = control.value as SubmissionType;
    else if (name in fields) this.values[name as FieldName] = valueOf(control);
    else if (ownerOf(name)) this.readOtherDate(name, control.value);
    else this.readImageText(name, control.value);
    if (control.validity.badInput) this.incomplete.add(name);
    else this.incomplete.delete(name);
    this.serverErrors.delete(name);
    this.saveDraft();
  }

  /** Adds a date without times, and returns its index. */
  addDate(): number {
    const { otherDates: value } = this.values;
    const index = nextIndex(value);
    this.values.otherDates = withOtherDate(value, index, { start: '', end: '' });
    this.saveDraft();
    return index;
  }

  /** Removes a date, with everything that is known of its controls. */
  removeDate(index: number): void {
    this.values.otherDates = withOtherDate(this.values.otherDates, index);
    for (const name of Object.values(namesOf(index))) {
      for (const names of [this.incomplete, this.revealed, this.serverErrors]) names.delete(name);
    }
    this.saveDraft();
  }

  /** Adds an image without texts; `name` is the name of the visitor's file. */
  addImage(image: EncodedImage, name: string): void {
    this.images = [...this.images, { ...image, id: ++this.lastImageId, name, alt: '', credit: '' }];
  }

  removeImage(image: FormImage): void {
    this.images = this.images.filter((each) => each !== image);
  }

  /** Shows the errors of a control from now on, unless it was left empty. */
  reveal(control: FormControl): void {
    if (control.name && (control.value || control.validity.badInput)) this.revealed.add(control.name);
  }

  /** Stores the draft. Called after each change, from the first keystroke on. */
  saveDraft(): void {
    this.since ??= Date.now();
    const { type, values, since, keep } = this;
    writeDraft(this.draftName, { type, values, since, keep });
  }

  /** Validates the input. All errors are shown from now on, and listed in the summary. */
  check(context: ValidationContext): Issue[] {
    // The endpoint validates again: its errors may have been corrected by changes in other fields.
    this.serverErrors.clear();
    const issues = this.issues(context);
    this.list(issues);
    return issues;
  }

  /** The messages of the errors to show, by name of the control. */
  visibleMessages(context: ValidationContext): ReadonlyMap<string, string> {
    const visible = this.issues(context).filter(({ target }) => this.revealed.has(target));
    return new Map(visible.map(({ target, message }) => [target, message]));
  }

  /** Adds the endpoint's errors; each is removed when its control is changed. */
  addServerErrors(issues: readonly Issue[]): void {
    for (const { target, message } of issues) this.serverErrors.set(target, message);
    this.list(issues);
  }

  /** Removes all input but the presets of the schema, and deletes the draft. */
  reset(schema: SubmissionSchema): void {
    eraseDraft(this.draftName);
    this.values = {};
    this.images = [];
    this.since = undefined;
    this.keep = this.restored = false;
    this.listed = new Set();
    for (const set of [this.incomplete, this.revealed, this.serverErrors]) set.clear();
    this.prepare(schema, this.draftName);
  }

  private list(issues: readonly Issue[]): void {
    this.listed = new Set(issues.map(({ target }) => target));
    for (const target of this.listed) this.revealed.add(target);
  }

  private readOtherDate(name: string, value: string): void {
    const { otherDates: dates } = this.values;
    const owner = ownerOf(name);
    const date = otherDates(dates).find(({ index }) => index === owner?.index);
    if (owner && date) this.values.otherDates = withOtherDate(dates, owner.index, { ...date, [owner.member]: value });
  }

  /** `name` is `imageAlt-` or `imageCredit-` with the `id` of an image. */
  private readImageText(name: string, value: string): void {
    const image = this.images.find(({ id }) => name.endsWith(`-${id}`));
    if (image) image[name.startsWith('imageAlt') ? 'alt' : 'credit'] = value;
  }

  /** All errors; those of the endpoint only for controls without another one. */
  private issues(context: ValidationContext): Issue[] {
    const own = validate(this, context);
    const found = new Set(own.map(({ target }) => target));
    const others = [...this.serverErrors].filter(([target]) => !found.has(target));
    return [...own, ...others.map(([target, message]) => ({ target, message }))];
  }
}

function valueOf(control: FormControl): string {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') return control.checked ? '1' : '';
  return control.value;
}
