import type { WidgetTag } from '../../../src/widget-table.js';
import type { Bilingual } from '../widgets/guide.js';

/** A criterion of RGAA that suites test, on every state of a widget. */
export interface TestedCriterion {
  /** `10.4`. */
  number: string;
  /** The requirement that the suites test, as a sentence. */
  what: Bilingual;
  /**
   * The suites that fail where it does not hold, each with the function whose documentation names the criterion:
   * `access: overflow`. The suite `site` compares both.
   */
  checks: readonly string[];
  /** The widgets that it concerns; default: all. */
  only?: readonly WidgetTag[];
}

/** A criterion of RGAA that no test can decide, because it depends on what things mean. */
export interface JudgedCriterion {
  /** `1.3`; several: `4.1, 4.2`. */
  numbers: string;
  /** The requirement, as a sentence. */
  what: Bilingual;
  /** The widgets that it concerns; default: all. */
  only?: readonly WidgetTag[];
}
