import type { ReactiveControllerHost } from 'lit';
import type { Locale } from '../../locales/locale.js';
import { warnOnce } from '../../shared.js';
import type { ImageRules } from '../../sources/submissions/schema.js';
import type { FormImage } from './form-image.js';
import type { FormModel } from './form-model.js';
import type { ImageError } from './image-encoder.js';
import { formatNames } from './images-view.js';
import { loadEncoder } from './load-encoder.js';

/**
 * Encodes the chosen files one after the other, because phones have memory for one image at a time, and adds them to
 * the form, which owns the images. `SubmitNews` owns the queue.
 */
export class ImageQueue {
  /** The messages for files of the last choice that were not added. */
  refused: string[] = [];
  /** True while files are being encoded. */
  preparing = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly form: FormModel,
  ) {}

  /** Resolves to the images that were added; never rejects. A refused file does not affect the others. */
  async add(files: readonly File[], rules: ImageRules, strings: Locale['submission']): Promise<FormImage[]> {
    const before = this.form.images;
    this.refused = [];
    this.preparing = true;
    this.host.requestUpdate();
    for (const file of files) {
      const refusal = await this.addOne(file, rules, strings);
      if (refusal) this.refused = [...this.refused, refusal];
      this.host.requestUpdate();
    }
    this.preparing = false;
    return this.form.images.filter((image) => !before.includes(image));
  }

  /** Removes an image from the form, and the messages about refused files. */
  remove(image: FormImage): void {
    this.form.removeImage(image);
    this.refused = [];
    this.host.requestUpdate();
  }

  /** Resolves to the message if the file is refused. */
  private async addOne(file: File, rules: ImageRules, strings: Locale['submission']): Promise<string | undefined> {
    const { name } = file;
    if (this.form.images.length >= rules.max) return strings.images.tooMany(name, rules.max);
    const encoder = await theEncoder();
    if (!encoder) return strings.images.unprepared(name);
    try {
      this.form.addImage(await encoder.encodeImage(file, rules), name);
      return undefined;
    } catch (error) {
      const code = isImageError(error) ? error.code : 'unreadable';
      return code === 'type' ? strings.images.type(name, formatNames(strings, rules)) : strings.images[code](name);
    }
  }
}

/** The encoder; `undefined`, with a warning for the webmaster, if its file is missing or blocked by the page's policy. */
function theEncoder() {
  return loadEncoder().catch((reason: unknown) => {
    warnOnce((reason as Error).message);
  });
}

/** Checked by name: the encoder is loaded from a separate file, which has its own copy of the class. */
function isImageError(error: unknown): error is ImageError {
  return (error as Error).name === 'ImageError';
}
