import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { contrast, painted, type Pixel } from '../../demo/themes/contrast.js';
import { define } from '../../src/element/define.js';
import { baseStyles } from '../../src/styles/base.styles.js';
import { formStyles } from '../../src/styles/form.styles.js';
import { accents } from './accents.js';
import { TestWidget } from './test-widget.js';

/**
 * The least contrast by WCAG of text (1.4.3), and of controls and focus indicators against their background (1.4.11).
 */
const TEXT = 4.5;
const SHAPE = 3;

/** A widget with one element for each kind of use of the accent colour. */
export class AccentWidget extends TestWidget {
  static override styles: CSSResultGroup = [baseStyles, formStyles];

  protected override renderContent(): TemplateResult {
    return html`<a href="#">Lien</a><button class="primary">Voter</button><input type="search" />
      <small style="color: var(--_muted)">Publié hier</small>
      <p style="background: var(--_soft)"><i style="border: 1px solid var(--_accent); outline: 1px solid var(--_accent)"></i></p>`;
  }
}

define('accent-widget', AccentWidget);

interface Trial {
  /** The element on which `--cw-accent` is set. Default: the widget. */
  place?: HTMLElement;
  tried?: readonly string[];
  /** The least contrast of text. Default: 4.5. */
  text?: number;
}

/** The pairs of colours with too little contrast, each with the accent that causes it, in words. */
export function lowContrasts(
  widget: AccentWidget,
  { place = widget, tried = accents, text = TEXT }: Trial = {},
): string[] {
  const pairs = pairsOf(widget, text);
  return tried.flatMap((accent) => {
    place.style.setProperty('--cw-accent', accent);
    return pairs()
      .filter(([, ratio, least]) => !(ratio >= least))
      .map(([what, ratio]) => `${accent}: ${what}, ${ratio.toFixed(2)}`);
  });
}

/**
 * Returns a function that computes the pairs of colours, each with its contrast and the least allowed one, at the time
 * of the call.
 */
function pairsOf(widget: AccentWidget, text: number): () => [string, number, number][] {
  const style = (selector: string): CSSStyleDeclaration =>
    getComputedStyle(widget.renderRoot.querySelector(selector) ?? widget);
  // Computed styles are live: a later read gives the current value.
  const [base, button, link, muted] = [style('.base'), style('.primary'), style('a'), style('small')];
  const [soft, field, shape] = [style('p'), style('input'), style('i')];
  return () => {
    const surface = base.backgroundColor;
    const ground = button.backgroundColor;
    const on = (layer: string, ...under: string[]): Pixel => painted(surface, ...under, layer);
    return [
      ['text on the surface', contrast(on(base.color), on(surface)), text],
      ['a link on the surface', contrast(on(link.color), on(surface)), text],
      ['a link on the soft surface', contrast(on(link.color), on(soft.backgroundColor)), TEXT],
      ['muted text on the surface', contrast(on(muted.color), on(surface)), text],
      ['muted text on the soft surface', contrast(on(muted.color), on(soft.backgroundColor)), TEXT],
      ['text on the button', contrast(on(button.color, ground), on(ground)), text],
      ['the button on the surface', contrast(on(ground), on(surface)), SHAPE],
      ['a border on the surface', contrast(on(shape.borderTopColor), on(surface)), SHAPE],
      ['a field on the surface', contrast(on(field.borderTopColor), on(surface)), SHAPE],
      ['the focus outline on the surface', contrast(on(shape.outlineColor), on(surface)), SHAPE],
      ['its width', parseFloat(shape.outlineWidth), 1],
    ];
  };
}
