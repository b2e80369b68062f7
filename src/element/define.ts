import { OWN, shared, warnOnce } from '../shared.js';
import { registerAccent } from '../styles/tokens.js';
import { version } from '../version.js';
import { canRender } from './can-render.js';
import * as warnings from './warnings.js';

/**
 * Registers a widget once. The first copy on the page wins: a second copy of the same version is silent, a copy of
 * another version logs one message, and a tag name of another library is left alone. If the page sets a prefix, the
 * widget is also registered under the prefixed name. If the browser can't render it, nothing is registered.
 */
export function define(name: string, element: CustomElementConstructor): void {
  if (!canRender()) return;
  const prefix = shared.settings?.prefix;
  const tags = [register(name, element)];
  // A constructor can be registered once, so the prefixed tag gets a subclass.
  if (prefix) tags.push(register(`${prefix}-${name}`, class extends element {}));
  const tag = tags.find(Boolean);
  if (tag) shared.tags.set(name, tag);
  else warnOnce(warnings.nameTaken(name));
}

/** The tag if it is registered as one of our elements; `undefined` if another library has it. */
function register(tag: string, element: CustomElementConstructor): string | undefined {
  const taken = customElements.get(tag);
  if (!taken) {
    if (!shared.version) registerAccent();
    shared.version ??= version;
    Object.defineProperty(element, OWN, { value: version });
    customElements.define(tag, element);
  } else if (!(OWN in taken)) {
    return undefined;
  } else if (shared.version !== version) {
    warnOnce(warnings.otherVersion(shared.version, version));
  }
  return tag;
}
