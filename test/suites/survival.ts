import type { Report } from '../support/report.js';
import { checkStorage } from './survival/storage.js';

/** Nothing stops the API for long, and nothing that it has answered is lost. */
export async function run(report: Report): Promise<void> {
  report.figures(await checkStorage(report));
}
