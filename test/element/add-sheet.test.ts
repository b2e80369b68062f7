import { expect } from '@open-wc/testing';
import { addSheet } from '../../src/element/add-sheet.js';

describe('a style sheet that is added to a shadow root', () => {
  it('applies beside those that the root has', () => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    document.body.append(host);
    const first = new CSSStyleSheet();
    root.adoptedStyleSheets = [first];
    root.append(document.createElement('p'));
    addSheet(root, 'p { order: 7 }');
    expect(root.adoptedStyleSheets[0]).to.equal(first);
    expect(getComputedStyle(root.querySelector('p')!).order).to.equal('7');
    host.remove();
  });

  it('is that of the document in which the root is', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentDocument!;
    const host = inner.body.appendChild(inner.createElement('div'));
    const root = host.attachShadow({ mode: 'open' });
    addSheet(root, 'p { order: 7 }');
    expect(root.adoptedStyleSheets.length).to.equal(1);
    frame.remove();
  });

  it('is left out of a document without a window', () => {
    const host = document.implementation.createHTMLDocument().createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    addSheet(root, 'p { order: 7 }');
    expect(root.adoptedStyleSheets.length).to.equal(0);
  });
});
