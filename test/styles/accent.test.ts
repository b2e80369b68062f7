import { expect, fixture } from '@open-wc/testing';
import { html, unsafeCSS, type CSSResultGroup, type TemplateResult } from 'lit';
import { define } from '../../src/element/define.js';
import { baseStyles } from '../../src/styles/base.styles.js';
import { formStyles } from '../../src/styles/form.styles.js';
import { tokens } from '../../src/styles/tokens.js';
import { accents, brighterThanWhite } from '../support/accents.js';
import { contrast, painted, type Pixel } from '../support/contrast.js';
import { TestWidget } from '../support/test-widget.js';

/** The least that WCAG asks of text (1.4.3), and of what tells a control or its focus from its ground (1.4.11). */
const TEXT = 4.5;
const SHAPE = 3;

class AccentWidget extends TestWidget {
  static override styles: CSSResultGroup = [baseStyles, formStyles];

  protected override renderContent(): TemplateResult {
    return html`<a href="#">Lien</a><button class="primary">Voter</button>
      <p style="background: var(--_soft)"><i style="border: 1px solid var(--_accent); outline: 1px solid var(--_accent)"></i></p>`;
  }
}

/** As an engine sees it that computes no colour from another. */
class PlainWidget extends AccentWidget {
  static override styles: CSSResultGroup = [
    AccentWidget.styles,
    unsafeCSS(tokens.cssText.replace(/@supports[\s\S]*$/, '')),
  ];
}

define('accent-widget', AccentWidget);
define('plain-accent-widget', PlainWidget);

/** The pairs of colours that must differ, and by how much. */
function pairs(widget: AccentWidget): [string, number, number][] {
  const style = (selector: string): CSSStyleDeclaration =>
    getComputedStyle(widget.shadowRoot!.querySelector(selector)!);
  const surface = style('.base').backgroundColor;
  const ground = style('.primary').backgroundColor;
  const on = (layer: string, ...under: string[]): Pixel => painted(surface, ...under, layer);
  const link = style('a').color;
  return [
    ['a link on the surface', contrast(on(link), on(surface)), TEXT],
    ['a link on the soft surface', contrast(on(link), on(style('p').backgroundColor)), TEXT],
    ['text on the button', contrast(on(style('.primary').color, ground), on(ground)), TEXT],
    ['the button on the surface', contrast(on(ground), on(surface)), SHAPE],
    ['a border on the surface', contrast(on(style('i').borderTopColor), on(surface)), SHAPE],
    ['the focus outline on the surface', contrast(on(style('i').outlineColor), on(surface)), SHAPE],
    ['its width', parseFloat(style('i').outlineWidth), 1],
  ];
}

/** What falls short, in words. */
function shortcomings(widget: AccentWidget, tried = accents): string[] {
  return tried.flatMap((accent) => {
    widget.style.setProperty('--cw-accent', accent);
    return pairs(widget)
      .filter(([, ratio, least]) => !(ratio >= least))
      .map(([what, ratio]) => `${accent}: ${what}, ${ratio.toFixed(2)}`);
  });
}

const surfaces = { light: ['', '#f4efe6', '#e8e8e8'], dark: ['', '#10243a', '#3b3b3b'] };

describe('the accent', () => {
  it('is tried with at least five hundred colours', () => {
    expect(new Set(accents).size).to.be.at.least(500);
  });

  const shown = accents.filter((accent) => accent !== brighterThanWhite);
  for (const [tag, tried] of [
    ['accent-widget', accents],
    ['plain-accent-widget', shown],
  ] as const) {
    for (const theme of ['light', 'dark'] as const) {
      it(`<${tag}> keeps its contrast whatever the commune’s colour, ${theme}`, async () => {
        const widget = await fixture<AccentWidget>(`<${tag} theme="${theme}"></${tag}>`);
        widget.data = ['mot'];
        await widget.updateComplete;
        expect(shortcomings(widget, tried)).to.deep.equal([]);
      });
    }
  }

  for (const theme of ['light', 'dark'] as const) {
    for (const surface of surfaces[theme]) {
      it(`is text on a ${theme} surface that the commune chose: ${surface || 'none'}`, async () => {
        const widget = await fixture<AccentWidget>(html`<accent-widget theme=${theme}></accent-widget>`);
        widget.data = ['mot'];
        widget.style.setProperty('--cw-surface', surface);
        await widget.updateComplete;
        const found = shortcomings(widget).filter((line) => !line.includes('soft'));
        expect(found).to.deep.equal([]);
      });
    }
  }

  it('is the commune’s own colour where that has the contrast', async () => {
    const widget = await fixture<AccentWidget>(html`<accent-widget theme="light"></accent-widget>`);
    widget.data = ['mot'];
    await widget.updateComplete;
    const accentOf = (colour: string): Pixel => {
      widget.style.setProperty('--cw-accent', colour);
      return painted(getComputedStyle(widget.shadowRoot!.querySelector('a')!).color);
    };
    expect(accentOf('#0b5c8a')).to.deep.equal(painted('#0b5c8a'));
    expect(accentOf('#5a1f33')).to.deep.equal(painted('#5a1f33'));
    widget.setAttribute('theme', 'dark');
    await widget.updateComplete;
    expect(accentOf('#ffd27f')).to.deep.equal(painted('#ffd27f'));
  });

  it('is missed by this test when nothing is computed', async () => {
    const widget = await fixture<AccentWidget>(html`<accent-widget theme="light"></accent-widget>`);
    widget.data = ['mot'];
    await widget.updateComplete;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host { --_accent: var(--cw-accent); --_on-accent: #fff }');
    widget.shadowRoot!.adoptedStyleSheets.push(sheet);
    expect(shortcomings(widget)).to.not.be.empty;
  });
});
