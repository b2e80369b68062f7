import type { Page } from 'puppeteer-core';

/** All data that a page, or a frame in it, has stored in the browser; empty when it stored nothing. */
export async function tracesOf(page: Page): Promise<string[]> {
  const cookies = await page.browserContext().cookies();
  const frames = await Promise.all(page.frames().map((frame) => frame.evaluate(storedItems)));
  return [...cookies.map(({ name }) => `cookie: ${name}`), ...frames.flat()];
}

/** The stored items; runs in the page. Access to storage throws in a sandboxed frame, which then has stored nothing. */
async function storedItems(): Promise<string[]> {
  const kinds: [kind: string, look: () => unknown][] = [
    ['localStorage', () => Object.keys(localStorage)],
    ['sessionStorage', () => Object.keys(sessionStorage)],
    ['indexedDB', async () => (await indexedDB.databases()).map(({ name }) => name)],
    ['cache', () => caches.keys()],
    ['service worker', async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)],
    [
      'file',
      async () => {
        const names: string[] = [];
        for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
        return names;
      },
    ],
    ['window.name', () => [window.name].filter(Boolean)],
    ['history', () => (history.state === null ? [] : [JSON.stringify(history.state)])],
  ];
  const looks = await Promise.allSettled(kinds.map(async ([kind, look]) => [kind, await look()] as [string, string[]]));
  const found = looks.filter((one) => one.status === 'fulfilled').map((one) => one.value);
  return found.flatMap(([kind, names]) => names.map((name) => `${kind}: ${name}`));
}

/** Performs every action that a visitor can take in a widget without leaving the page; runs in the page. */
export async function useEverything(selector: string): Promise<void> {
  const widget = document.querySelector<HTMLElement & { refresh?(): Promise<void> }>(selector);
  const root = widget?.shadowRoot;
  for (const field of root?.querySelectorAll<HTMLInputElement>('input:not([type="file"])') ?? []) {
    field.focus();
    field.value = 'fête';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.value = '';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  for (const button of root?.querySelectorAll('button') ?? []) button.click();
  for (const link of root?.querySelectorAll('a') ?? []) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    for (const type of ['pointerover', 'pointerenter', 'pointerdown']) {
      link.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    }
    link.focus();
    link.click();
  }
  await widget?.refresh?.();
}
