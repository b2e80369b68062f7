/** Runs in every page and frame before its own scripts: controls the time, and records calls that leave no trace. */
import { perform } from '../../../support/page-steps.js';
import { notes, watch } from './notes.js';
import { look, mounted, pass, release, settled, showing } from './time.js';

const privacy = { perform, notes, look, mounted, pass, release, settled, showing };

declare global {
  interface Window {
    privacy: typeof privacy;
  }
}

watch();
window.privacy = privacy;
