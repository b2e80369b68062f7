import type { AnswerPayload } from '../element/answer-payload.js';
import type { WidgetState } from '../element/widget-state.js';
import { OWN } from '../shared.js';
import { widgetTags } from '../widget-table.js';

/**
 * A running widget as the diagnosis uses it. The page's own element parses the response again, whatever its version and
 * the formats that the page has added: other code could come to another result.
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
  /** Older versions do not have it. */
  zoneOf?(named: string): string;
}

/** The attribute and converter in a property's declaration (https://lit.dev/docs/components/properties/). */
export interface Declaration {
  attribute?: boolean | string;
  converter?: { fromAttribute?: (value: string | null) => unknown } | undefined;
}

/** The static members of a widget's class that are used here. */
export interface DescribedClass {
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<PropertyKey, Declaration>;
}

export interface WidgetClass extends CustomElementConstructor, DescribedClass {}

/** Whether an element is a widget of any copy of this library, under any name. */
export function isWidget(element: Element): element is Widget {
  return OWN in element.constructor;
}

/** The class registered under this tag, if it is ours. */
export function widgetClass(tag: string | undefined): WidgetClass | undefined {
  const found = tag && customElements.get(tag);
  return found && OWN in found ? (found as unknown as WidgetClass) : undefined;
}

/** The widget in a name with a prefix: `news-feed` for `cw-news-feed`. */
export function prefixed(name: string): string | undefined {
  return widgetTags.find((widget) => name.endsWith(`-${widget}`));
}
