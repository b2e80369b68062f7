import type { Report } from '../../support/report.js';
import type { Reader } from './reader.js';
import type { TestSite } from './test-site.js';

/** The objects that a scene uses: a screen reader, pages, and the report. */
export interface ScreenReaderSetup {
  reader: Reader;
  site: TestSite;
  /** Runs a check whose title also names the browser. */
  check(title: string, fn: () => void | Promise<void>): Promise<boolean>;
}

export function setupOf(report: Report, reader: Reader, site: TestSite): ScreenReaderSetup {
  return { reader, site, check: (title, fn) => report.check(`${reader.name}: ${title}`, fn) };
}
