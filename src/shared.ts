/**
 * What all copies of the library on one page share, whatever their version: the only global they add.
 * A page may hold several copies (one file a widget, a script pasted twice), each with its own modules.
 */
export interface Shared {
  /** The version that registered the elements: the first one wins. */
  version?: string;
  /** Languages added to the built-in ones, by primary subtag. */
  locales: Map<string, object>;
  /** Lines already written to the console: each is written once a page. */
  warned: Set<string>;
}

const key = Symbol.for('commune-widgets');
const page = globalThis as typeof globalThis & { [key]?: Partial<Shared> };

/** The page's one instance, made by whichever copy comes first. */
export const shared = (page[key] ??= {}) as Shared;
shared.locales ??= new Map();
shared.warned ??= new Set();

/** Tells the webmaster, once a page. */
export function warnOnce(message: string): void {
  if (shared.warned.has(message)) return;
  shared.warned.add(message);
  console.warn(`[commune-widgets] ${message}`);
}
