import { expect, fixture, html } from '@open-wc/testing';
import { text, type TestWidget } from '../support/test-widget.js';

/** The element that the best-known translator inserts. */
const FONT: string = 'font';

describe('a widget changed by a translator', () => {
  const shown = async (): Promise<TestWidget> => {
    const widget = await fixture<TestWidget>(html`<test-widget .data=${['neuf', 'degrés']}></test-widget>`);
    await widget.updateComplete;
    return widget;
  };
  const words = (widget: TestWidget): HTMLElement => widget.shadowRoot!.getElementById('words')!;
  const heading = (widget: TestWidget): HTMLElement => widget.shadowRoot!.querySelector('h2')!;
  const font = (value: string): HTMLElement => {
    const element = document.createElement(FONT);
    element.textContent = value;
    return element;
  };
  const textNode = (element: Element): ChildNode =>
    [...element.childNodes].find((node) => node instanceof Text && node.data.trim() !== '')!;

  /** The ways in which translators replace a text. */
  const translators: Record<string, (node: ChildNode, value: string) => void> = {
    'replaces the text node': (node, value) => node.replaceWith(font(value)),
    'puts an element before it, and takes it away': (node, value) => {
      node.before(font(value));
      node.remove();
    },
    'takes it away, and puts an element there': (node, value) => {
      const { parentNode, nextSibling } = node;
      node.remove();
      parentNode?.insertBefore(font(value), nextSibling);
    },
    'writes the element anew': (node, value) => (node.parentElement!.textContent = value),
    'changes its own words later': (node, value) => {
      const element = font('…');
      node.replaceWith(element);
      element.textContent = value;
    },
    'changes the text in place': (node, value) => (node.textContent = value),
  };

  for (const [way, translate] of Object.entries(translators)) {
    it(`shows values that change later: ${way}`, async () => {
      const widget = await shown();
      translate(textNode(words(widget)), 'nine degrees');
      expect(text(widget, '#words')).to.equal('nine degrees');
      widget.data = ['trente', 'degrés'];
      await widget.updateComplete;
      expect(text(widget, '#words')).to.equal('trente degrés');
      widget.data = ['dix'];
      await widget.updateComplete;
      expect(text(widget, '#words')).to.equal('dix');
    });
  }

  it('keeps the translation of unchanged texts at every update', async () => {
    const widget = await shown();
    textNode(heading(widget)).replaceWith(font('Words'));
    for (const word of ['un', 'deux', 'trois']) {
      widget.data = [word];
      await widget.updateComplete;
      expect(text(widget, 'h2')).to.equal('Words');
      expect(text(widget, '#words')).to.equal(word);
    }
  });

  it('renders nodes that are added and removed beside a translated text', async () => {
    const widget = await shown();
    for (const part of widget.shadowRoot!.querySelectorAll('p, h2')) {
      const node = textNode(part);
      node?.replaceWith(font('words'));
    }
    widget.data = [];
    await widget.updateComplete;
    expect(text(widget, '[part="message"]')).to.equal('Aucun mot.');
    widget.data = ['sept'];
    await widget.updateComplete;
    expect(text(widget, '#words')).to.equal('sept');
    expect(text(widget, '[part="message"]')).to.equal(undefined);
  });

  it('keeps nodes that an extension has added', async () => {
    const widget = await shown();
    const icon = document.createElement('span');
    heading(widget).append(icon);
    widget.data = ['huit'];
    await widget.updateComplete;
    expect(icon.isConnected).to.equal(true);
  });
});
