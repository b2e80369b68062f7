import { expect, fixture, html } from '@open-wc/testing';
import { printSheet } from '../../src/element/print-sheet.js';

describe('the sheet that an element prints', () => {
  const print = window.print;
  let printed: { sheets: number; host: boolean; item: boolean }[];

  beforeEach(() => {
    printed = [];
  });

  afterEach(() => {
    window.print = print;
  });

  /** Notes the state of the page while the dialog is open. */
  function watch(host: Element, item?: Element): void {
    window.print = () =>
      printed.push({
        sheets: document.adoptedStyleSheets.length,
        host: host.hasAttribute('printing'),
        item: !!item?.classList.contains('printing'),
      });
  }

  const close = (): boolean => dispatchEvent(new Event('afterprint'));

  it('is the element alone, until the dialog is closed', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const before = [...document.adoptedStyleSheets];
    watch(host);
    printSheet(host);
    expect(printed).to.deep.equal([{ sheets: before.length + 1, host: true, item: false }]);
    close();
    expect([...document.adoptedStyleSheets]).to.deep.equal(before);
    expect(host.hasAttribute('printing')).to.be.false;
  });

  it('is one item of it, if something in that is given', async () => {
    const host = await fixture<HTMLElement>(html`<div><p part="item"><b></b></p></div>`);
    const item = host.querySelector('p')!;
    watch(host, item);
    printSheet(host, host.querySelector('b')!);
    expect(printed[0]?.item).to.be.true;
    close();
    expect(item.classList.contains('printing')).to.be.false;
  });

  it('is the whole page for an element inside another component, which a style sheet of the page can’t match', async () => {
    const outer = await fixture<HTMLElement>(html`<div></div>`);
    const host = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    const before = document.adoptedStyleSheets.length;
    watch(host);
    printSheet(host);
    expect(printed[0]).to.deep.equal({ sheets: before, host: true, item: false });
    close();
  });
});
