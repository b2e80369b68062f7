/** Runs in the studio: the same checks as for the widgets. */
import { axeFindings } from '../access/page/axe.js';

declare global {
  /** The functions that this file exposes to the suite. */
  var studioChecks: typeof checks;
}

const checks = { axeFindings };

globalThis.studioChecks = checks;
