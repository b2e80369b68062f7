import type { Report } from '../../support/report.js';
import type { Reader } from './reader.js';
import type { Town } from './town.js';

/** What a scene has: somebody who listens, pages to listen to, and the report. */
export interface Stage {
  reader: Reader;
  town: Town;
  /** Counts a check under its title and the name of the browser. */
  check(title: string, fn: () => void | Promise<void>): Promise<boolean>;
}

export function stageOf(report: Report, reader: Reader, town: Town): Stage {
  return { reader, town, check: (title, fn) => report.check(`${reader.name}: ${title}`, fn) };
}
