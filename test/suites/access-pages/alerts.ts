import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Report } from '../../support/report.js';
import type { PagesSetup } from './setup.js';

/** The time within which a failure has to be told, in ms. */
const TIMEOUT = 10_000;

interface Failure {
  title: string;
  path: string;
  /** Makes the action fail. */
  act(page: Page): Promise<unknown>;
  /** A part of the message. */
  says: RegExp;
}

const refuseCopies = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Clipboard.prototype.writeText = () => Promise.reject(new Error('refused'));
  });

const track = async (page: Page): Promise<void> => {
  await page.type('#reference', 'BCDF-2345');
  await page.type('#code', 'BCDF-2345-GHJK-6789-LMNP');
  await page.click('#suivi button');
};

/** A failure of every action on the demo's own pages, which only an alert tells at once (RGAA 7.5.2). */
export const failures: readonly Failure[] = [
  { title: 'an unknown proposal', path: '/suivi.html', act: track, says: /Aucune proposition/ },
  {
    title: 'a service that does not answer',
    path: '/suivi.html',
    async act(page) {
      await page.evaluate(() => (window.fetch = () => Promise.reject(new TypeError('offline'))));
      await track(page);
    },
    says: /ne répond pas/,
  },
  {
    title: 'an address that cannot be read',
    path: '/studio/',
    act: (page) => change(page, '#champ-endpoint', new URL('/rien.json', page.url()).href),
    says: /L’adresse ne peut pas être lue/,
  },
  {
    title: 'code without a widget',
    path: '/studio/',
    async act(page) {
      await page.type('#ancien', 'Bonjour');
      await page.click('#reprendre button');
    },
    says: /Aucun widget/,
  },
  {
    title: 'a colour that is none',
    path: '/studio/',
    async act(page) {
      await page.click('#plus summary');
      await page.waitForSelector('[name="--cw-accent"]');
      await change(page, '[name="--cw-accent"]', 'rouge');
    },
    says: /couleur/,
  },
  {
    title: 'a number out of range',
    path: '/studio/',
    act: (page) => change(page, '[name="limit"]', '0'),
    says: /nombre/,
  },
  {
    title: 'a colour that is none',
    path: '/themes.html',
    act: (page) => change(page, '[name="--cw-accent"]', 'rouge'),
    says: /couleur/,
  },
  {
    title: 'a commune that there is none of',
    path: '/studio/#cw=weather-card',
    act: (page) => change(page, '#champ-commune', 'Hippopotame'),
    says: /Aucune commune/,
  },
  {
    title: 'an address of a site that is none',
    path: '/studio/',
    act: (page) => change(page, '#champ-site', 'ma commune'),
    says: /Cette adresse n’est pas lue/,
  },
  ...[
    ['/studio/', '.copies button'],
    ['/themes.html', '.code button'],
  ].map(([path = '', button = '']) => ({
    title: 'a copy that the browser refuses',
    path,
    async act(page: Page) {
      await refuseCopies(page);
      await page.click(button);
    },
    says: /La copie a échoué/,
  })),
  {
    title: 'a copy that the browser refuses',
    path: '/news-feed.html',
    async act(page) {
      await refuseCopies(page);
      await page.click('.tools button');
    },
    says: /La copie a échoué/,
  },
];

/** Checks that every failure lands in an alert; returns their number. */
export async function failuresAreAlerts(report: Report, setup: PagesSetup): Promise<number> {
  for (const failure of failures) {
    await report.check(`${failure.path}: ${failure.title} is told by an alert`, () => isTold(setup, failure));
  }
  return failures.length;
}

/** Throws unless the failure is told by an alert, and every refused value has one message. */
export async function isTold(setup: PagesSetup, { path, act, says }: Failure, seed?: () => void): Promise<void> {
  const { page } = setup;
  await setup.open(path);
  if (seed) await page.evaluate(seed);
  await act(page);
  const text = await page
    .waitForFunction(
      (source) =>
        [...document.querySelectorAll('[role="alert"]')]
          .map(({ textContent }) => textContent)
          .find((each) => new RegExp(source).test(each)),
      { timeout: seed ? 1_000 : TIMEOUT, polling: 50 },
      says.source,
    )
    .catch(() => undefined);
  assert.ok(text, 'No alert tells it.');
  assert.deepEqual(await page.evaluate(() => pageRules['each refused value has one message']()), []);
}

async function change(page: Page, selector: string, value: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(
    selector,
    (control, text) => {
      (control as HTMLInputElement).value = text;
      control.dispatchEvent(new Event('change', { bubbles: true }));
    },
    value,
  );
}
