import { ownScript } from '../../src/embed/own-script.js';

// Looked up while the script runs: a classic script, which has no `import.meta`, is only then told its own address.
const base = (import.meta.url as string | undefined) ?? (ownScript(undefined)?.src || document.baseURI);

/**
 * What takes the place of a loader (`src/challenge/load-solver.ts`) in the files for browsers: `file` beside this one,
 * as it was when this one was built, or nothing. A page that checks this file by its `integrity` checks that one too.
 * `import()` takes no integrity value, but gives the module that a preload has put into the module map before
 * (https://html.spec.whatwg.org/multipage/links.html#link-type-modulepreload), and preloads are checked. Rejects where
 * the browser does not know the preload of modules: what cannot be checked is not run.
 */
export function verifiedImport(file: string, integrity: string): () => Promise<unknown> {
  let failures = 0;
  return async () => {
    // A module that could not be had stays so for the life of the page, under this address.
    const { href } = new URL(failures ? `${file}?${failures}` : file, base);
    try {
      await preload(href, integrity);
    } catch (error) {
      failures += 1;
      throw error;
    }
    return import(/* @vite-ignore */ href) as Promise<unknown>;
  };
}

function preload(href: string, integrity: string): Promise<unknown> {
  const link = document.createElement('link');
  if (!link.relList.supports('modulepreload')) return Promise.reject(new Error('No preload of modules.'));
  return new Promise((resolve, reject) => {
    link.rel = 'modulepreload';
    link.integrity = integrity;
    link.onload = resolve;
    link.onerror = () => reject(new Error(`${href} is not there, or is not what this version needs.`));
    link.href = href;
    document.head.append(link);
  }).finally(() => link.remove());
}
