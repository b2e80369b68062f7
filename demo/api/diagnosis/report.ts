import type { PrerenderState } from '../../../src/prerender/index.js';
import type { Fault, SourceWidget } from '../../../src/source-diagnosis/index.js';

/** A fault in a report: nothing of a page or an answer but names, addresses and values that are wrong. */
export type ReportedFault = Omit<Fault, 'code' | 'detail'> & { code: string };

export interface ReportedWidget {
  /** `<news-feed>`, `<news-feed> n° 2` if there are several. */
  label: string;
  tag: string;
  /** The attribute as written; without its queries if one has a key. */
  endpoint: string;
  /** That of the rendering on a server; `skipped` if its data was not requested. */
  state: PrerenderState;
  findings: ReportedFault[];
}

/** The report on a page. */
export interface DiagnosisReport {
  /** The address of the page, after redirects. */
  page: string;
  /** When it was read, as RFC 3339. */
  date: string;
  /** The number of its widgets; those that are not in `widgets` were not checked. */
  found: number;
  /** The faults of the page itself. */
  findings: ReportedFault[];
  widgets: ReportedWidget[];
}

/** The most characters of a text, and faults of a widget or of the page: a report is small, whatever the page is. */
const LONGEST = 400;
const MOST_FAULTS = 20;

export function reported(faults: readonly ReportedFault[]): ReportedFault[] {
  return faults.slice(0, MOST_FAULTS).map(({ severity, code, problem, remedy }) => {
    return { severity, code, problem: short(problem), remedy: short(remedy) };
  });
}

export function reportedEndpoint({ endpoint, faults }: Pick<SourceWidget, 'endpoint' | 'faults'>): string {
  const hasKey = faults.some(({ code }) => code === 'key-exposed');
  return short(hasKey ? endpoint.replace(/[?#]\S*/g, '?…') : endpoint);
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
