import type { ReactiveControllerHost } from 'lit';
import type { Locale } from '../../locales/locale.js';
import { warnOnce } from '../../shared.js';
import type { ImageRules } from '../../sources/submissions/schema.js';
import type { Entry } from './entry.js';
import type { EntryImage } from './entry-image.js';
import type { ImageError } from './image-encoder.js';
import { formatNames } from './images-view.js';
import { loadEncoder } from './load-encoder.js';

/** Prepares the files that the visitor chooses, one after the other: a phone has memory for one image at a time. */
export class ImagePicker {
  /** Why files that were chosen last are not there. */
  refused: string[] = [];
  preparing = false;
  private lastId = 0;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly entry: Entry,
  ) {}

  /** Resolves to how many images were added. One that is refused changes nothing for the others. */
  async add(files: readonly File[], rules: ImageRules, strings: Locale['submission']): Promise<number> {
    const before = this.entry.images.length;
    this.refused = [];
    this.preparing = true;
    this.host.requestUpdate();
    for (const file of files) {
      const sentence = await this.addOne(file, rules, strings);
      if (sentence) this.refused = [...this.refused, sentence];
      this.host.requestUpdate();
    }
    this.preparing = false;
    return this.entry.images.length - before;
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

/** `undefined`, and a line for the webmaster, where its file is missing, or refused by a policy of the page. */
function theEncoder() {
  return loadEncoder().catch((reason: unknown) => void warnOnce((reason as Error).message));
}

/** By its name: the encoder is in a file of its own, and has a class of its own there. */
function isRefusal(error: unknown): error is ImageError {
  return (error as Error).name === 'ImageError';
}
