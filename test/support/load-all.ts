/**
 * Loads all widgets, in a page with the script that loads them on demand: for pages that create elements and use them at
 * once. Runs in the page.
 */
export async function loadAll(): Promise<void> {
  await import('/dist/commune-widgets.js');
  const shared = (globalThis as Record<symbol, { loader?: { loadAll: () => Promise<unknown> } } | undefined>)[
    Symbol.for('commune-widgets')
  ];
  await shared?.loader?.loadAll();
}
