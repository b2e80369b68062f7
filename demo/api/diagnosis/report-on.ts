import { diagnoseSource } from '../../../src/source-diagnosis/index.js';
import { sourceProblem } from '../bridge/source-problem.js';
import { createEndpointChecks } from './endpoint-checks.js';
import { type DiagnosisReport, reported } from './report.js';
import type { PageSource } from './request-page.js';

/** The most widgets of a page that are checked, and addresses that are requested for them. */
export const MOST_WIDGETS = 20;
export const MOST_ADDRESSES = 20;

/** The report on a page, for whose endpoints `ask` is called. Throws a `Problem` for a page that takes too long to parse. */
export async function reportOn(
  { html, url }: PageSource,
  ask: (address: string) => Promise<Response>,
  now: Date,
): Promise<DiagnosisReport> {
  const { base, found, faults, widgets } = parsed(() => diagnoseSource(html, url, MOST_WIDGETS));
  const check = createEndpointChecks(ask, base);
  const addresses = new Set<string>();
  const checked = widgets.filter(({ urls }) => {
    for (const each of urls) addresses.add(each);
    return addresses.size <= MOST_ADDRESSES;
  });
  return {
    page: url,
    date: now.toISOString(),
    found,
    findings: reported(faults),
    widgets: await Promise.all(checked.map(check)),
  };
}

function parsed<Result>(parse: () => Result): Result {
  try {
    return parse();
  } catch (error) {
    if (error instanceof RangeError) throw sourceProblem('source-too-large');
    throw error;
  }
}
