/**
 * How long something of the visitor's is kept: until the tab is closed, or until it is erased.
 * The one place of the library that touches storage, which the law ties to what the visitor asked for (Loi
 * Informatique et Libertés, art. 82): nothing may be kept before the visitor has typed, voted or ticked a box.
 */
export type Keep = 'tab' | 'device';

/** What was kept under this name, or `undefined`: also where the browser lets this page keep nothing. */
export function recall(keep: Keep, name: string): string | undefined {
  return attempt(() => area(keep).getItem(name) ?? undefined);
}

/** Keeps a text; says whether that worked, since there may be no room or no right to. */
export function remember(keep: Keep, name: string, text: string): boolean {
  return !!attempt(() => {
    area(keep).setItem(name, text);
    return true;
  });
}

export function forget(keep: Keep, name: string): void {
  attempt(() => area(keep).removeItem(name));
}

/** The names under which something is kept that start with `prefix`. */
export function kept(keep: Keep, prefix: string): string[] {
  return attempt(() => Object.keys(area(keep)).filter((name) => name.startsWith(prefix))) ?? [];
}

function area(keep: Keep): Storage {
  return keep === 'tab' ? sessionStorage : localStorage;
}

/** In a sandboxed frame, or with storage switched off, even the look at the property throws. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
