import { html, render } from 'lit';
import { warnOnce } from '../shared.js';

/**
 * Whether a template can be made here. Where the page requires Trusted Types and does not allow our policy, nothing
 * can: an element would then hide what the page gives inside it and show nothing instead.
 * https://w3c.github.io/trusted-types/dist/spec/#require-trusted-types-for-csp-directive
 */
export function canRender(): boolean {
  if (!canStyle()) return false;
  if (!('trustedTypes' in globalThis)) return true;
  try {
    render(html`<br />`, document.createDocumentFragment());
    return true;
  } catch {
    warnOnce(
      'La politique de sécurité de la page empêche l’affichage. Ajoutez à l’en-tête Content-Security-Policy : ' +
        'trusted-types commune-widgets',
    );
    return false;
  }
}

/** Where style sheets cannot be constructed (Safari before 16.4, Firefox before 101) the link stays. */
function canStyle(): boolean {
  // On a server nothing is shown.
  if (!('document' in globalThis)) return true;
  try {
    new CSSStyleSheet().replaceSync('');
    return 'adoptedStyleSheets' in Document.prototype;
  } catch {
    return false;
  }
}
