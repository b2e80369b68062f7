import { html, render } from 'lit';
import { warnOnce } from '../shared.js';
import * as warnings from './warnings.js';

/**
 * Whether Lit can render a template with an expression on this page. It can't on two kinds of pages: those that require
 * Trusted Types and do not allow our policy, and those parsed as XML, in which Lit's markers are not well-formed. An
 * element would hide the content inside it there and show nothing instead.
 * https://w3c.github.io/trusted-types/dist/spec/#require-trusted-types-for-csp-directive
 * https://html.spec.whatwg.org/multipage/xhtml.html#parsing-xhtml-fragments
 */
export function canRender(): boolean {
  // In Node, an import registers the element and renders nothing.
  if (!('document' in globalThis)) return true;
  if (!canStyle()) return false;
  try {
    render(html`<br />${''}`, document.createDocumentFragment());
    return true;
  } catch {
    warnOnce(/\bxml$/.test(document.contentType) ? warnings.xmlPage : warnings.policyForbids);
    return false;
  }
}

/**
 * Whether style sheets can be constructed (not in Safari before 16.4 and Firefox before 101); if not, the link stays.
 */
function canStyle(): boolean {
  try {
    new CSSStyleSheet().replaceSync('');
    return 'adoptedStyleSheets' in Document.prototype;
  } catch {
    return false;
  }
}
