/** Runs on the page of themes: gives the suite access to its measurements. */
import { lowestContrast, type Finding } from '../../../demo/themes/measure.js';

const TAGS = 'weather-card, poll-box, news-feed, job-board, event-agenda, town-hall, alert-banner, submit-news';

/** A text with too little contrast, and the accent that causes it. */
export interface LowContrastText extends Finding {
  widget: string;
  accent: string;
}

/** The texts with less than this contrast, with these accents, and widgets without text. */
function paleTexts(accents: readonly string[], least: number): LowContrastText[] {
  const { style } = document.documentElement;
  return accents.flatMap((accent) => {
    style.setProperty('--cw-accent', accent);
    return [...document.querySelectorAll(TAGS)]
      .map((widget) => ({ accent, widget: widget.localName, ...(lowestContrast(widget) ?? { ratio: 0, text: '' }) }))
      .filter(({ ratio }) => ratio < least);
  });
}

const checks = { paleTexts };

declare global {
  /** The functions that this file exposes to the suite. */
  var themeChecks: typeof checks;
}

globalThis.themeChecks = checks;
