/**
 * The diagnosis of a page by its source, for servers: what can be told without a browser. What only a browser sees, such as
 * policies, CORS and styles, is told by `diagnosis/`, whose checks run here as far as they need none.
 * @module
 */
import type { Fault } from '../diagnosis/finding.js';
import { labelsOf } from '../diagnosis/labels.js';
import { baseOf, readPage } from '../prerender/page.js';
import { sourceFaults } from './page-faults.js';
import { scriptTags, settingsOf } from './script-tags.js';
import { readWidget, type SourceWidget } from './widget-faults.js';

export type { Fault } from '../diagnosis/finding.js';
export { answerFaults } from './answer-faults.js';
export { shown } from '../diagnosis/checks/address.js';
export type { SourceWidget } from './widget-faults.js';

/** The findings about a page that its source alone gives. */
export interface SourceDiagnosis {
  /** The base of its relative addresses. */
  base: string;
  /** The faults of the page itself. */
  faults: Fault[];
  /** Its first widgets, in document order. */
  widgets: (SourceWidget & { label: string })[];
  /** The number of all its widgets. */
  found: number;
}

/**
 * Reads the source of the page at `pageUrl`, without a request. At most `most` widgets are checked. Throws a `RangeError` as
 * `readPage`.
 */
export function diagnoseSource(html: string, pageUrl: string, most: number): SourceDiagnosis {
  const page = readPage(html, pageUrl);
  const base = baseOf(page, pageUrl);
  const scripts = scriptTags(page.elements, base);
  const { origins } = settingsOf(page.elements, base);
  const allowed = [new URL(pageUrl).origin, ...origins];
  const labels = labelsOf(page.places.map(({ name }) => name));
  const widgets = page.places
    .slice(0, most)
    .map((place, index) => ({ label: labels[index] ?? '', ...readWidget(place, base, allowed) }));
  return { base, faults: sourceFaults(page, scripts, pageUrl), widgets, found: page.places.length };
}
