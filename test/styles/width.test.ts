import { expect, fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../support/test-widget.js';
import type { TestWidget } from '../support/test-widget.js';

const widget = html`<test-widget></test-widget>`;

const inside = (css: string, ...content: Node[]): HTMLElement => {
  const element = document.createElement('div');
  element.style.cssText = css;
  element.append(...content);
  return element;
};
/** A box with these declarations that contains the widget. */
const box = (css = ''): HTMLElement => inside(css, document.createElement('test-widget'));
const text = (): HTMLElement => document.createElement('p');

/** Containers whose width depends on their content. */
const shrinking: Record<string, TemplateResult | HTMLElement> = {
  'a dialog': html`<dialog open>${widget}</dialog>`,
  'a popover': html`<div popover="manual">${widget}</div>`,
  'a table cell': html`<table><tr><td>${widget}</td></tr></table>`,
  'a flex item': inside('display: flex', box()),
  'a flex row, as an item of it': box('display: flex'),
  'a float': box('float: left'),
  'an inline block': box('display: inline-block'),
  'an absolute box': box('position: absolute'),
  'an auto column of a grid': inside('display: grid; grid-template-columns: auto 1fr', box(), text()),
  'a centred column': inside('display: flex; flex-direction: column; align-items: center', box()),
  'a box as wide as its content': box('width: fit-content'),
};

/** The same containers in little space, in which the widget must shrink. */
const narrow: Record<string, TemplateResult | HTMLElement> = {
  'a float': box('float: left'),
  'a table cell': html`<table cellspacing="0" cellpadding="0"><tr><td>${widget}</td></tr></table>`,
  'a flex item': inside('display: flex', box()),
  'one column of two': inside('display: grid; grid-template-columns: 1fr 1fr', box(), text()),
};

async function show(
  content: TemplateResult | HTMLElement,
  room: number,
): Promise<{ place: HTMLElement; width: number }> {
  const place = await fixture<HTMLElement>(html`<div>${content}</div>`);
  place.style.cssText = `position: relative; inline-size: ${room}px; font-size: 16px`;
  place.querySelector<HTMLElement>('[popover]')?.showPopover?.();
  const element = place.querySelector<TestWidget>('test-widget')!;
  element.data = ['un', 'mot'];
  await element.updateComplete;
  return { place, width: element.getBoundingClientRect().width };
}

describe('the width of a widget', () => {
  for (const [name, content] of Object.entries(shrinking)) {
    it(`is sufficient for text in ${name}`, async () => {
      const { width } = await show(content, 800);
      expect(width).to.be.within(380, 460);
    });
  }

  for (const [name, content] of Object.entries(narrow)) {
    it(`shrinks if there is less room, in ${name}`, async () => {
      const { place, width } = await show(content, 300);
      expect(place.scrollWidth).to.equal(300);
      expect(width).to.be.within(140, 300);
    });
  }

  it('is the full width in a block', async () => {
    expect((await show(box(), 700)).width).to.equal(700);
    expect((await show(box(), 240)).width).to.equal(240);
  });

  it('follows a width and a maximum width set by the page', async () => {
    expect((await show(box('float: left; max-width: 300px'), 800)).width).to.equal(300);
    expect((await show(box('float: left; width: 600px'), 800)).width).to.equal(600);
  });

  it('adds no height to the widget', async () => {
    const { place } = await show(box(), 700);
    const element = place.querySelector('test-widget')!;
    const { top, height } = element.shadowRoot!.querySelector('[part="base"]')!.getBoundingClientRect();
    expect([top, height]).to.deep.equal([element.getBoundingClientRect().top, element.getBoundingClientRect().height]);
  });
});
