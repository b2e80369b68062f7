import { tryTo } from './try-to.js';

/** The states of a widget, available to the page's style sheet as `:state(…)`. */
export const states = ['idle', 'loading', 'ready', 'stale', 'empty', 'error'] as const;
export type WidgetState = (typeof states)[number];

/** The state of a widget by what it has loaded; the attributes may leave nothing of its data to show. */
export function stateOf<Model>(
  { data, error, loading }: { data?: Model | null | undefined; error?: unknown; loading: boolean },
  isEmpty: (data: Model) => boolean,
): WidgetState {
  if (data === undefined) return loading ? 'loading' : error ? 'error' : 'idle';
  if (data === null || tryTo(() => isEmpty(data), false)) return 'empty';
  return error ? 'stale' : 'ready';
}

/**
 * Mirrors the state to `:state(…)`, and `prerendered` beside it if the first data came with the page. In browsers
 * without custom states nothing happens.
 */
export function reflectState(internals: ElementInternals | undefined, state: WidgetState, prerendered = false): void {
  const set = internals?.states;
  if (!set || set.has(state)) return;
  try {
    for (const other of states) set.delete(other);
    set.add(state);
    if (prerendered) set.add('prerendered');
  } catch {
    // Chromium before 125 accepts only names that start with two dashes.
  }
}
