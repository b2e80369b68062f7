import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import type { Page } from 'puppeteer-core';
import { launch } from '../support/browser.js';
import type { Report } from '../support/report.js';
import { send, startServer, type Handler, type TestServer } from '../support/server.js';
import { sample } from '../support/share.js';
import { frames, isPainted, shiftSoFar } from './shift/measure.js';
import { checkDocumented } from './shift/documented.js';
import { checkPasted } from './shift/pasted.js';
import { forms, lowCases, shiftCases, shortCases, type ShiftCase } from './shift/scenes.js';

const WIDTHS = [360, 1280];
/** The layout shift that the design allows where the page has set no height. */
const BUDGET = 0.02;
const HEAD = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>
<meta name="viewport" content="width=device-width">`;
/** The script blocks rendering, so that the first frame already has its widgets. */
const SCRIPT = '<script type="module" blocking="render" src="/dist/commune-widgets.js"></script>';
/** A height set by the page, in px, above that of every low scene: the fallback link is shown in it until a late script runs. */
const HEIGHT = 740;
const OWN_HEIGHT = `<style>.own { display: block; min-block-size: ${HEIGHT}px; --cw-min-height: ${HEIGHT}px }</style>`;
const BELOW = '<p>Ce qui suit sur la page.</p>'.repeat(20);

interface Visitor {
  server: TestServer;
  page: Page;
}

/**
 * The order in which script and widget arrive on a painted page: both before; the script after its widget, whose height
 * the page has set; the widget after the script, as pages that update without loading insert it.
 */
type Arrival = 'there' | 'before its script' | 'added later';

/** Checks that content below a widget does not move when slow data, a slow script or the widget itself arrives. */
export async function run(report: Report): Promise<void> {
  const [server, browser] = await Promise.all([startServer(), launch()]);
  const visitor = { server, page: await browser.newPage() };
  let worst = 0;
  let visits = 0;
  let pasted = 0;
  const check = (form: keyof typeof forms, scene: ShiftCase, arrival: Arrival, width: number): Promise<boolean> => {
    const title = `${scene.tag} ${Object.values(scene.options).join(' ')}, as a ${form}, ${arrival}, ${width} px wide`;
    return report.check(title, async () => {
      const shift = await shiftOf(visitor, forms[form](scene), scene, arrival);
      report.info(`${shift.toFixed(4)}  ${title}`);
      worst = Math.max(worst, shift);
      visits++;
      assert.ok(shift <= (arrival === 'before its script' ? 0 : BUDGET), `A shift of ${shift.toFixed(4)}`);
    });
  };
  try {
    for (const [row, width] of WIDTHS.entries()) {
      await visitor.page.setViewport({ width, height: 800 });
      for (const [column, form] of (['tag', 'placeholder'] as const).entries()) {
        for (const scene of sample(shiftCases(), row + 2 * column)) await check(form, scene, 'there', width);
        for (const scene of sample(lowCases(), row)) await check(form, owned(scene), 'before its script', width);
      }
      for (const scene of sample(shortCases(), row)) await check('placeholder', scene, 'added later', width);
      pasted = Math.max(pasted, await checkPasted(report, server, visitor.page, row));
      await checkDocumented(report, server, visitor.page);
    }
    await checkControls(report, visitor);
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
  report.figures(`${visits} visits, shift at most ${worst.toFixed(4)}, with the head of a page ${pasted.toFixed(4)}`);
}

const owned = (scene: ShiftCase): ShiftCase => ({ ...scene, options: { ...scene.options, class: 'own' } });

/** Negative controls: pages that reserve no space, whose shift must be detected. */
async function checkControls(report: Report, visitor: Visitor): Promise<void> {
  const [list] = shiftCases();
  const [low] = lowCases();
  assert.ok(list && low);
  await report.check('control: the page shifts without reserved height', async () => {
    const released = { ...list, options: { ...list.options, style: '--cw-min-height:auto' } };
    assert.ok((await shiftOf(visitor, forms.tag(released), list, 'there')) > BUDGET);
  });
  await report.check('control: a late script shifts a page that sets no height', async () => {
    assert.ok((await shiftOf(visitor, forms.tag(low), low, 'before its script')) > BUDGET);
  });
}

/**
 * The layout shift from the first frame until the held data is shown and painted; for a widget that is inserted later,
 * from the frame in which the page itself has made room for it.
 */
async function shiftOf(
  { server, page }: Visitor,
  markup: string,
  { tag, answer, state = 'ready' }: ShiftCase,
  arrival: Arrival,
): Promise<number> {
  const held: ServerResponse[] = [];
  const head = HEAD + OWN_HEIGHT + (arrival === 'before its script' ? '' : SCRIPT);
  const body = (arrival === 'added later' ? `<template>${markup}</template>` : markup) + BELOW;
  server.on('/data', (response) => void held.push(response));
  server.on('/page', send(`${head}<body>${body}`, { 'Content-Type': 'text/html' }));
  await page.goto(`${server.origin}/page`, { waitUntil: 'domcontentloaded' });
  if (arrival !== 'there') {
    await page.waitForFunction(isPainted, { polling: 50 });
    await page.evaluate(frames);
    await page.evaluate(arrival === 'added later' ? addMarkup : addScript);
  }
  await page.waitForFunction(isPainted, { polling: 50 }, tag);
  await page.evaluate(frames);
  const before = arrival === 'added later' ? await page.evaluate(shiftSoFar) : 0;
  const handler: Handler = send(answer);
  server.on('/data', handler);
  for (const response of held) await handler(response, response.req);
  await page.waitForFunction(
    (name, wanted) => document.querySelector(name)?.matches(`:state(${wanted})`),
    { polling: 50 },
    tag,
    state,
  );
  await page.evaluate(frames);
  return (await page.evaluate(shiftSoFar)) - before;
}

/** Runs in the page. */
function addMarkup(): void {
  document.body.prepend(document.querySelector('template')?.content ?? '');
}

/** Runs in the page. */
function addScript(): void {
  document.head.append(
    Object.assign(document.createElement('script'), { type: 'module', src: '/dist/commune-widgets.js' }),
  );
}
