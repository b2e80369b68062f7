import { besideFiles, ownScript } from '../../src/embed/own-script.js';

// Looked up while the script runs: a classic script, which has no `import.meta`, is only then told its own address.
const own = ownScript(import.meta.url);
const address = import.meta.url as string | undefined;
const base = besideFiles(address ?? (own?.src || document.baseURI));

/** Chromium and Firefox say others here. */
const isWebKit = navigator.vendor.startsWith('Apple');

/**
 * The module that takes the place of a loader (`src/challenge/load-solver.ts`) in the files for browsers: `file` beside
 * this one, as it was when this one was built, or nothing. A page that checks this file by its `integrity` checks that
 * one too. `import()` takes no integrity value, but gives the module that a preload or a script element has put into the
 * module map before (https://html.spec.whatwg.org/multipage/links.html#link-type-modulepreload), and these are checked.
 *
 * A preload is what Trusted Types let every page do. WebKit does not check the hash of a preload, and refuses every one
 * under `Integrity-Policy`, so that it gets a script element; a preload only where Trusted Types forbid that, unchecked.
 */
export function verifiedImport(file: string, integrity: string): () => Promise<unknown> {
  let failures = 0;
  return async () => {
    // A module that could not be had stays so for the life of the page, under this address.
    const { href } = new URL(failures ? `${file}?${failures}` : file, base);
    const preload = () => fetched('link', { rel: 'modulepreload', href, integrity });
    const run = () => fetched('script', { type: 'module', src: href, integrity });
    try {
      await (isWebKit ? run().catch(whereForbidden(preload)) : preload());
      return (await import(/* @vite-ignore */ href)) as unknown;
    } catch {
      failures += 1;
      throw new Error(`${href} manque, ou le navigateur le refuse.`);
    }
  };
}

/** Trusted Types throw where the address of a script is set; what was refused later stays refused. */
function whereForbidden(otherwise: () => Promise<unknown>): (reason: unknown) => Promise<unknown> {
  return (reason) => (reason instanceof TypeError ? otherwise() : Promise.reject(reason));
}

/** An element that loads a module, when it has done so. */
function fetched(tag: 'link' | 'script', properties: object): Promise<unknown> {
  const element = document.createElement(tag);
  return new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = reject;
    // A page that lets in what has its nonce, and trusts nothing for having been let in before (`strict-dynamic`).
    Object.assign(element, { nonce: own?.nonce ?? '' }, properties);
    document.head.append(element);
    if ('relList' in element && !element.relList.supports('modulepreload')) reject(new Error(tag));
  }).finally(() => {
    element.remove();
  });
}
