/**
 * The lifetime of the visitor's data: until the tab is closed, or until it is deleted. This is the only module that
 * uses storage, which the law allows only for what the visitor asked for (Loi Informatique et Libertés, art. 82):
 * nothing may be stored before the visitor has typed, voted, ticked a box or hidden an alert.
 */
export type Keep = 'tab' | 'device';

/** The stored text, or `undefined`: also if the browser blocks storage for this page. */
export function recall(keep: Keep, name: string): string | undefined {
  return attempt(() => area(keep).getItem(name) ?? undefined);
}

/** Stores a text; returns whether that worked, since storage may be full or blocked. */
export function remember(keep: Keep, name: string, text: string): boolean {
  return !!attempt(() => {
    area(keep).setItem(name, text);
    return true;
  });
}

export function forget(keep: Keep, name: string): void {
  attempt(() => area(keep).removeItem(name));
}

/** The stored names that start with `prefix`. */
export function kept(keep: Keep, prefix: string): string[] {
  return attempt(() => Object.keys(area(keep)).filter((name) => name.startsWith(prefix))) ?? [];
}

function area(keep: Keep): Storage {
  return keep === 'tab' ? sessionStorage : localStorage;
}

/** In a sandboxed frame, or with storage disabled, even reading the property throws. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
