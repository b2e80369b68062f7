import type { Report } from '../support/report.js';
import { tags } from './privacy/answers.js';
import { checkControls } from './privacy/controls.js';
import { checkVisit } from './privacy/days.js';
import { checkGeocoder } from './privacy/geocoder.js';
import { checkAnswers, checkClick, checkDetail, checkRefused } from './privacy/reading.js';
import { openSetup } from './privacy/setup.js';
import { checkVideos } from './privacy/videos.js';
import { type Way, ways } from './privacy/ways.js';

/** Checks that a page with every widget reveals its readers to no server but those that the page itself names. */
export async function run(report: Report): Promise<void> {
  const setup = await openSetup();
  try {
    // At the same time, each with servers and a browser of its own: the frozen days are mostly waiting.
    await Promise.all(ways.map((way) => checkWay(report, way)));
    await checkAnswers(report, setup);
    await checkRefused(report, setup);
    await checkClick(report, setup);
    await checkDetail(report, setup);
    await checkVideos(report, setup);
    await checkGeocoder(report, setup);
    const caught = await checkControls(report, setup);
    report.figures(
      `${tags.length} widgets × ${ways.length} ways in × load, three days, use; ${setup.answers.length} ` +
        `answers that name a third party: 0 traces, 0 undeclared requests, the third party receives 0; ${caught} controls caught`,
    );
  } finally {
    await setup.close();
  }
}

async function checkWay(report: Report, way: Way): Promise<void> {
  const setup = await openSetup();
  try {
    await checkVisit(report, setup, way);
  } finally {
    await setup.close();
  }
}
