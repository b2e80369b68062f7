import { expect, fixture } from '@open-wc/testing';
import { html, type LitElement, type TemplateResult } from 'lit';
import type { AnswerPayload } from '../../src/element/answer-payload.js';
import type { WidgetState } from '../../src/element/widget-state.js';
import { WidgetElement } from '../../src/element/widget-element.js';
import { until } from './task.js';

/** A minimal widget: a list of words. */
export class TestWidget extends WidgetElement<string[]> {
  protected override get strings(): { heading: string; empty: string } {
    return { heading: 'Mots', empty: 'Aucun mot.' };
  }

  protected override parse({ body }: AnswerPayload): string[] {
    return JSON.parse(new TextDecoder().decode(body)) as string[];
  }

  protected override merge(lists: string[][]): string[] {
    return lists.flat();
  }

  protected override isEmpty(words: string[]): boolean {
    return !words.length;
  }

  protected override renderContent(words: string[]): TemplateResult {
    return html`<p id="words">${words.join(' ')}</p>`;
  }
}

customElements.define('test-widget', TestWidget);

/** The text of a part of the widget, trimmed, with its own no-break spaces. */
export const text = (widget: LitElement, selector: string): string | undefined =>
  widget.shadowRoot
    ?.querySelector(selector)
    ?.textContent.trim()
    .replace(/[ \n]+/g, ' ');

/** The slot for the element's own content. */
export const fallback = (widget: LitElement): HTMLElement | null | undefined =>
  widget.shadowRoot?.querySelector<HTMLElement>('[part="fallback"]');

/** Waits, without a timer, until the widget is in this state. */
export async function settled(widget: LitElement & { state: WidgetState }, state: WidgetState): Promise<void> {
  await until(() => widget.state === state);
  await widget.updateComplete;
  void expect(widget.state).to.equal(state);
}

/** A widget with `loading="eager"`. */
export const eager = (endpoint: string): Promise<TestWidget> =>
  fixture<TestWidget>(html`<test-widget loading="eager" endpoint=${endpoint}></test-widget>`);
