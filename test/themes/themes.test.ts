import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { painted } from '../../demo/themes/contrast.js';
import { themes } from '../../scripts/build/bundles.js';
import { lowContrasts, type AccentWidget } from '../support/accent-widget.js';
import { accents, beyondScreens } from '../support/accents.js';

/** Every third colour of the spectrum, which is enough because the others lie between them. */
const tried = accents.filter((_, index) => index % 3 === 0);
const { documentElement: root, head } = document;

/** Loads a theme after the page's own rules, which must take precedence even so. */
async function put(name: string, rules = ''): Promise<void> {
  const style = document.createElement('style');
  style.textContent = rules;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = new URL(`../../src/themes/${name}.css`, import.meta.url).href;
  const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
  head.append(style, link);
  await loaded;
  added.push(style, link);
}

let added: Element[] = [];

async function widgetIn(theme: string): Promise<AccentWidget> {
  const widget = await fixture<AccentWidget>(html`<accent-widget theme=${theme}></accent-widget>`);
  widget.data = ['mot'];
  await widget.updateComplete;
  return widget;
}

const base = (widget: AccentWidget): CSSStyleDeclaration =>
  getComputedStyle(widget.renderRoot.querySelector('.base') ?? widget);

describe('a theme', () => {
  afterEach(() => {
    for (const element of added) element.remove();
    added = [];
    root.removeAttribute('style');
  });

  for (const name of themes) {
    for (const scheme of ['light', 'dark']) {
      it(`${name} has enough contrast everywhere with any accent, ${scheme}`, async () => {
        await put(name);
        const widget = await widgetIn(scheme);
        expect(lowContrasts(widget, { place: root, tried: [...tried, ...beyondScreens] })).to.deep.equal([]);
      });
    }

    it(`${name} changes how a widget looks`, async () => {
      const widget = await widgetIn('light');
      const look = (): string[] => {
        const { padding, borderRadius, borderWidth, fontSize } = base(widget);
        return [padding, borderRadius, borderWidth, fontSize];
      };
      const before = look();
      await put(name);
      expect(look()).to.not.deep.equal(before);
    });

    it(`${name} is overridden by the page’s own rules, even earlier ones`, async () => {
      await put(
        name,
        'html { --cw-surface: #e8e8e8; --cw-border: 5px solid #abcdef; --cw-radius: 3px; --cw-padding: 7px }',
      );
      const { backgroundColor, borderTopWidth, borderRadius, padding } = base(await widgetIn('light'));
      expect(painted(backgroundColor)).to.deep.equal(painted('#e8e8e8'));
      expect([borderTopWidth, borderRadius, padding]).to.deep.equal(['5px', '3px', '7px']);
    });

    it(`${name} does not affect elements outside widgets`, async () => {
      const page = await fixture(html`<section><h2>Titre</h2><a href="#">Lien</a></section>`);
      const look = (): string[] =>
        [page, ...page.children].map((element) => {
          const { color, backgroundColor, border, padding, font } = getComputedStyle(element);
          return [color, backgroundColor, border, padding, font].join();
        });
      const before = look();
      await put(name);
      expect(look()).to.deep.equal(before);
    });
  }

  for (const scheme of ['light', 'dark']) {
    it(`contrastee has text at 7:1 in every colour that all screens show, ${scheme}`, async () => {
      await put('contrastee');
      const shown = tried.filter((accent) => !beyondScreens.includes(accent));
      expect(lowContrasts(await widgetIn(scheme), { place: root, tried: shown, text: 7 })).to.deep.equal([]);
    });
  }

  it('douce has a background tinted with the accent, in the colour scheme', async () => {
    await put('douce');
    const widget = await widgetIn('light');
    root.style.setProperty('--cw-accent', '#f00');
    const [red, green] = painted(base(widget).backgroundColor);
    expect(red).to.be.above(green);
    widget.setAttribute('theme', 'dark');
    await widget.updateComplete;
    expect(painted(base(widget).backgroundColor)[0]).to.be.below(64);
  });

  it('fails these tests when its text is pale', async () => {
    await put('sobre', ':root { --cw-muted: #999 }');
    expect(lowContrasts(await widgetIn('light'), { place: root, tried: ['#0b5c8a'] })).to.not.be.empty;
  });
});
