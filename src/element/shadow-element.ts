import { LitElement, type PropertyValues } from 'lit';
import { adoptSheets } from './adopt-sheets.js';
import { ForeignChanges } from './foreign-changes.js';
import { keepTypedKeys } from './typed-keys.js';

/** An element whose shadow root tolerates its page: moves to other documents, translators, keyboard shortcuts. */
export abstract class ShadowElement extends LitElement {
  /** Created with the first rendering: on a server there is none, and no `MutationObserver`. */
  private foreign?: ForeignChanges;

  /** Adopts the style sheets again after a move to another document, as editors do between a page and their canvas. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptSheets(this.shadowRoot, (this.constructor as typeof LitElement).elementStyles);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    this.renderOptions.renderBefore ??= root.firstChild;
    this.adoptedCallback();
    keepTypedKeys(root);
    return root;
  }

  protected override update(changed: PropertyValues): void {
    (this.foreign ??= new ForeignChanges()).renderWithout(this.renderRoot, () => super.update(changed));
  }
}
