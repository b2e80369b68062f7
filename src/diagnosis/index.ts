/**
 * What is wrong with the widgets of a page, for its webmaster: `?commune-debug` in the address of the page loads it and
 * shows it; so does `(await import('https://…/diagnosis.js')).diagnose()`, written into the console.
 * Importing it adds one global, `CommuneWidgets.diagnose()`.
 * @module
 */
import { findings } from './findings.js';
import type { Finding } from './finding.js';
import { createOverlay, type Overlay } from './overlay.js';
import { subjects } from './subject.js';

export type { Fault, FaultCode, Finding } from './finding.js';

let overlay: Overlay | undefined;
let latest = 0;

/**
 * Looks at every widget that the page asks for, asks each endpoint once more, and shows in an overlay, in French, what
 * is wrong and how to mend it. Resolves, once the page has loaded and every endpoint has answered or run out of time,
 * to the same as data: the faults of the page first, then those of each widget in the order of the document; an empty
 * list when all is well.
 */
export async function diagnose(): Promise<Finding[]> {
  const call = ++latest;
  overlay ??= createOverlay(() => void diagnose());
  overlay.wait();
  await loaded();
  const asked = subjects();
  const found = await findings(asked);
  // A diagnosis that was started later knows better.
  if (call === latest) overlay.show(asked, found);
  return found;
}

/** Scripts may still come, and placeholders with them. */
function loaded(): Promise<unknown> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => addEventListener('load', resolve, { once: true }));
}

const page = globalThis as { CommuneWidgets?: object };
page.CommuneWidgets = { ...page.CommuneWidgets, diagnose };
