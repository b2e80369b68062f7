import { html, type TemplateResult } from 'lit';
import type { AnswerPayload } from '../../src/element/answer-payload.js';
import { WidgetElement } from '../../src/element/widget-element.js';

/** The least that a widget can be: a list of words. */
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
