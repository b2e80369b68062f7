/** Runs in the studio: the checks that the widgets pass. */
import { axeFindings } from '../access/page/axe.js';

declare global {
  /** What this file puts on the page for the suite to call. */
  var studioChecks: typeof checks;
}

const checks = { axeFindings };

globalThis.studioChecks = checks;
