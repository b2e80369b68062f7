/** Runs on the page of themes: what it measures, asked for by the suite. */
import { faintest, type Finding } from '../../../demo/themes/measure.js';

const TAGS = 'weather-card, poll-box, news-feed, job-board, submit-news';

/** A text that is too pale, and with which accent. */
export interface Pale extends Finding {
  widget: string;
  accent: string;
}

/** Which texts have less than this contrast, with these accents; the widgets without any text too. */
function paleTexts(accents: readonly string[], least: number): Pale[] {
  const { style } = document.documentElement;
  return accents.flatMap((accent) => {
    style.setProperty('--cw-accent', accent);
    return [...document.querySelectorAll(TAGS)]
      .map((widget) => ({ accent, widget: widget.localName, ...(faintest(widget) ?? { ratio: 0, text: '' }) }))
      .filter(({ ratio }) => ratio < least);
  });
}

const checks = { paleTexts };

declare global {
  /** What this file puts on the page for the suite to call. */
  var themeChecks: typeof checks;
}

globalThis.themeChecks = checks;
