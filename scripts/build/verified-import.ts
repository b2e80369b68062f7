import { besideFiles, ownScript } from '../../src/embed/own-script.js';
import { missingFile } from '../../src/element/warnings.js';

// Determined when the script first runs: a classic script, which has no `import.meta`, can read its own address
// only then.
const own = ownScript(import.meta.url);
const address = import.meta.url as string | undefined;
export const base = besideFiles(address ?? (own?.src || document.baseURI));

/** True in WebKit: Chromium and Firefox have other vendors. */
const isWebKit = navigator.vendor.startsWith('Apple');

/**
 * Replaces a loader (`src/challenge/load-solver.ts`) in the files for browsers: imports `file`, which lies beside the
 * built file, and rejects unless it has the hash that was known at build time. Where a page checks the built file by
 * `integrity`, this one is thus checked too. `import()` takes no integrity value, but gives the module that a preload
 * or a script element has put into the module map before
 * (https://html.spec.whatwg.org/multipage/links.html#link-type-modulepreload), and these are checked.
 *
 * A preload is allowed by Trusted Types on every page. WebKit does not check the hash of a preload, and refuses every
 * preload under `Integrity-Policy`, so it gets a script element instead; only where Trusted Types forbid that, an
 * unchecked preload.
 */
export function verifiedImport(file: string, integrity: string): () => Promise<unknown> {
  let failures = 0;
  return async () => {
    // A module that failed to load keeps failing under the same address for the life of the page.
    const { href } = new URL(failures ? `${file}?${failures}` : file, base);
    const preload = () => fetched('link', { rel: 'modulepreload', href, integrity });
    const run = () => fetched('script', { type: 'module', src: href, integrity });
    try {
      await (isWebKit ? run().catch(whereForbidden(preload)) : preload());
      return (await import(/* @vite-ignore */ href)) as unknown;
    } catch {
      failures += 1;
      throw new Error(missingFile(href));
    }
  };
}

/**
 * Calls `otherwise` after a `TypeError`, which Trusted Types throw when the address of a script is set; other errors
 * are passed on.
 */
function whereForbidden(otherwise: () => Promise<unknown>): (reason: unknown) => Promise<unknown> {
  return (reason) => (reason instanceof TypeError ? otherwise() : Promise.reject(reason));
}

/** Resolves once an element has loaded the module; rejects when it could not. */
function fetched(tag: 'link' | 'script', properties: object): Promise<unknown> {
  const element = document.createElement(tag);
  return new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = reject;
    // The nonce is for pages with `strict-dynamic`, which would not trust this element otherwise.
    Object.assign(element, { nonce: own?.nonce ?? '' }, properties);
    document.head.append(element);
    if ('relList' in element && !element.relList.supports('modulepreload')) reject(new Error(tag));
  }).finally(() => {
    element.remove();
  });
}
