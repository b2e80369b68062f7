import { expect, fixture, html } from '@open-wc/testing';
import { css } from 'lit';
import { adoptSheets } from '../../src/element/adopt-sheets.js';

const styles = [css`p { padding-top: 20px; }`, css`p { margin-top: 5px; }`];

/** A shadow root in a document, with a paragraph in it. */
function rootIn(place: Document): ShadowRoot {
  const root = place.body.appendChild(place.createElement('div')).attachShadow({ mode: 'open' });
  root.append(place.createElement('p'));
  return root;
}

/** The margin above the paragraph, computed by the window of its document. */
function look(root: ShadowRoot): string {
  const view = root.ownerDocument.defaultView!;
  const { paddingTop, marginTop } = view.getComputedStyle(root.querySelector('p')!);
  return `${paddingTop} ${marginTop}`;
}

describe('adoptSheets', () => {
  it('adopts the shared sheets in a root of this document', () => {
    const [first, second] = [rootIn(document), rootIn(document)];
    for (const root of [first, second]) adoptSheets(root, styles);
    expect(look(first)).to.equal('20px 5px');
    expect(second.adoptedStyleSheets).to.deep.equal(first.adoptedStyleSheets);
    first.host.remove();
    second.host.remove();
  });

  it('adopts copies made in a frame’s document, in order, also when called again', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Canevas"></iframe>`);
    const root = rootIn(frame.contentDocument!);
    for (let time = 0; time < 2; time++) adoptSheets(root, styles);
    expect(look(root)).to.equal('20px 5px');
    expect(root.adoptedStyleSheets).to.have.length(styles.length);
  });

  it('removes the sheets in a document without a window', () => {
    const root = rootIn(document.implementation.createHTMLDocument());
    expect(() => adoptSheets(root, styles)).not.to.throw();
    expect(root.adoptedStyleSheets).to.be.empty;
  });
});
