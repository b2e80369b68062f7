import type { LoadErrorCode } from '../element/load-error.js';
import type { Blocked } from './probe.js';

/** Every cause that the diagnosis tells apart. A program can rely on these names; the sentences may be reworded. */
export type FaultCode =
  // Nothing became a widget.
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
  // What was written is not what was meant.
  | 'attribute-unknown'
  | 'attribute-prefix'
  | 'attribute-value'
  | 'attribute-quotes'
  | 'content-swallowed'
  | 'fallback-missing'
  | 'heading-skip'
  | 'privacy-missing'
  | 'challenge-unreadable'
  // The data cannot be had, or cannot be read: what the widget tells as well, with what it cannot tell apart.
  | Exclude<LoadErrorCode, 'blocked'>
  | Blocked
  | 'key-exposed'
  // There is nothing to show.
  | 'no-items'
  | 'time-zone'
  | 'items-hidden'
  // The page around.
  | 'page-language'
  | 'script-integrity'
  | 'script-crossorigin'
  | 'script-type'
  | 'script-twice'
  | 'setting-unknown'
  | 'setting-value'
  | 'version-clash';

/** Something wrong, and how to mend it: two French sentences of plain text for the webmaster. */
export interface Fault {
  /** `error`: visitors miss something. `warning`: they see all, but something should be mended. */
  severity: 'error' | 'warning';
  code: FaultCode;
  problem: string;
  remedy: string;
  /** What a technician wants to see, such as the place in an answer: plain text, of several lines. */
  detail?: string | undefined;
}

/** A fault, with what has it. */
export interface Finding extends Fault {
  /** `<news-feed>`, `<news-feed>~n°~2` where there are several, or `page`. */
  widget: string;
  /** The element that stands in the page; none for the page as a whole. */
  element?: HTMLElement | undefined;
}

export function error(code: FaultCode, problem: string, remedy: string, detail?: string): Fault {
  return { severity: 'error', code, problem, remedy, detail };
}

export function warning(code: FaultCode, problem: string, remedy: string, detail?: string): Fault {
  return { severity: 'warning', code, problem, remedy, detail };
}
