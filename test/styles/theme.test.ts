import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../support/test-widget.js';
import type { TestWidget } from '../support/test-widget.js';

const schemeOf = (element: Element): string => getComputedStyle(element).colorScheme;

describe('the theme of a widget', () => {
  it('is the page’s by default', async () => {
    const box = await fixture(html`<div><test-widget></test-widget></div>`);
    (box as HTMLElement).style.colorScheme = 'dark';
    expect(schemeOf(box.firstElementChild!)).to.equal('dark');
  });

  for (const [theme, scheme] of [
    ['light', 'light'],
    ['dark', 'dark'],
    ['auto', 'light dark'],
    ['fluo', 'normal'],
  ] as const) {
    it(`is ${scheme} with theme="${theme}"`, async () => {
      const widget = await fixture(html`<test-widget theme=${theme}></test-widget>`);
      expect(schemeOf(widget)).to.equal(scheme);
    });
  }

  it('can be set by a script of the page', async () => {
    const widget = await fixture<TestWidget>(html`<test-widget></test-widget>`);
    widget.theme = 'dark';
    await widget.updateComplete;
    expect(schemeOf(widget)).to.equal('dark');
  });
});
