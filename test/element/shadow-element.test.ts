import { expect, fixture, html } from '@open-wc/testing';
import { hasFallback } from '../../src/element/fallback.js';
import { TestWidget, text } from '../support/test-widget.js';

describe('a widget in a document other than its script’s', () => {
  let frame: HTMLIFrameElement;
  beforeEach(async () => (frame = await fixture<HTMLIFrameElement>(html`<iframe title="Canevas"></iframe>`)));

  const padding = ({ shadowRoot }: TestWidget): string =>
    shadowRoot!.ownerDocument.defaultView!.getComputedStyle(shadowRoot!.querySelector('.base')!).paddingTop;
  const made = (): TestWidget => Object.assign(new TestWidget(), { data: ['un'] });

  it('is rendered with its styles when it was created in one document and inserted into another', async () => {
    const widget = made();
    frame.contentDocument!.body.append(widget);
    await widget.updateComplete;
    expect(text(widget, '#words')).to.equal('un');
    expect(padding(widget)).to.equal('20px');
  });

  it('keeps its styles when it is moved there and back', async () => {
    const widget = made();
    document.body.append(widget);
    await widget.updateComplete;
    const here = padding(widget);
    frame.contentDocument!.body.append(widget);
    expect(padding(widget)).to.equal(here);
    document.body.append(widget);
    expect(padding(widget)).to.equal(here);
    widget.data = ['deux'];
    await widget.updateComplete;
    expect(text(widget, '#words')).to.equal('deux');
    widget.remove();
  });

  it('recognises its fallback without using this document’s classes', () => {
    const widget = frame.contentDocument!.importNode(document.createElement('div'));
    widget.append(frame.contentDocument!.createElement('a'));
    expect(hasFallback(widget)).to.equal(true);
  });

  it('can be inserted into a document without a window', () => {
    const widget = made();
    document.body.append(widget);
    document.implementation.createHTMLDocument().body.append(widget);
    expect(widget.shadowRoot!.adoptedStyleSheets).to.be.empty;
    document.body.append(widget);
    expect(widget.shadowRoot!.adoptedStyleSheets).not.to.be.empty;
    widget.remove();
  });
});
