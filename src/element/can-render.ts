import { html, render } from 'lit';
import { warnOnce } from '../shared.js';

/**
 * Whether a template with an expression can be made here. Two kinds of pages let none be made: one that requires
 * Trusted Types and does not allow our policy, and one that is read as XML, in which Lit's markers are not well-formed.
 * An element would there hide what the page gives inside it and show nothing instead.
 * https://w3c.github.io/trusted-types/dist/spec/#require-trusted-types-for-csp-directive
 * https://html.spec.whatwg.org/multipage/xhtml.html#parsing-xhtml-fragments
 */
export function canRender(): boolean {
  // On a server, an import registers the element and renders nothing.
  if (!('document' in globalThis)) return true;
  if (!canStyle()) return false;
  try {
    render(html`<br />${''}`, document.createDocumentFragment());
    return true;
  } catch {
    warnOnce(
      /\bxml$/.test(document.contentType)
        ? 'La page est servie en XML (application/xhtml+xml) : les widgets ne peuvent pas s’y afficher, leur lien ' +
            'reste. Servez-la en text/html.'
        : 'La politique de sécurité de la page empêche l’affichage. Ajoutez à l’en-tête Content-Security-Policy : ' +
            'trusted-types commune-widgets',
    );
    return false;
  }
}

/** Where style sheets cannot be constructed (Safari before 16.4, Firefox before 101) the link stays. */
function canStyle(): boolean {
  try {
    new CSSStyleSheet().replaceSync('');
    return 'adoptedStyleSheets' in Document.prototype;
  } catch {
    return false;
  }
}
