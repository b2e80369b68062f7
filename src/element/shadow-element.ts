import { LitElement, type PropertyValues } from 'lit';
import { yieldToPage } from '../yield-to-page.js';
import { adoptSheets } from './adopt-sheets.js';
import { ForeignChanges } from './foreign-changes.js';
import { keepTypedKeys } from './typed-keys.js';
import { nextPaint } from './next-paint.js';

/** An element whose shadow root tolerates its page: moves to other documents, translators, keyboard shortcuts. */
export abstract class ShadowElement extends LitElement {
  /** Created with the first rendering: on a server there is none, and no `MutationObserver`. */
  private foreign?: ForeignChanges;
  private rest?: Promise<void> | undefined;

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
    this.renderWithout(() => super.update(changed));
  }

  /**
   * Renders the rest of a long content in tasks of its own: `step` is called until it returns false. `updateComplete`
   * waits for the last one.
   */
  protected readonly renderRest = (step: () => boolean): void => {
    this.rest ??= this.renderSteps(step);
  };

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    // Data that arrived in the meantime is rendered by the next update.
    if (this.isUpdatePending) return this.getUpdateComplete();
    await this.rest;
    return isComplete;
  }

  private async renderSteps(step: () => boolean): Promise<void> {
    await nextPaint();
    for (let more = true; more;) {
      this.renderWithout(() => (more = step()));
      if (more) await yieldToPage();
    }
    this.rest = undefined;
  }

  /** Renders without the changes that other scripts have made. */
  private renderWithout(render: () => void): void {
    (this.foreign ??= new ForeignChanges()).renderWithout(this.renderRoot, render);
  }
}
