import type { LoadErrorCode } from '../element/load-error.js';
import type { Blocked } from './probe.js';

/** The codes of all faults. Programs can rely on them; the sentences may be reworded. */
export type FaultCode =
  // No widget is running.
  | 'widget-unknown'
  | 'widget-missing'
  | 'widget-prefix'
  | 'script-missing'
  | 'name-taken'
  | 'links-off'
  | 'not-mounted'
  | 'in-editor'
  | 'origin-unlisted'
  | 'policy-rendering'
  | 'snippet-stripped'
  | 'snippet-as-text'
  | 'no-widget'
  // The widget's markup has a mistake.
  | 'attribute-unknown'
  | 'attribute-prefix'
  | 'attribute-value'
  | 'attribute-quotes'
  | 'content-swallowed'
  | 'fallback-missing'
  | 'heading-skip'
  | 'privacy-missing'
  | 'challenge-unreadable'
  // The data can't be loaded or parsed: the widget's own codes, with `blocked` split into its causes.
  | Exclude<LoadErrorCode, 'blocked'>
  | Blocked
  | 'key-exposed'
  // There is nothing to show, or something wrong is shown.
  | 'no-items'
  | 'time-zone'
  | 'items-hidden'
  // The page itself.
  | 'page-language'
  | 'script-integrity'
  | 'script-crossorigin'
  | 'script-type'
  | 'script-twice'
  | 'setting-unknown'
  | 'setting-value'
  | 'version-clash';

/** A fault and its remedy: two French sentences of plain text for the webmaster. */
export interface Fault {
  /** `error`: visitors miss something. `warning`: they see everything, but something should be corrected. */
  severity: 'error' | 'warning';
  code: FaultCode;
  problem: string;
  remedy: string;
  /** Technical details, such as the position in a response: plain text, may have several lines. */
  detail?: string | undefined;
}

/** A fault with its widget. */
export interface Finding extends Fault {
  /** `<news-feed>`, `<news-feed>~n°~2` if there are several, or `page`. */
  widget: string;
  /** The element in the page; `undefined` for the page as a whole. */
  element?: HTMLElement | undefined;
}

export function error(code: FaultCode, problem: string, remedy: string, detail?: string): Fault {
  return { severity: 'error', code, problem, remedy, detail };
}

export function warning(code: FaultCode, problem: string, remedy: string, detail?: string): Fault {
  return { severity: 'warning', code, problem, remedy, detail };
}
