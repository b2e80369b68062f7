import type { Source } from './source.js';

/** The kinds of content, one for each widget. */
export const contentKinds = ['news', 'weather', 'jobs', 'events', 'offices', 'alerts', 'poll', 'submission'] as const;
export type ContentKind = (typeof contentKinds)[number];

const added = new Map<string, ReadonlyMap<string, Source<unknown>>>();

/** The formats that the page has added for a kind of content, the latest first. */
export function addedSources<Model>(kind: ContentKind): ReadonlyMap<string, Source<Model>> {
  return (added.get(kind) ?? new Map()) as ReadonlyMap<string, Source<Model>>;
}

/** Adds a format, or replaces the one of that name. It is tried before all others. Throws for an unknown kind. */
export function addSource(kind: ContentKind, name: string, source: Source<unknown>): void {
  checkKind(kind);
  const others = [...addedSources<unknown>(kind)].filter(([other]) => other !== name);
  added.set(kind, new Map([[name, source], ...others]));
}

/** Throws for an unknown kind, because plain JavaScript has no type check that would report a typo. */
export function checkKind(kind: string): void {
  if (contentKinds.some((known) => known === kind)) return;
  throw new TypeError(`No kind of content is named "${kind}". Known: ${contentKinds.join(', ')}.`);
}
