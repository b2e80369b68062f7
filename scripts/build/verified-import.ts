import { besideFiles, ownScript } from '../../src/embed/own-script.js';

// Looked up while the script runs: a classic script, which has no `import.meta`, is only then told its own address.
const own = ownScript(import.meta.url);
const address = import.meta.url as string | undefined;
const base = besideFiles(address ?? (own?.src || document.baseURI));

/**
 * What takes the place of a loader (`src/challenge/load-solver.ts`) in the files for browsers: `file` beside this one,
 * as it was when this one was built, or nothing. A page that checks this file by its `integrity` checks that one too.
 * `import()` takes no integrity value, but gives the module that a preload has put into the module map before
 * (https://html.spec.whatwg.org/multipage/links.html#link-type-modulepreload), and preloads are checked. Rejects where
 * the browser does not know the preload of modules: what cannot be checked is not run.
 */
export function verifiedImport(file: string, integrity: string): () => Promise<unknown> {
  let failures = 0;
  return () =>
    new Promise((resolve, reject) => {
      // A module that could not be had stays so for the life of the page, under this address.
      const { href } = new URL(failures ? `${file}?${failures}` : file, base);
      const link = document.createElement('link');
      const fail = (): void => {
        link.remove();
        failures += 1;
        reject(new Error(`${href} manque, ou le navigateur le refuse.`));
      };
      if (!link.relList.supports('modulepreload')) return fail();
      link.rel = 'modulepreload';
      link.integrity = integrity;
      // A page that lets in what has its nonce, and trusts nothing for having been let in before (`strict-dynamic`).
      link.nonce = own?.nonce ?? '';
      link.onload = () => {
        link.remove();
        resolve(import(/* @vite-ignore */ href));
      };
      link.onerror = fail;
      link.href = href;
      document.head.append(link);
    });
}
