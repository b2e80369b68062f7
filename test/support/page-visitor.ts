/** Runs in a page as a script of its own: gives the suites outside access to the steps of a visitor. */
import { perform } from './page-steps.js';

declare global {
  interface Window {
    perform: typeof perform;
  }
}

window.perform = perform;
