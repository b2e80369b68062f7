import type { AnswerPayload } from '../element/answer-payload.js';
import type { WidgetState } from '../element/states.js';
import { OWN } from '../shared.js';

/** The widgets that there are: what a page asks for must be one of them. */
export const WIDGETS = ['news-feed', 'weather-card', 'job-board', 'poll-box', 'submit-news'] as const;

/**
 * A running widget as the diagnosis sees it. The page's own element reads the answer again, whatever its version and
 * whatever formats the page has added: another reader could come to another result.
 */
export interface Widget extends HTMLElement {
  readonly state: WidgetState;
  readonly data: unknown;
  endpoint?: string | undefined;
  format: string;
  timeZone: string;
  heading?: string | undefined;
  headingLevel: number;
  layout?: string;
  mode?: string;
  parse(payload: AnswerPayload): unknown;
  isEmpty(model: unknown): boolean;
  /** Absent from older versions. */
  zoneOf?(named: string): string;
}

/** What a property's declaration says of its attribute (https://lit.dev/docs/components/properties/). */
export interface Declaration {
  attribute?: boolean | string;
  converter?: { fromAttribute?: (value: string | null) => unknown } | undefined;
}

/** What a widget's class tells of itself. */
export interface WidgetClass extends CustomElementConstructor {
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<PropertyKey, Declaration>;
  readonly sends?: boolean;
}

/** Whether an element is a widget of any copy of this library, under whatever name. */
export function isWidget(element: Element): element is Widget {
  return OWN in element.constructor;
}

/** The class that is registered under this tag, when it is ours. */
export function widgetClass(tag: string | undefined): WidgetClass | undefined {
  const found = tag && customElements.get(tag);
  return found && OWN in found ? (found as unknown as WidgetClass) : undefined;
}

/** The widget that a name with a prefix stands for: `cw-news-feed` is `news-feed`. */
export function prefixed(name: string): string | undefined {
  return WIDGETS.find((widget) => name.endsWith(`-${widget}`));
}
