/**
 * The diagnosis of a page's widgets, for its webmaster: `?commune-debug` in the address of the page loads and shows it;
 * so does `(await import('https://…/diagnosis.js')).diagnose()` in the console. Importing it adds one global,
 * `CommuneWidgets.diagnose()`.
 * @module
 */
import { shared } from '../shared.js';
import { findings } from './findings.js';
import type { Finding } from './finding.js';
import { createOverlay, type Overlay } from './overlay.js';
import { subjects } from './subject.js';

export type { Fault, FaultCode, Finding } from './finding.js';

let overlay: Overlay | undefined;
let latest = 0;

/**
 * Checks every widget of the page, requests each endpoint once more, and shows the faults and their remedies in an
 * overlay, in French. Resolves to the same faults as data once the page has loaded and every endpoint has answered or
 * timed out: first the faults of the page, then those of each widget in document order; an empty list if there are
 * none.
 */
export async function diagnose(): Promise<Finding[]> {
  const call = ++latest;
  overlay ??= createOverlay(() => void diagnose());
  overlay.wait();
  await loaded();
  // Another widget may be able to read a response.
  await shared.loader?.loadAll();
  const asked = subjects();
  const found = await findings(asked);
  // A later diagnosis replaces this one.
  if (call === latest) overlay.show(asked, found);
  return found;
}

/** Scripts may still load, and add placeholders. */
function loaded(): Promise<unknown> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => addEventListener('load', resolve, { once: true }));
}

const page = globalThis as { CommuneWidgets?: object };
page.CommuneWidgets = { ...page.CommuneWidgets, diagnose };
