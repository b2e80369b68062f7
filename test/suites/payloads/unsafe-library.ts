import { render } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { WidgetElement } from '../../../src/index.js';

/** Parses every text of every widget as markup after each update, as `unsafeHTML` in a template would. */
interface Updating {
  renderRoot: ShadowRoot;
  updated(changed: unknown): void;
}

const widget = WidgetElement.prototype as unknown as Updating;
const { updated } = widget;

widget.updated = function (this: Updating, changed) {
  updated.call(this, changed);
  for (const text of textsOf(this.renderRoot)) {
    const holder = document.createElement('span');
    render(unsafeHTML(text.data), holder);
    text.replaceWith(...holder.childNodes);
  }
};

function textsOf(root: ShadowRoot): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts.filter(({ data }) => /[<&]/.test(data));
}
