import { ownScript } from '../../src/embed/own-script.js';
import type * as Solver from '../../src/challenge/solver.js';

/** The Subresource Integrity value of the solver's file; the build writes it here. */
declare const SOLVER_INTEGRITY: string;

// Looked up while the script runs: a classic script, which has no `import.meta`, is only then told its own address.
const base = (import.meta.url as string | undefined) ?? (ownScript(undefined)?.src || document.baseURI);
let failures = 0;

/**
 * What takes the place of `src/challenge/load-solver.ts` in the files for browsers: `challenge.js` beside this file,
 * as it was when this file was built, or nothing. A page that checks this file by its `integrity` checks that one too.
 * `import()` takes no integrity value, but gives the module that a preload has put into the module map before
 * (https://html.spec.whatwg.org/multipage/links.html#link-type-modulepreload), and preloads are checked. Rejects where
 * the browser does not know the preload of modules: what cannot be checked is not run.
 */
export async function loadSolver(): Promise<typeof Solver> {
  // A module that could not be had stays so for the life of the page, under this address.
  const { href } = new URL(`challenge.js${failures ? `?${failures}` : ''}`, base);
  try {
    await preload(href);
  } catch (error) {
    failures += 1;
    throw error;
  }
  return (await import(/* @vite-ignore */ href)) as typeof Solver;
}

function preload(href: string): Promise<unknown> {
  const link = document.createElement('link');
  if (!link.relList.supports('modulepreload')) return Promise.reject(new Error('No preload of modules.'));
  return new Promise((resolve, reject) => {
    link.rel = 'modulepreload';
    link.integrity = SOLVER_INTEGRITY;
    link.onload = resolve;
    link.onerror = () => reject(new Error(`${href} is not there, or is not what this version needs.`));
    link.href = href;
    document.head.append(link);
  }).finally(() => link.remove());
}
