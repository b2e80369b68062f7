import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { publishedChunks } from '../../../scripts/build/published-chunks.js';
import { writeHead, type HeadWidget } from '../../../src/head/index.js';
import type { Report } from '../../support/report.js';
import { send, type TestServer } from '../../support/server.js';
import { sample } from '../../support/share.js';
import { frames, isPainted, shiftSoFar } from './measure.js';
import { fallback, forms, shiftCases, shortCases, type ShiftCase } from './scenes.js';

/** The most that a page with its head may shift. */
const BUDGET = 0.01;
const COUNTS = [1, 2, 5, 10, 50];
const SCRIPT = '/dist/commune-widgets.js';
const BELOW = '<p>Ce qui suit sur la page.</p>'.repeat(20);

/** The forms in which widgets are pasted. */
const pasted: Record<HeadWidget['form'], (scene: ShiftCase, data: string) => string> = {
  placeholder: (scene, data) => forms.placeholder(scene).replace('"/data"', `"${data}"`),
  element: (scene, data) => forms.tag(scene).replace('"/data"', `"${data}"`),
  link: ({ tag, options }, data) =>
    `<p>${fallback.replace('"/actualites"', `"${data}#cw=${tag}&amp;${new URLSearchParams(options)}"`)}</p>`,
};

/** Where the lines of the head are pasted. */
type Position = 'head' | 'body';

/** Widgets on a page that is painted before its script. */
export interface Pasted {
  scenes: readonly ShiftCase[];
  form: HeadWidget['form'];
  position: Position;
}

/**
 * Checks that nothing on a page moves from its first paint, before script and data, until the widgets in view are shown,
 * if the page has the head that is written for its widgets. Returns the largest shift.
 */
export async function checkPasted(report: Report, server: TestServer, page: Page, row: number): Promise<number> {
  const chunks = await publishedChunks('dist');
  const headOf = ({ scenes, form }: Pasted): string[] => {
    const widgets = scenes.map(({ tag, options }, index) => ({
      tag,
      form,
      attributes: { ...options, endpoint: `/data/${index}` },
    }));
    return writeHead(widgets, { folder: '/dist/', chunks });
  };
  let worst = 0;
  const check = async (it: Pasted, title: string): Promise<void> => {
    await report.check(`${title}, as a ${it.form}, with its head in the ${it.position}`, async () => {
      const shift = await shiftOf(server, page, it, headOf(it));
      worst = Math.max(worst, shift);
      report.info(`${shift.toFixed(4)}  ${title}, as a ${it.form}`);
      assert.ok(shift <= BUDGET, `A shift of ${shift.toFixed(4)}`);
    });
  };
  for (const form of Object.keys(pasted) as HeadWidget['form'][]) {
    const position = form === 'element' ? 'head' : 'body';
    // A link to alerts is there before the script, and gone if there are none.
    for (const scene of sample(shiftCases(), row).filter(({ state }) => !state || form !== 'link')) {
      await check({ scenes: [scene], form, position }, `${scene.tag} ${Object.values(scene.options).join(' ')}`);
    }
    for (const count of COUNTS) await check({ scenes: many(count, row), form, position }, `${count} widgets`);
  }
  await report.check('control: without the style rule the page shifts', async () => {
    const it: Pasted = { scenes: many(5, 1), form: 'placeholder', position: 'head' };
    const lines = headOf(it).filter((line) => !line.startsWith('<style>'));
    assert.ok((await shiftOf(server, page, it, lines)) > BUDGET);
  });
  return worst;
}

/** So many widgets, of all kinds; small ones first, so that several are in view. */
function many(count: number, row: number): ShiftCase[] {
  const small: ShiftCase[] = shortCases().filter(({ tag, state }) => tag !== 'submit-news' && !state);
  const line = { ...(small.find(({ tag }) => tag === 'weather-card') as ShiftCase), options: { layout: 'line' } };
  const all = [line, ...small.slice(row), ...small.slice(0, row)];
  return Array.from({ length: count }, (_, index) => all[index % all.length] as ShiftCase);
}

/** The layout shift of a page with these lines from its first paint until the widgets in view are shown. */
export async function shiftOf(server: TestServer, page: Page, it: Pasted, lines: readonly string[]): Promise<number> {
  const script = server.handler(SCRIPT);
  const held: (() => void)[] = [];
  const release = (): void => held.splice(0).forEach((answer) => answer());
  const hold = (path: string, handler = server.handler(path)): void =>
    server.on(path, (response: ServerResponse, request) => {
      held.push(() => void handler(response, request));
    });
  hold(SCRIPT, script);
  // Not yet the data: it is requested at the same time as the script.
  const data: ServerResponse[] = [];
  for (const index of it.scenes.keys()) server.on(`/data/${index}`, (response) => void data.push(response));
  const markup = it.scenes.map((scene, index) => pasted[it.form](scene, `/data/${index}`)).join('\n');
  const [head, body] = it.position === 'head' ? [lines.join('\n'), ''] : ['', lines.join('\n')];
  server.on(
    '/page',
    send(
      `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title><meta name="viewport" content="width=device-width">
${head}</head><body>${body}${markup}${BELOW}</body></html>`,
      { 'Content-Type': 'text/html' },
    ),
  );
  try {
    // The document is parsed completely, but `DOMContentLoaded` waits for the script.
    await page.goto(`${server.origin}/page`, { waitUntil: [] });
    await page.waitForFunction(isPainted, { polling: 50 });
    await page.evaluate(frames);
    server.on(SCRIPT, script);
    release();
    await page.waitForFunction(areInView, { polling: 50 }, it.scenes[0]?.tag ?? '', 'loading');
    await page.evaluate(frames);
    for (const [index, { answer }] of it.scenes.entries()) server.on(`/data/${index}`, send(answer));
    for (const response of data.splice(0)) {
      const index = Number(response.req.url?.replace('/data/', ''));
      await server.handler(`/data/${index}`)(response, response.req);
    }
    await page.waitForFunction(areInView, { polling: 50 }, it.scenes[0]?.tag ?? '', it.scenes[0]?.state ?? 'ready');
    await page.evaluate(frames);
    return await page.evaluate(shiftSoFar);
  } finally {
    server.off(SCRIPT);
    release();
  }
}

/** Whether there is a widget, and every one in view is in this state; runs in the page. */
function areInView(tag: string, state: string): boolean {
  const places = [
    ...document.querySelectorAll(
      '[data-cw],news-feed,weather-card,poll-box,job-board,event-agenda,town-hall,alert-banner,submit-news',
    ),
  ];
  const inView = places.filter((place) => {
    const { top, bottom } = place.getBoundingClientRect();
    return top < innerHeight && bottom > 0 && !place.matches('[data-cw]');
  });
  // The banner has no box then.
  if (tag === 'alert-banner') return document.querySelector(tag)?.matches(`:state(${state})`) ?? false;
  return (
    document.querySelector(tag) !== null &&
    inView.length > 0 &&
    inView.every((each) => each.matches(`:state(${state})`))
  );
}
