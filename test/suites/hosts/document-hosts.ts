import type { Page } from 'puppeteer-core';
import { widgetTags } from '../../../src/widget-table.js';
import { script } from '../../support/observer/cases.js';
import type { HostPage } from './host.js';

const FILE = '/dist/commune-widgets.js';
const IIFE = '<script src="/dist/commune-widgets.iife.js" defer></script>';
/** Names of properties of `document` and `window` that a form or an image with that name hides. */
const NAMES = (
  'scripts config currentScript head body documentElement baseURI readyState activeElement title cookie forms images ' +
  'links location customElements adoptedStyleSheets visibilityState fonts defaultView lang trustedTypes CommuneWidgets'
).split(' ');

/** The permissions that sites commonly give to sandboxed frames. */
const SANDBOXES = [
  'allow-scripts',
  'allow-scripts allow-forms',
  'allow-scripts allow-popups allow-top-navigation-by-user-activation',
  'allow-scripts allow-same-origin',
  'allow-scripts allow-same-origin allow-forms allow-popups',
];

/** A common way to append content to a page, by which all other content is parsed and created again. */
const REWRITE = "document.querySelector('main').innerHTML += ''";

/** Pages with unusual content, or served in an unusual way. */
export const documentHosts: readonly HostPage[] = [
  { name: 'quirks mode', doctype: '' },
  { name: 'another base address', head: '<base href="/ailleurs/page.html" target="_blank">' },
  {
    name: 'names that hide those of the document',
    body: NAMES.map((name) => `<img name="${name}" alt=""><a id="${name}"></a><form id="${name}"></form>`).join(''),
  },
  {
    name: 'form fields that hide those of elements',
    body: '<form name="attributes"><input name="parentNode"><input name="childNodes"><input name="nodeName"></form>',
  },
  {
    name: 'names that others have taken',
    js: `for (const name of ${JSON.stringify(widgetTags)})
      customElements.define(name, class extends HTMLElement {});`,
    scripts: script(FILE, 'data-cw-prefix="cw"'),
    prefixed: true,
  },
  { name: 'the script twice', scripts: script(FILE) + script(`${FILE}?2`) + script(FILE) },
  { name: 'the script in both forms', scripts: IIFE + script(FILE) },
  { name: 'the script of a page without modules', scripts: IIFE },
  { name: 'two versions', scripts: script(FILE) + script('/dist/other-version.js'), lines: 1 },
  { name: 'a sandbox', headers: { 'Content-Security-Policy': 'sandbox allow-scripts allow-forms' } },
  ...SANDBOXES.map((framed): HostPage => ({ name: `a frame, sandbox="${framed}"`, framed })),
  { name: 'http: on a name of its own', insecure: true },
  { name: 'widgets that are moved', act: (page) => page.evaluate(moveAll) },
  { name: 'a page that writes itself anew', act: (page) => page.evaluate(REWRITE) },
  { name: 'a page put in place of another', act: (page) => page.evaluate(replaceBody) },
  { name: 'the way back to the page', headers: { 'Cache-Control': 'no-cache' }, act: goAwayAndBack },
  { name: 'a service worker in between', act: comeBackThroughWorker },
];

/** Moves every element, as page builders do; runs in the page. */
function moveAll(): void {
  const main = document.querySelector('main');
  for (const place of document.querySelectorAll('[data-case]')) main?.append(place);
}

/** Replaces the body, as Turbo does; runs in the page. */
function replaceBody(): void {
  document.body.replaceWith(document.body.cloneNode(true));
}

async function goAwayAndBack(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { kept: true }));
  await page.goto(new URL('/ailleurs', page.url()).href);
  await page.goBack();
  if (!(await page.evaluate(() => 'kept' in window))) throw new Error('The page was loaded anew.');
}

async function comeBackThroughWorker(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/worker.js');
    await navigator.serviceWorker.ready;
  });
  await page.reload();
}
