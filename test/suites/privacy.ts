import type { Report } from '../support/report.js';
import { checkControls } from './privacy/controls.js';
import { checkVisit } from './privacy/days.js';
import { checkAnswers, checkClick, checkDetail, checkRefused } from './privacy/reading.js';
import { openStage } from './privacy/stage.js';
import { ways } from './privacy/ways.js';

/** Checks that a page with the five widgets reveals its readers to no server but those that the page itself names. */
export async function run(report: Report): Promise<void> {
  const stage = await openStage();
  try {
    for (const way of ways) await checkVisit(report, stage, way);
    await checkAnswers(report, stage);
    await checkRefused(report, stage);
    await checkClick(report, stage);
    await checkDetail(report, stage);
    const caught = await checkControls(report, stage);
    report.figures(
      `5 widgets × ${ways.length} ways in × load, three days, use; ${stage.answers.length} ` +
        `answers that name a stranger: 0 traces, 0 undeclared requests, the stranger hears 0; ${caught} controls caught`,
    );
  } finally {
    await stage.close();
  }
}
