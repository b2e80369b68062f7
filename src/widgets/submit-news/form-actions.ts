import type { ReactiveControllerHost } from 'lit';
import { announcedText } from './dates-view.js';
import type { FormControl } from './form-model.js';
import type { FormContext } from './form-context.js';
import type { FormActions } from './form-view.js';
import type { ImageQueue } from './image-queue.js';
import { namesOf, otherDates } from './other-dates.js';
import type { SubmissionFlow } from './submission-flow.js';
import { isWorthTelling, remaining } from './remaining.js';
import type { ValidationContext } from './validate.js';

/** The objects that the handlers of the form use. */
export interface FormDependencies {
  host: ReactiveControllerHost;
  flow: SubmissionFlow;
  imageQueue: ImageQueue;
  validation: ValidationContext;
  announce(text: string): void;
  /** Focuses the control of this name. */
  focus(target: string): void;
}

/** The state of the image queue, and the handlers of the form. */
export function formActions(context: FormContext, dependencies: FormDependencies): FormActions {
  const { form, schema, strings } = context;
  const { host, flow, imageQueue, validation, announce, focus } = dependencies;

  async function choose(input: HTMLInputElement): Promise<void> {
    const files = [...(input.files ?? [])];
    // So that the same file can be chosen again after it was removed.
    input.value = '';
    if (!schema.images || imageQueue.preparing) return;
    const added = await imageQueue.add(files, schema.images, strings);
    if (added.length > 0) announce(strings.images.added(added.map(({ name }) => name)));
    flow.inputChanged();
  }

  /** Focuses a control that the next rendering makes. */
  const focusRendered = (target: string): void => {
    flow.inputChanged();
    void host.updateComplete.then(() => focus(target));
  };

  return {
    refused: imageQueue.refused,
    preparing: imageQueue.preparing,
    focus,
    input: ({ target }) => {
      const { name } = target as FormControl;
      const before = remaining(name, context);
      form.readControl(target as FormControl);
      const after = remaining(name, context);
      if (isWorthTelling(before, after)) announce(strings.remaining(after));
      flow.inputChanged();
    },
    change: ({ target }) => {
      form.reveal(target as FormControl);
      // Of the ends, the sentence says nothing.
      const dates = /^(?:startsAt|repeats)/.test((target as FormControl).name) ? announcedText(context) : '';
      if (dates) announce(dates);
      host.requestUpdate();
    },
    submit: (event) => {
      event.preventDefault();
      // An image that is added after the check would be sent without its description.
      if (imageQueue.preparing) announce(strings.images.busy);
      else if (form.check(validation).length) flow.go('edit', 'error-summary');
      else flow.review(schema);
    },
    clear: () => {
      form.reset(schema);
      announce(strings.draft.cleared);
      flow.go('edit', 'form');
    },
    keep: (keep) => {
      form.keep = keep;
      form.saveDraft();
    },
    addDate: () => {
      const index = form.addDate();
      announce(strings.dates.added(otherDates(form.values.otherDates).length + 1));
      focusRendered(namesOf(index).start);
    },
    removeDate: (index) => {
      const next = otherDates(form.values.otherDates).find((date) => date.index > index);
      form.removeDate(index);
      announce(strings.dates.removed);
      focusRendered(next ? namesOf(next.index).start : 'otherDates');
    },
    choose: (event) => void choose(event.target as HTMLInputElement),
    remove: (image) => {
      imageQueue.remove(image);
      announce(strings.images.removed);
      // The field is hidden until then if the maximum was reached.
      focusRendered('images');
    },
  };
}
