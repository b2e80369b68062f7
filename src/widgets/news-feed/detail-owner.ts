import type { html as Html, LitElement, nothing as Nothing } from 'lit';
import type { ImagePolicy } from '../../element/item-image.js';

/** Access of `NewsDetails` to its widget. It is built as a file of its own, and uses the widget's copy of Lit. */
export interface Owner {
  host: LitElement & { images: ImagePolicy };
  lit: { html: typeof Html; nothing: typeof Nothing };
  /** The origins that texts may be requested from: those of the endpoint. */
  origins(): readonly string[];
  /** Announces a change to assistive technology; `urgent` if something has failed. */
  announce(text: string, urgent?: boolean): void;
}
