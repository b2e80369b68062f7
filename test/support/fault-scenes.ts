import assert from 'node:assert/strict';
import type { Browser } from 'puppeteer-core';
import { common } from '../../src/locales/fr/common.js';
import type { Sample } from './faults.js';
import { loadAll } from './load-all.js';
import { observe, openPage } from './observe.js';
import { type Handler, send, type TestServer } from './server.js';

/** The objects that a scene uses. Scenes run at the same time, so each uses paths of its own. */
export interface FaultSetup {
  browser: Browser;
  server: TestServer;
  tag: string;
  sample: Sample;
}

/** Faults that depend on timing, by the expected behaviour: each scene rejects where the widget behaves otherwise. */
export const scenes: Record<string, (setup: FaultSetup) => Promise<void>> = {
  'goes on by itself when the connection comes back': async ({ browser, server, tag, sample }) => {
    const path = `/scenes/offline/${tag}`;
    server.on(path, send(sample.json));
    const page = await openPage(browser, server.page(`${path}.html`, ''));
    await page.evaluate(loadAll);
    await page.setOfflineMode(true);
    await page.evaluate(insert, tag, path);
    const offline = await observe(page, tag);
    assert.equal(offline.state, 'error');
    // The banner tells visitors of no failure.
    assert.equal(offline.message, tag === 'alert-banner' ? '' : common.errors.offline);
    await page.setOfflineMode(false);
    await page.waitForFunction(
      (name) => document.querySelector(name)?.matches(':state(ready)'),
      { timeout: 5_000, polling: 25 },
      tag,
    );
    assert.deepEqual((await observe(page, tag)).incidents, []);
    await page.close();
  },

  'shows the answer that was asked for last, whichever comes last': async ({ browser, server, tag, sample }) => {
    const path = `/scenes/order/${tag}`;
    const late = held(send(sample.json.replaceAll('é', 'PREMIÈRE')));
    server.on(`${path}/late`, late.handler);
    server.on(path, send(sample.json));
    const page = await openPage(browser, server.page(`${path}.html`, ''));
    await page.evaluate(loadAll);
    await page.evaluate(insert, tag, `${path}/late`);
    await late.asked;
    await page.evaluate((name, next) => document.querySelector(name)?.setAttribute('endpoint', next), tag, path);
    await page.waitForFunction(
      (name) => document.querySelector(name)?.matches(':state(ready)'),
      { timeout: 5_000, polling: 25 },
      tag,
    );
    late.release();
    await late.over;
    const seen = await observe(page, tag);
    assert.equal(seen.state, 'ready');
    assert.doesNotMatch(seen.text, /PREMIÈRE/);
    assert.deepEqual(seen.incidents, []);
    await page.close();
  },

  'gives its request up when it is removed, and takes it up when it is put back': async (setup) => {
    const { browser, server, tag, sample } = setup;
    const path = `/scenes/removed/${tag}`;
    const never = held(send(sample.json));
    server.on(path, never.handler);
    const page = await openPage(browser, server.page(`${path}.html`, ''));
    await page.evaluate(loadAll);
    const widget = await page.evaluateHandle(insert, tag, path);
    await never.asked;
    await widget.evaluate((element) => {
      element.remove();
    });
    await never.over;
    server.on(path, send(sample.json));
    const events = await widget.evaluate((element) => (element as { heard?: string[] }).heard);
    assert.deepEqual(events, [], 'a removed element tells the page nothing');
    await widget.evaluate((element) => {
      document.body.append(element);
    });
    const seen = await observe(page, tag);
    assert.equal(seen.state, 'ready');
    assert.deepEqual(seen.incidents, []);
    await page.close();
  },
};

/** Inserts a widget; runs in the page. The element records its own events in `heard`. */
function insert(tag: string, endpoint: string): HTMLElement {
  const element = document.createElement(tag) as HTMLElement & { heard: string[] };
  element.heard = [];
  for (const type of ['cw-load', 'cw-error']) element.addEventListener(type, () => element.heard.push(type));
  element.setAttribute('endpoint', endpoint);
  element.setAttribute('loading', 'eager');
  document.body.append(element);
  return element;
}

export interface Held {
  handler: Handler;
  /** Resolves when the request has arrived. */
  asked: Promise<unknown>;
  /** Lets the handler answer. */
  release(): void;
  /** Resolves when the answer has been sent, or the client has aborted the request. */
  over: Promise<unknown>;
}

/** A handler that does not answer before `release`. */
export function held(handler: Handler): Held {
  const asked = promise();
  const released = promise();
  const over = promise();
  return {
    handler: async (response, request) => {
      response.once('close', over.resolve);
      asked.resolve();
      await released.done;
      await handler(response, request);
    },
    asked: asked.done,
    release: released.resolve,
    over: over.done,
  };
}

function promise(): { done: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const done = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { done, resolve };
}
