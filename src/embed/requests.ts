import { warm } from '../http/pool.js';
import { shared } from '../shared.js';
import type { WaitingRequest } from './in-turns.js';
import type { WidgetUse } from './uses.js';
import { urlsAhead } from './warm-up.js';

/** The parts of the library that are loaded on demand. */
export interface Parts {
  /** Loads a part by its name; every call has the same result, except after a failure. */
  load: (name: string) => Promise<unknown>;
  /**
   * The parts that a widget will need if its `format` and `endpoint`, as in `rss https://…`, match, or the name of one of
   * its attributes, as in `@hours`. `tag` is the widget; without one it is any.
   */
  looks: readonly (readonly [look: RegExp, name: string, tag?: string])[];
  /** The origin that they are loaded from. */
  origin: string;
}

/**
 * Everything that is known to be needed for these uses, in the order in which it is needed: for each its data, the
 * widget, and what reads its format; uses on the screen before those below it, lazy ones last and without their data.
 */
export function requestsFor(
  uses: readonly WidgetUse[],
  { looks, load, origin }: Parts,
  loadWidget: (use: WidgetUse) => Promise<unknown>,
): WaitingRequest[] {
  return inOrder(uses).flatMap((use) => {
    const { endpoint = '', format = '' } = Object.fromEntries(use.attributes);
    const facts = [`${format} ${endpoint}`, ...[...use.attributes.keys()].map((name) => `@${name}`)];
    const parts = looks.filter(([look, , tag]) => (!tag || tag === use.tag) && facts.some((fact) => look.test(fact)));
    return [
      ...urlsAhead({ ...use, name: use.tag }).map((url) => ({
        origin: new URL(url).origin,
        start: () => ahead(use.tag, url),
      })),
      { origin, start: () => loadWidget(use) },
      ...parts.map(([, name]) => ({ origin, start: () => load(name) })),
    ];
  });
}

/** Requests data before its widget is registered; a registered widget requests it itself. */
async function ahead(tag: string, url: string): Promise<unknown> {
  return shared.tags.has(tag) ? undefined : warm(url);
}

function inOrder(uses: readonly WidgetUse[]): WidgetUse[] {
  const rank = ({ element, attributes }: WidgetUse): number =>
    isLazy(attributes) ? 2 : element.getBoundingClientRect().top < innerHeight ? 0 : 1;
  return uses.length > 1
    ? uses
        .map((use) => [rank(use), use] as const)
        .sort(([a], [b]) => a - b)
        .map(([, use]) => use)
    : [...uses];
}

function isLazy(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.get('loading') === 'lazy';
}
