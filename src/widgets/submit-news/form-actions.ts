import type { ReactiveControllerHost } from 'lit';
import type { EntryControl } from './entry.js';
import type { FormContext } from './form-context.js';
import type { FormActions } from './form-view.js';
import type { ImagePicker } from './image-picker.js';
import type { Journey } from './journey.js';
import { isWorthTelling, remaining } from './remaining.js';
import type { ValidationContext } from './validate.js';

/** The objects that the form's actions use. */
export interface FormWorkings {
  host: ReactiveControllerHost;
  journey: Journey;
  pictures: ImagePicker;
  judging: ValidationContext;
  announce(text: string): void;
  /** Focuses the control of this name. */
  focus(target: string): void;
}

/** The handlers of the form. */
export function formActions(context: FormContext, workings: FormWorkings): FormActions {
  const { entry, schema, strings } = context;
  const { host, journey, pictures, judging, announce, focus } = workings;

  async function choose(input: HTMLInputElement): Promise<void> {
    const files = [...(input.files ?? [])];
    // So that the same file can be chosen again after it was removed.
    input.value = '';
    if (!schema.images || pictures.preparing) return;
    const added = await pictures.add(files, schema.images, strings);
    if (added.length > 0) announce(strings.images.added(added.map(({ name }) => name)));
    journey.changed();
  }

  return {
    refused: pictures.refused,
    preparing: pictures.preparing,
    focus,
    input: ({ target }) => {
      const { name } = target as EntryControl;
      const before = remaining(name, context);
      entry.read(target as EntryControl);
      const after = remaining(name, context);
      if (isWorthTelling(before, after)) announce(strings.remaining(after));
      journey.changed();
    },
    change: ({ target }) => {
      entry.reveal(target as EntryControl);
      host.requestUpdate();
    },
    submit: (event) => {
      event.preventDefault();
      // An image that is added after the check would be sent without its description.
      if (pictures.preparing) announce(strings.images.busy);
      else if (entry.check(judging).length) journey.go('edit', 'error-summary');
      else journey.review(schema);
    },
    clear: () => {
      entry.clear(schema);
      announce(strings.draft.cleared);
      journey.go('edit', 'form');
    },
    keep: (keep) => {
      entry.keep = keep;
      entry.touch();
    },
    choose: (event) => void choose(event.target as HTMLInputElement),
    remove: (image) => {
      pictures.remove(image);
      announce(strings.images.removed);
      journey.changed();
      // The field is hidden until then if the maximum was reached.
      void host.updateComplete.then(() => focus('images'));
    },
  };
}
