/** The part of Lit's `CSSResult` that the elements use: the text of a style sheet, parsed when it is first needed. */
export class CSSResult {
  private sheet?: CSSStyleSheet;

  constructor(readonly cssText: string) {}

  get styleSheet(): CSSStyleSheet {
    if (!this.sheet) {
      this.sheet = new CSSStyleSheet();
      this.sheet.replaceSync(this.cssText);
    }
    return this.sheet;
  }
}

type Style = CSSResult | CSSStyleSheet;

export function css(strings: TemplateStringsArray, ...values: CSSResult[]): CSSResult {
  return new CSSResult(String.raw({ raw: strings }, ...values.map(({ cssText }) => cssText)));
}

/** Exported because Lit exports these two; nothing uses them. */
export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = (text: string): CSSResult => new CSSResult(text);

export function getCompatibleStyle(style: Style): Style {
  return style;
}

export function adoptStyles(root: ShadowRoot, styles: Style[]): void {
  root.adoptedStyleSheets = styles.map((style) => ('cssText' in style ? style.styleSheet : style));
}
