import { build } from 'vite';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'puppeteer-core';
import { launch } from '../../support/browser.js';
import { loadAll } from '../../support/load-all.js';
import { send, startServer, type Handler, type TestServer } from '../../support/server.js';
import { now } from './case.js';
import { addresses, film, picture, samples } from './samples.js';
import { receipt } from './submit-cases.js';

/** The colour schemes that a visitor can choose. */
export const schemes = ['light', 'dark', 'forced'] as const;
export type Scheme = (typeof schemes)[number];

/** The widths of the column with the widgets, in CSS pixels. */
export const widths = [240, 480, 1200] as const;

/** The page's width beyond the column, in CSS pixels. */
const MARGINS = 32;
const HEIGHT = 800;

/** A browser with one page: the built file and the tools of `page/inspect.ts`. */
export interface AccessSetup {
  page: Page;
  cdp: CDPSession;
  server: TestServer;
  /** Opens the page again, or another page of the server. */
  open(path?: string): Promise<void>;
  column(width: number): Promise<void>;
  scheme(scheme: Scheme): Promise<void>;
  reducedMotion(on: boolean): Promise<void>;
  /** Switches to the print layout of the page, or back to the screen. */
  print(on: boolean): Promise<void>;
  close(): Promise<void>;
}

/**
 * The font is among the widest that sites use, and is installed by `.ci/run`, so that it is the same on every machine.
 */
const style = `
  :root { color-scheme: light dark; font-family: "DejaVu Sans", Verdana, sans-serif; }
  body { margin: 0 ${MARGINS / 2}px; background: Canvas; color: CanvasText; overflow-wrap: anywhere; }
  main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 24px; }
  a { color: LinkText; }
  .large { font-size: 200%; }
`;

/** The host page itself fulfils the rules for whole pages, so that every finding concerns the widgets. */
const body = `
  <link rel="stylesheet" href="/access/page.css"><meta name="viewport" content="width=device-width, initial-scale=1">
  <header><a id="before" href="/">Accueil</a></header>
  <main></main>
  <footer><a id="after" href="/plan">Plan du site</a></footer>`;

export async function openSetup(): Promise<AccessSetup> {
  const [server, browser, inspect] = await Promise.all([startServer(), launch(), bundle()]);
  server.on('/access/inspect.js', send(inspect, { 'Content-Type': 'text/javascript' }));
  server.on('/access/page.css', send(style, { 'Content-Type': 'text/css' }));
  server.on('/access/image.svg', send(picture, { 'Content-Type': 'image/svg+xml' }));
  server.on('/access/film.webm', send(film, { 'Content-Type': 'video/webm' }));
  server.on('/access/answers/ok', sample);
  server.on('/access/answers/none', send('', date, 204));
  server.on('/access/answers/404', send('', date, 404));
  server.on('/access/geocodage/search', send(addresses, date));
  // The search of a geocoder that fails.
  server.on('/access/answers/404/search', send('', date, 404));
  server.on(`/access/answers/${receipt.reference}`, send('', date, 204));
  server.page('/access/', body, { scripts: ['/access/inspect.js', '/dist/commune-widgets.js'] });
  const page = await browser.newPage();
  const cdp = await page.createCDPSession();
  const setup: AccessSetup = {
    page,
    cdp,
    server,
    async open(path = '/access/?gone-id=pourvu') {
      await page.goto(server.origin + path);
      await page.waitForFunction(() => 'inspect' in globalThis);
      await page.evaluate(loadAll);
      // Otherwise drafts of the previous page would be restored.
      await page.evaluate(() => sessionStorage.clear());
    },
    column: (width) => page.setViewport({ width: width + MARGINS, height: HEIGHT }),
    scheme: (scheme) => emulate(cdp, scheme, false),
    reducedMotion: (on) => emulate(cdp, 'light', on),
    print: (on) => cdp.send('Emulation.setEmulatedMedia', { media: on ? 'print' : '' }),
    async close() {
      await browser.close();
      await server.close();
    },
  };
  await setup.column(480);
  return setup;
}

/** Emulates media features through CDP, because Puppeteer's own method lacks `forced-colors`. */
export async function emulate(cdp: CDPSession, scheme: Scheme, calm: boolean): Promise<void> {
  await cdp.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: calm ? 'reduce' : 'no-preference' },
    ],
  });
}

/** Bundles `page/inspect.ts` and its imports into one script. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('page/inspect.ts', import.meta.url));
  const lib = { entry, formats: ['es' as const], fileName: 'inspect' };
  const outputs = await build({ configFile: false, logLevel: 'error', build: { write: false, minify: false, lib } });
  const [output] = [outputs].flat();
  if (!output || !('output' in output)) throw new Error('The tools of the page were not built.');
  return output.output[0].code;
}

/** The server's date equals the page's frozen clock, since widgets correct their clock by it. */
const date = { Date: now.toUTCString() };

/** Answers with the sample of the widget that the URL names. */
const sample: Handler = (response, request) => {
  const tag = new URL(request.url ?? '', 'http://localhost').searchParams.get('tag') ?? '';
  return send(samples[tag] ?? '', date)(response, request);
};
