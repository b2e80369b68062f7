import type { Browser, CDPSession, Frame, HTTPResponse, Page } from 'puppeteer-core';
import { bundleModule } from '../bundle.js';
import type { ObserverTools as Tools } from './tools.js';

/** A page that is used for all visits, and observed from an isolated world. */
export interface Observer {
  page: Page;
  cdp: CDPSession;
  /** Uncaught errors since the visit began. */
  errors: string[];
  /** Lines that the library wrote to the console since then. */
  lines: string[];
  /** Opens an address without stored data, at a frozen time; resolves when its scripts have run. */
  visit(url: string): Promise<HTTPResponse | null>;
  /** The observed frame: the first frame in the page that was visited or, where there is none, the page itself. */
  looked(): Frame;
  /** Calls a function of `tools.ts` in that frame. */
  ask<Name extends keyof Tools>(name: Name): Promise<Awaited<ReturnType<Tools[Name]>>>;
}

const WORLD = 'observer';

export async function openObserver(browser: Browser, now: Date): Promise<Observer> {
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  const source = await bundleModule('test/support/observer/tools.ts');
  await cdp.send('Page.enable');
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: WORLD });
  await page.evaluateOnNewDocument(standStill, now.getTime());
  const errors: string[] = [];
  const lines: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.text().startsWith('[commune-widgets]')) lines.push(message.text());
  });
  return {
    page,
    cdp,
    errors,
    lines,
    async visit(url) {
      errors.length = lines.length = 0;
      await cdp.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
      return page.goto(url, { waitUntil: 'load' });
    },
    looked: () => page.mainFrame().childFrames()[0] ?? page.mainFrame(),
    async ask(name) {
      const { frameTree } = await cdp.send('Page.getFrameTree');
      const { frame } = frameTree.childFrames?.[0] ?? frameTree;
      const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', {
        frameId: frame.id,
        worldName: WORLD,
      });
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        contextId,
        expression: `observer.${name}()`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as never;
    },
  };
}

/** Freezes the clock; runs in the page before its own scripts. Timers of a second or more never fire. */
function standStill(now: number): void {
  const native = Date;
  const later = globalThis.setTimeout;
  globalThis.setTimeout = ((run: () => void, delay = 0) => (delay < 1_000 ? later(run, delay) : 0)) as typeof later;
  globalThis.Date = class extends native {
    constructor(...written: unknown[]) {
      super(...((written.length > 0 ? written : [now]) as [number]));
    }

    static override now(): number {
      return now;
    }
  } as DateConstructor;
}
