import { expect, fixture } from '@open-wc/testing';
import { unsafeCSS, type CSSResultGroup } from 'lit';
import { painted, type Pixel } from '../../demo/themes/contrast.js';
import { define } from '../../src/element/define.js';
import { tokens } from '../../src/styles/tokens.js';
import { AccentWidget, lowContrasts } from '../support/accent-widget.js';
import { accents, brighterThanWhite, families } from '../support/accents.js';

/** The widget as in browsers without relative colours, which skip the `@supports` rules. */
class PlainWidget extends AccentWidget {
  static override styles: CSSResultGroup = [
    AccentWidget.styles,
    unsafeCSS(tokens.cssText.replace(/@supports[\s\S]*$/, '')),
  ];
}

define('plain-accent-widget', PlainWidget);

const surfaces = { light: ['#f4efe6', '#e8e8e8'], dark: ['#10243a', '#3b3b3b'] };

async function widgetOf(tag: string, theme: string): Promise<AccentWidget> {
  const widget = await fixture<AccentWidget>(`<${tag} theme="${theme}"></${tag}>`);
  widget.data = ['mot'];
  await widget.updateComplete;
  return widget;
}

describe('the accent', () => {
  it('is tested with at least five hundred colours', () => {
    expect(new Set(accents).size).to.be.at.least(500);
  });

  // Split by family, because reading two thousand pixels back takes too long for one test.
  for (const [family, colours] of Object.entries(families)) {
    for (const theme of ['light', 'dark'] as const) {
      it(`keeps its contrast whatever the commune’s colour, ${theme}: ${family}`, async () => {
        expect(lowContrasts(await widgetOf('accent-widget', theme), { tried: colours })).to.deep.equal([]);
      });

      it(`keeps its contrast in browsers without relative colours, ${theme}: ${family}`, async () => {
        const tried = colours.filter((colour) => colour !== brighterThanWhite);
        expect(lowContrasts(await widgetOf('plain-accent-widget', theme), { tried })).to.deep.equal([]);
      });

      for (const surface of surfaces[theme]) {
        it(`has enough contrast on a ${theme} surface set by the commune: ${surface}, ${family}`, async () => {
          const widget = await widgetOf('accent-widget', theme);
          widget.style.setProperty('--cw-surface', surface);
          const found = lowContrasts(widget, { tried: colours }).filter((line) => !line.includes('soft'));
          expect(found).to.deep.equal([]);
        });
      }
    }
  }

  it('is the commune’s colour unchanged if its contrast suffices', async () => {
    const widget = await widgetOf('accent-widget', 'light');
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

  it('fails this test if the colour is not adapted', async () => {
    const widget = await widgetOf('accent-widget', 'light');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host { --_accent: var(--cw-accent); --_on-accent: #fff }');
    widget.shadowRoot!.adoptedStyleSheets.push(sheet);
    expect(lowContrasts(widget)).to.not.be.empty;
  });
});
