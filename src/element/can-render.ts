import { html, render } from 'lit';
import { warnOnce } from '../shared.js';

/**
 * Whether a template can be made here. Where the page requires Trusted Types and does not allow our policy, nothing
 * can: an element would then hide what the page gives inside it and show nothing instead.
 * https://w3c.github.io/trusted-types/dist/spec/#require-trusted-types-for-csp-directive
 */
export function canRender(): boolean {
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
