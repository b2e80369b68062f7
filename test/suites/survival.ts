import type { Report } from '../support/report.js';
import { checkIntruders } from './survival/intruders.js';
import { checkGrowth } from './survival/linear.js';
import { checkOutages } from './survival/outages.js';
import { checkStorage } from './survival/storage.js';

/** Nothing stops the API for long, nothing that it has answered is lost, and no reader of it or of a page is slower than linear. */
export async function run(report: Report): Promise<void> {
  // By itself: what keeps this process busy would count as the API's slowness.
  const growth = await checkGrowth(report);
  const figures = await Promise.all([checkOutages(report), checkIntruders(report)]);
  report.figures([growth, ...figures, await checkStorage(report)].join('; '));
}
