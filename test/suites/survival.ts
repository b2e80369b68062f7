import type { Report } from '../support/report.js';
import { checkIntruders } from './survival/hostile-clients.js';
import { checkGrowth } from './survival/linear.js';
import { checkOutages } from './survival/outages.js';
import { checkStorage } from './survival/storage.js';

/**
 * Checks that nothing stops the API for long, that no acknowledged data is lost, and that all parsing takes linear
 * time.
 */
export async function run(report: Report): Promise<void> {
  // Alone, because work in this process would count as slowness of the API.
  const growth = await checkGrowth(report);
  const figures = await Promise.all([checkOutages(report), checkIntruders(report)]);
  report.figures([growth, ...figures, await checkStorage(report)].join('; '));
}
