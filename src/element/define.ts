import { shared, warnOnce } from '../shared.js';
import { version } from '../version.js';

/** Elements of any copy of this library carry this mark, so that copies know each other. */
const OWN = Symbol.for('commune-widgets.element');

/**
 * Registers an element once. The first copy on the page wins: a second copy of the same version is silent, one of
 * another version says so in one line, and a tag name that another library owns is left to it.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag);
  if (!taken) {
    shared.version ??= version;
    Object.defineProperty(element, OWN, { value: version });
    customElements.define(tag, element);
  } else if (!(OWN in taken)) {
    warnOnce(`Le nom <${tag}> est déjà pris par un autre script de la page : ce widget n’est pas actif.`);
  } else if (shared.version !== version) {
    warnOnce(
      `Deux versions sont chargées sur la page : la ${shared.version}, arrivée la première, est utilisée ; ` +
        `la ${version} est ignorée.`,
    );
  }
}
