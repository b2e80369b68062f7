/** Runs in a page as a script of its own: hands what a visitor does to suites outside. */
import { perform } from './page-steps.js';

declare global {
  interface Window {
    perform: typeof perform;
  }
}

window.perform = perform;
