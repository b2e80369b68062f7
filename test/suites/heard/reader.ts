import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import puppeteer, { type Browser, type ElementHandle, type LaunchOptions, type Page } from 'puppeteer-core';
import { findChromium } from '../../../scripts/browsers/chromium.js';
import type { ScreenReaderDesktop } from './desktop.js';
import { pause } from '../../support/until.js';
import { timesOf } from './verdict.js';

const execute = promisify(execFile);

export const browsers = ['firefox', 'chromium'] as const;
export type BrowserName = (typeof browsers)[number];

/** The silence in ms after which an announcement counts as complete. */
const QUIET = 1_000;
/** The longest time in ms to wait for an announcement, even on a slow machine. */
const MOST = 12_000;

/** A user of a screen reader: presses keys, and returns what Orca says after each. `words` are words to wait for. */
export interface Reader {
  readonly name: BrowserName;
  readonly page: Page;
  /** Opens a page and moves into it; returns what is said until then. Waits for the last of these words. */
  open(url: string, words?: string): Promise<string[]>;
  /** Presses a key, by its name in `xdotool`; returns what is said. Waits for these words for a limited time. */
  press(key: string, words?: string): Promise<string[]>;
  /** Moves to the top of the page and reads that many lines downwards, each as one string. */
  lines(count: number): Promise<string[]>;
  /** Runs a function in the page; returns what is said. Waits for these words. */
  hear(act: () => Promise<unknown>, words?: string): Promise<string[]>;
  /** The element for this selector, once it is there: `news-feed >>> button` looks into a shadow root. */
  find(selector: string): Promise<ElementHandle<HTMLElement>>;
  /** Moves focus without a key; returns what is said. Waits for these words. */
  focus(selector: string, words?: string): Promise<string[]>;
  /** The tag, `id` and `part` of the focused element, also in shadow roots. */
  focused(): Promise<string>;
  close(): Promise<void>;
}

/** Opens a browser on the display. */
export async function openReader(name: BrowserName, desktop: ScreenReaderDesktop): Promise<Reader> {
  const browser = await puppeteer.launch(await optionsOf(name, desktop));
  const page = await firstPage(browser);
  const listen = listener(desktop.log);
  const run = (...args: string[]) => execute('xdotool', args, { env: desktop.env });
  const hear: Reader['hear'] = async (act, words) => {
    await listen();
    await act();
    return listen(words ?? '');
  };
  const press: Reader['press'] = (key, words) => hear(() => run('key', '--clearmodifiers', key), words);
  const find = async (selector: string) =>
    (await page.waitForSelector(selector)) as unknown as ElementHandle<HTMLElement>;
  return {
    name,
    page,
    hear,
    press,
    find,
    async open(url, words) {
      const said = await hear(() => page.goto(url), words ?? 'terminé');
      // At first, the address bar has focus. The click is on the margin of the page, where no widget has a button.
      await hear(() => run('mousemove', '8', '900', 'click', '1'));
      return said;
    },
    async focus(selector, words) {
      const element = await find(selector);
      return hear(() => element.evaluate((it) => it.focus()), words);
    },
    focused: () => page.evaluate(focusedElement),
    async lines(count) {
      await press('ctrl+Home');
      const all: string[] = [];
      for (let line = 0; line < count; line++) all.push((await press('Down')).join(' '));
      return all;
    },
    close: () => browser.close(),
  };
}

/**
 * Returns a function that gives the utterances since its last call: at once, or, with words to wait for, once they were
 * said and there has been silence for a while.
 */
function listener(log: string): (words?: string) => Promise<string[]> {
  let read = 0;
  const drain = async (): Promise<string[]> => {
    const text = await readFile(log, 'utf8');
    const entries = text.slice(read, text.lastIndexOf('\n') + 1);
    read += entries.length;
    const lines = entries.split('\n').filter(Boolean);
    return lines.flatMap((line) => (JSON.parse(line) as { said?: string }).said ?? []);
  };
  return async (words) => {
    const said = await drain();
    if (words === undefined) return said;
    const start = performance.now();
    let last = start;
    const waits = (now: number) => now - last < QUIET || (now - start < MOST && !timesOf(said, words));
    while (waits(performance.now())) {
      await pause(50);
      const more = await drain();
      if (more.length) last = performance.now();
      said.push(...more);
    }
    return said;
  };
}

/** Describes the focused element; runs in the page. */
function focusedElement(): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return `${element?.localName ?? ''}#${element?.id ?? ''} ${element?.getAttribute('part') ?? ''}`;
}

async function firstPage(browser: Browser): Promise<Page> {
  const [page = await browser.newPage()] = await browser.pages();
  return page;
}

async function optionsOf(name: BrowserName, { env }: ScreenReaderDesktop): Promise<LaunchOptions> {
  const common = { headless: false, env, defaultViewport: null } as const;
  if (name === 'firefox') {
    return {
      ...common,
      browser: 'firefox',
      executablePath: '/usr/bin/firefox-esr',
      args: ['--width', '1280', '--height', '980'],
      extraPrefsFirefox: {
        'accessibility.force_disabled': -1,
        'intl.locale.requested': 'fr',
        'intl.accept_languages': 'fr,fr-FR',
        'gfx.webrender.software': true,
      },
    };
  }
  // A headless build has no window, so the screen reader would not find it.
  const { executablePath, args } = await findChromium({ whole: true });
  // Without the offer to translate the page, which would be announced.
  const own = ['--disable-features=BackForwardCache,Translate', '--force-renderer-accessibility', '--disable-gpu'];
  return { ...common, executablePath, args: [...args, ...own, '--lang=fr', '--window-size=1280,980'] };
}
