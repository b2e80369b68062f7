import { endPauses } from './clock.js';
import { asking } from './endpoint.js';
import { nameOf, type AccessProblem } from './problem.js';

const LIVE = '[role="status"], [role="alert"], [role="log"], [aria-live]';

/** The number of frames without a request or a pause after which all actions count as answered. */
const CALM = 8;

const heard = new Map<string, string[]>();
const inserted: AccessProblem[] = [];

/**
 * Records the announcements of a host's live regions. A region with `role="status"` must exist before its text:
 * assistive technology observes changes, and some ignores a region that is inserted with its text (RGAA 7.5), unless it
 * is inserted into another region. An alert is the opposite: Firefox announces it when it is inserted.
 */
export function listen(host: Element): void {
  const root = host.shadowRoot;
  if (!root) return;
  const name = nameOf(host);
  const said: string[] = [];
  heard.set(name, said);
  new MutationObserver((records) => {
    const changed = records.map(({ target }) => regionOf(target)).filter((region) => region !== undefined);
    const come = records.flatMap(({ addedNodes }) => [...addedNodes]).flatMap(regionsIn);
    for (const region of new Set([...changed, ...come.filter((region) => region.role === 'alert')])) {
      const text = textOf(region);
      if (text) said.push(text);
    }
    for (const region of come.filter(({ role, parentElement }) => role !== 'alert' && !parentElement?.closest(LIVE))) {
      if (textOf(region))
        inserted.push({ where: name, what: `a live region comes with its text: "${textOf(region)}"` });
    }
  }).observe(root, { subtree: true, childList: true, characterData: true });
}

/** The announcements of a host since the last call. */
export function said(name: string): string[] {
  return heard.get(name)?.splice(0) ?? [];
}

/** Waits until every action so far has been answered, including those that wait for the visitor to stop typing. */
export async function answered(): Promise<void> {
  for (let calm = 0; calm < CALM; calm++) {
    if (endPauses() || asking() || reading()) calm = 0;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Whether the text of an item that was opened in place is still loading, or the file that renders it. */
function reading(): boolean {
  if (document.querySelector('link[rel="modulepreload"]')) return true;
  const roots = [...document.querySelectorAll('[data-case]')].map(({ shadowRoot }) => shadowRoot);
  return roots.some((root) => root?.querySelector('[part="description"][aria-busy="true"]'));
}

/** Regions that were inserted with their text, since the last call. */
export function insertedWithText(): AccessProblem[] {
  return inserted.splice(0);
}

function regionOf(node: Node): Element | undefined {
  return (node instanceof Element ? node : node.parentElement)?.closest(LIVE) ?? undefined;
}

function regionsIn(node: Node): Element[] {
  if (!(node instanceof Element)) return [];
  return [...(node.matches(LIVE) ? [node] : []), ...node.querySelectorAll(LIVE)];
}

function textOf(region: Element): string {
  return (region.textContent ?? '').replace(/\s+/g, ' ').trim();
}
