import type { Page } from 'puppeteer-core';

/** Everything that a page has left behind in its browser; empty when it left nothing. */
export async function tracesOf(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const { cookies } = await session.send('Network.getCookies');
  await session.detach();
  return [...cookies.map(({ name }) => `cookie: ${name}`), ...(await page.evaluate(storedItems))];
}

/** Runs in the page. */
async function storedItems(): Promise<string[]> {
  const databases = await indexedDB.databases();
  const workers = await navigator.serviceWorker.getRegistrations();
  return [
    ...Object.keys(localStorage).map((key) => `localStorage: ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage: ${key}`),
    ...databases.map(({ name }) => `indexedDB: ${name}`),
    ...(await caches.keys()).map((key) => `cache: ${key}`),
    ...workers.map(({ scope }) => `service worker: ${scope}`),
  ];
}

/** Runs in the page: does all that a visitor can do to a widget without leaving the page. */
export async function useEverything(tag: string): Promise<void> {
  const widget = document.querySelector<HTMLElement & { refresh?(): Promise<void> }>(tag);
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
