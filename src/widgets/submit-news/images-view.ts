import { html, nothing, type TemplateResult } from 'lit';
import { renderAlert } from '../../element/announcement.js';
import { keyed } from '../../element/keyed.js';
import { limits } from '../../limits.js';
import type { Locale } from '../../locales/locale.js';
import type { ImageRules } from '../../sources/submissions/schema.js';
import type { FormImage } from './form-image.js';
import { renderLine } from './field-view.js';
import type { FormContext } from './form-context.js';

/** The state of the image queue, and the handlers of images. */
export interface ImageActions {
  /** The messages for files of the last choice that were not added. */
  refused: readonly string[];
  /** True while files are being encoded. */
  preparing: boolean;
  choose(event: Event): void;
  remove(image: FormImage): void;
}

/** The field for files, the messages for those that were refused, and the images. `context.schema.images` must be set. */
export function renderImages(context: FormContext, actions: ImageActions): TemplateResult {
  const { strings, schema, form, messages } = context;
  const rules = schema.images as ImageRules;
  const message = messages.get('images');
  // The control itself is emptied after each choice, so that the same file can be chosen again.
  const added = form.images.map(({ name }) => name);
  const full = form.images.length >= rules.max;
  return html`<fieldset part="group">
    <legend>${strings.groups.images}</legend>
    <p id="hint-images" part="hint">${hint(strings, rules)}</p>
    ${message ? html`<p id="error-images" part="field-error">${message}</p>` : nothing}
    <div part="field" ?hidden=${full}>
      <label for="images">${strings.fields.images}</label>
      <input
        id="images"
        part="input"
        type="file"
        accept=${rules.types.join()}
        ?multiple=${rules.max > 1}
        aria-invalid=${message ? 'true' : 'false'}
        aria-describedby=${['hint-images', added.length && 'added-images', message && 'error-images'].filter(Boolean).join(' ')}
        @change=${actions.choose}
      />
      ${added.length ? html`<p id="added-images" part="hint">${strings.images.added(added)}</p>` : nothing}
    </div>
    ${renderRefused(actions)}
    ${actions.preparing ? html`<p part="hint">${strings.images.busy}</p>` : nothing}
    ${keyed(form.images, (image) => renderImage(image, context, actions))}
  </fieldset>`;
}

function renderRefused({ refused }: ImageActions): unknown {
  const sentences = refused.map((sentence) => html`<p part="field-error">${sentence}</p>`);
  return renderAlert(refused, 'refused', sentences.length && sentences);
}

/** The accepted formats as text: `JPEG, PNG ou WebP`. */
export function formatNames(strings: Locale['submission'], { types }: ImageRules): string {
  const names = types.map((type) => (type === 'image/webp' ? 'WebP' : type.replace('image/', '').toUpperCase()));
  const last = names.pop() ?? '';
  return names.length ? `${names.join(', ')}${strings.images.or}${last}` : last;
}

/** The number, formats and size of the files that are accepted. */
function hint(strings: Locale['submission'], rules: ImageRules): string {
  const size = Math.floor(limits.imageFile / 1024 / 1024);
  return `${strings.images.limits(rules.max, formatNames(strings, rules), size)} ${strings.images.privacy}`;
}

/** An image with the fields for its texts and the button that removes it. */
function renderImage(image: FormImage, context: FormContext, { remove }: ImageActions): TemplateResult {
  const { strings, messages } = context;
  const alt = `imageAlt-${image.id}`;
  const credit = `imageCredit-${image.id}`;
  const field = { required: false, hint: '', message: undefined };
  return html`<div part="chosen" role="group" aria-label=${image.name}>
    <div part="thumbnail" aria-hidden="true">${image.preview}</div>
    <p part="hint" dir="auto" aria-hidden="true">${image.name}</p>
    ${renderLine(
      { id: alt, label: strings.images.alt, required: true, hint: strings.images.altHint, message: messages.get(alt) },
      image.alt,
      context,
    )}
    ${renderLine({ ...field, id: credit, label: strings.images.credit }, image.credit, context)}
    <p>
      <button part="button remove" type="button" @click=${() => remove(image)}
        >${strings.images.remove}<span class="visually-hidden"> ${image.name}</span></button
      >
    </p>
  </div>`;
}
