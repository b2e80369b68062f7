import type { Report } from '../../support/report.js';
import type { Reader } from './reader.js';
import type { Town } from './town.js';

/** The input of a scene: a screen reader user, pages, and the report. */
export interface Stage {
  reader: Reader;
  town: Town;
  /** Runs a check whose title also names the browser. */
  check(title: string, fn: () => void | Promise<void>): Promise<boolean>;
}

export function stageOf(report: Report, reader: Reader, town: Town): Stage {
  return { reader, town, check: (title, fn) => report.check(`${reader.name}: ${title}`, fn) };
}
