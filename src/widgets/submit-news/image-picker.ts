import type { ReactiveControllerHost } from 'lit';
import type { Locale } from '../../locales/locale.js';
import { warnOnce } from '../../shared.js';
import type { ImageRules } from '../../sources/submissions/schema.js';
import type { Entry } from './entry.js';
import type { EntryImage } from './entry-image.js';
import type { ImageError } from './image-encoder.js';
import { formatNames } from './images-view.js';
import { loadEncoder } from './load-encoder.js';

/** Prepares the chosen files one after the other, because phones have memory for one image at a time. */
export class ImagePicker {
  /** The messages for files of the last choice that were not added. */
  refused: string[] = [];
  preparing = false;
  private lastId = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly entry: Entry,
  ) {}

  /** Resolves to the images added. A refused file does not affect the others. */
  async add(files: readonly File[], rules: ImageRules, strings: Locale['submission']): Promise<EntryImage[]> {
    const before = this.entry.images;
    this.refused = [];
    this.preparing = true;
    this.host.requestUpdate();
    for (const file of files) {
      const sentence = await this.addOne(file, rules, strings);
      if (sentence) this.refused = [...this.refused, sentence];
      this.host.requestUpdate();
    }
    this.preparing = false;
    return this.entry.images.filter((image) => !before.includes(image));
  }

  remove(image: EntryImage): void {
    this.entry.images = this.entry.images.filter((each) => each !== image);
    this.refused = [];
    this.host.requestUpdate();
  }

  private async addOne(file: File, rules: ImageRules, strings: Locale['submission']): Promise<string | undefined> {
    const { name } = file;
    if (this.entry.images.length >= rules.max) return strings.images.tooMany(name, rules.max);
    const encoder = await theEncoder();
    if (!encoder) return strings.images.unprepared(name);
    try {
      const encoded = await encoder.encodeImage(file, rules);
      this.entry.images = [...this.entry.images, { ...encoded, id: ++this.lastId, name, alt: '', credit: '' }];
      return undefined;
    } catch (error) {
      const code = isRefusal(error) ? error.code : 'unreadable';
      return code === 'type' ? strings.images.type(name, formatNames(strings, rules)) : strings.images[code](name);
    }
  }
}

/**
 * The encoder; `undefined`, with a message for the webmaster, if its file is missing or blocked by the page's policy.
 */
function theEncoder() {
  return loadEncoder().catch((reason: unknown) => {
    warnOnce((reason as Error).message);
  });
}

/** Checked by name: the encoder is loaded from a separate file, which has its own copy of the class. */
function isRefusal(error: unknown): error is ImageError {
  return (error as Error).name === 'ImageError';
}
