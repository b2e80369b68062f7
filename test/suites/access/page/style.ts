import { hosts, rendered } from './problem.js';

/** The text spacing that a reader may set without loss of content. https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

const spacing = new CSSStyleSheet();
spacing.replaceSync(SPACING);

/** Sets or removes that spacing in the document and in every shadow root, which rules of the page don't reach. */
export function spaceText(on: boolean): void {
  const roots = hosts().flatMap((host) => [host, ...rendered(host)].map((element) => element.shadowRoot));
  for (const root of [document, ...roots]) {
    if (!root) continue;
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
    root.adoptedStyleSheets = on ? [...others, spacing] : others;
  }
}
