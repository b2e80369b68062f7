import assert from 'node:assert/strict';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { openPage } from './observe.js';
import type { WidgetStep } from './page-steps.js';
import { type Handler, readable, send, startServer, strictPolicy, type TestServer } from './server.js';
import type { ExpectedMessage, Writer } from './writers.js';

/** The longest time in ms until a vote or a proposal has settled: `limits.uploadStall` and a second. */
const SETTLED = 31_000;
/** The interval in ms at which a page is checked. */
const POLLING = 50;

/** The answers to a write that fails. */
const failures: Record<string, (good: string) => Handler> = {
  silence: () => () => undefined,
  'a connection reset in the middle of the answer': (good) => (response) => {
    response.writeHead(201, { ...readable, 'Content-Type': 'application/json', 'Content-Length': good.length * 2 });
    response.write(good.slice(0, 20), () => response.socket?.resetAndDestroy());
  },
  'an HTML page with status 200': () =>
    send('<!doctype html><title>Connexion</title>', { 'Content-Type': 'text/html' }),
  'a truncated answer': (good) => send(good.slice(0, good.length / 2), {}, 201),
  'an empty answer': () => send('', {}, 201),
};

function failureOf(name: string, good: string): Handler {
  const [, status] = /^status (\d+)$/.exec(name) ?? [];
  const headers = { 'Content-Type': 'application/problem+json', ...(status === '429' && { 'Retry-After': '120' }) };
  return status
    ? send(JSON.stringify({ status: Number(status), title: 'Refus' }), headers, Number(status))
    : (failures[name]?.(good) ?? send('', {}, 500));
}

/** A filled-in widget on a page of its own, with an endpoint of its own. */
export interface FilledForm {
  page: Page;
  widget: ElementHandle<HTMLElement>;
  /** The idempotency keys of the writes received. */
  keys: string[];
  /** Adds the endpoint to another server. */
  serve(host: TestServer): void;
  /** Sets the answer to the next writes. */
  answer(handler: Handler): void;
  press(): Promise<void>;
  /** The text of a part; empty where there is none. */
  text(part: string): Promise<string>;
  /** Waits until a part has text; returns it. */
  told(part: string): Promise<string>;
  incidents(): Promise<string[]>;
}

let desks = 0;

/** Opens a page on `server`, with an endpoint on `host`. */
export async function openFilledForm(
  browser: Browser,
  server: TestServer,
  writer: Writer,
  host = server,
): Promise<FilledForm> {
  const path = `/writes/${desks++}`;
  const keys: string[] = [];
  let answer = send(writer.receipt, {}, 201);
  const serve = (from: TestServer): void => {
    from.on(`${path}/${writer.reads}`, send(writer.schema));
    from.on(path + writer.writes, (response, request) => {
      if (request.method === 'OPTIONS') return preflight(response, request);
      keys.push(String(request.headers['idempotency-key']));
      return answer(response, request);
    });
  };
  serve(host);
  const body = `<${writer.tag} ${writer.attributes ?? ''} endpoint="${host.origin}${path}/${writer.reads}" loading="eager"></${writer.tag}>`;
  const scripts = ['/dist/commune-widgets.js', '/visitor.js'];
  const page = await openPage(
    browser,
    server.page(`${path}.html`, body, { scripts, policy: strictPolicy([host.origin]) }),
  );
  await page.waitForFunction(
    (tag) => document.querySelector(tag)?.matches(':state(ready)') && 'perform' in window,
    { polling: POLLING },
    writer.tag,
  );
  const widget = (await page.$(writer.tag)) as ElementHandle<HTMLElement>;
  await widget.evaluate(perform, writer.fill);
  const text = (part: string) => widget.evaluate(textOf, part);
  return {
    page,
    widget,
    keys,
    text,
    serve,
    answer: (handler) => (answer = handler),
    press: () => widget.evaluate(click, writer.button),
    async told(part) {
      await page.waitForFunction(isTold, { timeout: SETTLED, polling: POLLING }, widget, part);
      return text(part);
    },
    incidents: () => page.evaluate(() => window.recorder.incidents),
  };
}

const preflight = send('', { 'Access-Control-Allow-Headers': '*', 'Access-Control-Allow-Methods': '*' }, 204);

/** Checks one failure: the right message is shown, nothing is lost, and a retry succeeds where one is possible. */
export async function checkFailure(
  browser: Browser,
  server: TestServer,
  writer: Writer,
  name: string,
  expected: ExpectedMessage,
): Promise<void> {
  const refusing = name === 'a refused connection' ? await startServer() : undefined;
  const desk = await openFilledForm(browser, server, writer, refusing);
  await refusing?.close();
  desk.answer(failureOf(name, writer.receipt));
  await desk.press();
  const { sentence, final } = expected;
  assert.ok((await desk.told(final ? 'sentence' : writer.problem)).includes(sentence), await desk.text('base'));
  assert.deepEqual(await desk.incidents(), []);
  if (!final) {
    assert.deepEqual(await desk.widget.evaluate(missing, writer.kept), []);
    const revived = refusing && (await startServer(Number(new URL(refusing.origin).port)));
    if (revived) desk.serve(revived);
    await checkRetry(desk, writer, expected);
    await revived?.close();
  }
  await desk.page.close();
}

/** Retries. A write that may have arrived is sent again under the same key; one that was refused may get another. */
async function checkRetry(desk: FilledForm, writer: Writer, { refused }: ExpectedMessage): Promise<void> {
  const before = desk.keys.at(-1);
  desk.answer(send(writer.receipt, {}, 201));
  await desk.press();
  await desk.told(writer.success);
  if (before !== undefined && !refused)
    assert.equal(desk.keys.at(-1), before, 'the retry has the key of the first try');
  assert.deepEqual(await desk.incidents(), []);
}

/** The functions below run in the page. */
function perform(widget: HTMLElement, steps: WidgetStep[]): Promise<void> {
  return window.perform(widget as Parameters<typeof window.perform>[0], steps);
}

function click(widget: HTMLElement, part: string): void {
  widget.shadowRoot?.querySelector<HTMLElement>(`button[part~="${part}"]`)?.click();
}

function textOf(widget: HTMLElement, part: string): string {
  return widget.shadowRoot?.querySelector(`[part~="${part}"]`)?.textContent?.trim() ?? '';
}

function isTold(widget: HTMLElement, part: string): boolean {
  return !!widget.shadowRoot?.querySelector(`[part~="${part}"]`)?.textContent?.trim();
}

/** The values of `kept` that are neither ticked nor shown. */
function missing(widget: HTMLElement, kept: string[]): string[] {
  const text = widget.shadowRoot?.querySelector('[part~="base"]')?.textContent ?? '';
  const ticked = [...(widget.shadowRoot?.querySelectorAll(':checked') ?? [])].map(({ id }) => id);
  return kept.filter((each) => !ticked.includes(each) && !text.includes(each));
}
