import { now, trustClock } from '../clock.js';
import { number } from './attributes.js';

/**
 * Marks the element that holds prerendered content: a child of the widget or of its placeholder. A link can’t contain it: it
 * follows the link, or the paragraph of the link.
 */
const CONTENT = 'data-cw-prerendered';
/**
 * Marks the data of the content, a JSON script inside it; the value is the time at which the data was loaded, in
 * ISO 8601, or empty if the data must always be loaded again.
 */
const DATA = 'data-cw-data';
const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/** Minutes, from the `stale-after` attribute; 0 for never. */
export const staleAfter = number(0, 10_080, 15);

/** The data that was written into a page together with the content of a widget. */
export interface PrerenderedData<Model> {
  data: Model;
  /** When the data was loaded; `undefined` if it must always be loaded again. */
  date: Date | undefined;
}

/** The prerendered content of a widget or of a placeholder. */
export function prerenderedContent(place: Element): Element | undefined {
  const isLink = place.localName === 'a' && !place.hasAttribute('data-cw');
  const near = isLink ? [(place.closest('p') ?? place).nextElementSibling] : [...place.children];
  return near.find((element) => element?.hasAttribute(CONTENT)) ?? undefined;
}

/**
 * Whether a widget or a placeholder has prerendered data for this endpoint, as written, that needs no request yet.
 * `age` is the value of `stale-after`.
 */
export function isFresh(place: Element, endpoint: string | undefined, age: string | null): boolean {
  const date = dateOf(scriptIn(place, endpoint));
  const limit = (staleAfter.fromAttribute?.(age) ?? 0) * MINUTE;
  // A date in the future means that the visitor's clock is wrong, or the server's.
  return !!date && (limit === 0 || Math.abs(ageOf(date)) < limit);
}

/**
 * Removes the prerendered content from a widget and returns its data, which the widget renders in the same task;
 * `undefined` if there is none for this endpoint or it can't be parsed: the content then stays, as fallback.
 */
export function takePrerendered<Model>(
  widget: Element,
  endpoint: string | undefined,
): PrerenderedData<Model> | undefined {
  const script = scriptIn(widget, endpoint);
  if (!script) return undefined;
  try {
    const data = JSON.parse(script.text, revive) as Model;
    const date = dateOf(script);
    // As a response of that time would: the clock is right to the day.
    if (date && ageOf(date) > 0 && ageOf(date) < DAY) trustClock();
    prerenderedContent(widget)?.remove();
    return { data, date };
  } catch {
    return undefined;
  }
}

/** JSON has no dates: those of a model are written as `{ "$date": "2026-11-29T16:00:00.000Z" }`. */
function revive(_key: string, value: { $date?: string } | null): unknown {
  return value?.$date ? new Date(value.$date) : value;
}

function scriptIn(place: Element, endpoint = ''): HTMLScriptElement | undefined {
  const script = prerenderedContent(place)?.querySelector<HTMLScriptElement>(`script[${DATA}]`);
  return script?.dataset['endpoint'] === endpoint ? script : undefined;
}

function ageOf(date: Date): number {
  return now().getTime() - date.getTime();
}

function dateOf(script: HTMLScriptElement | undefined): Date | undefined {
  const date = new Date(script?.getAttribute(DATA) || NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
