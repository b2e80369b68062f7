import * as arabic from '../../../../src/locales/ar/index.js';
import { registerLocale } from '../../../../src/locales/locale.js';
import { axeFindings } from './axe.js';
import { elapse, stopClock } from './clock.js';
import { answerInTurn, endpoint } from './endpoint.js';
import { contrastingPixels, focused } from './focus.js';
import { foreignData } from './languages.js';
import { clipping, direction, figures, motion, overflow } from './layout.js';
import { act, focusOn, mount, settled, widgetOf } from './mount.js';
import { names } from './names.js';
import { hosts, keepOnly } from './problem.js';
import { printProblems } from './sheet.js';
import { answered, insertedWithText, listen, said } from './status.js';
import { spaceText } from './style.js';

const tools = {
  mount,
  endpoint,
  act,
  focusOn,
  settled,
  widgetOf,
  hosts,
  keepOnly,
  axeFindings,
  overflow,
  clipping,
  figures,
  offSheet: printProblems,
  direction,
  motion,
  spaceText,
  listen,
  said,
  answered,
  bornWithText: insertedWithText,
  focused,
  foreignData,
  contrastingPixels,
  names,
  elapse,
};

declare global {
  /** The functions that this file exposes to the suite. */
  var inspect: typeof tools;
}

stopClock();
answerInTurn();
registerLocale('ar', arabic);
// Nothing ever intersects, so that an idle widget stays idle.
window.IntersectionObserver = class extends IntersectionObserver {
  override observe(): void {}
};
// No print dialog opens, so that the page stays as it is when printed.
window.print = () => undefined;
globalThis.inspect = tools;
