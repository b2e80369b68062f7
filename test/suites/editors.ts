import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { editorTable } from '../../demo/pages/install/editors.js';
import { launch } from '../support/browser.js';
import { editors, type Editor } from '../support/editors/editors.js';
import { openPage } from '../support/observe.js';
import type { Report } from '../support/report.js';
import { send, startServer, type TestServer } from '../support/server.js';
import { sample } from '../support/share.js';
import { spellings, type Spelling } from './editors/spellings.js';
import { checkWidgets, type Pasted } from './editors/widgets.js';

const WITH_LINKS = '<script type="module" src="/dist/commune-widgets.js" data-cw-links="on"></script>';
const WITHOUT_LINKS = '<script type="module" src="/dist/commune-widgets.js"></script>';
const SETTLE_TIMEOUT = 10_000;

/** The result for a visitor of the page into which the snippet was pasted. */
interface PasteResult {
  /** The number of items that the widget shows. */
  items: number;
  /** Whether a link with an address is visible, in the widget or beside it. */
  link: boolean;
  /** Markup that is visible as text. */
  markup: string;
  /** Whether the text after the snippet is still visible. */
  rest: boolean;
  incidents: string[];
}

/** Checks that every spelling of a snippet, in every editor, results in a widget or at least in its link. */
export async function run(report: Report): Promise<void> {
  const [server, browser] = await Promise.all([startServer(), launch()]);
  server.on('/feed.json', send(feed(), { 'Content-Type': 'application/feed+json' }));
  server.on('/data.json', send('{}', { 'Content-Type': 'application/json' }));
  let mounted = 0;
  try {
    const visitor: Visitor = { server, page: await openPage(browser, server.page('/', '')), errors: [] };
    visitor.page.on('console', (message) => message.type() === 'error' && visitor.errors.push(message.text()));
    await checkEditors(report, visitor);
    await checkTable(report);
    for (const [row, editor] of editors.entries()) {
      for (const spelling of sample(spellings, row)) {
        await report.check(`${spelling.name}, through ${editor.name}`, async () => {
          const outcome = await visit(visitor, editor.publish(spelling.markup), WITH_LINKS);
          requireWorking(outcome, spelling.form === 'link' || editor.keepsDivs);
          if (outcome.items > 0) mounted += 1;
        });
      }
    }
    const codes = await checkWidgets(report, (markup, tag, isMounted) => paste(visitor, markup, tag, isMounted));
    await checkControls(report, visitor);
    report.figures(
      `${spellings.length} spellings × ${editors.length} editors, ${mounted} mounted, ${codes} codes of the studio`,
    );
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}

function requireWorking({ items, link, markup, rest, incidents }: PasteResult, isMounted: boolean): void {
  assert.equal(markup, '', 'Markup is read as text.');
  assert.ok(rest, 'What stood behind the snippet is hidden.');
  assert.deepEqual(incidents, []);
  if (isMounted) assert.equal(items, 3, 'The widget does not show its three items.');
  else assert.ok(items === 3 || link, 'There is neither the widget nor its link.');
}

/** Checks that the simulated editors treat a custom tag as the real ones were observed to do. */
async function checkEditors(report: Report, visitor: Visitor): Promise<void> {
  const tag = '<news-feed endpoint="/feed.json" limit="3"><a href="/actualites">Actualités</a></news-feed>';
  const expected: Record<Editor['customTags'], Partial<PasteResult>> = {
    kept: { items: 3, markup: '' },
    removed: { items: 0, link: true, markup: '' },
    shown: { items: 0, link: true, markup: '<news-feed' },
  };
  for (const { name, customTags, publish } of editors) {
    await report.check(`a custom tag is ${customTags} by ${name}`, async () => {
      const outcome = await visit(visitor, publish(tag), WITH_LINKS);
      assert.deepEqual({ ...outcome, ...expected[customTags] }, outcome);
    });
  }
}

/** Compares the table of the page on installation with what was measured. */
async function checkTable(report: Report): Promise<void> {
  const fates = { kept: 'widget', removed: 'link', shown: 'text' } as const;
  await report.check('the page on installation says what each editor keeps', () => {
    assert.deepEqual(
      editorTable.map(({ editor, div, tag }) => ({ editor, div, tag })),
      editors.map(({ name, keepsDivs, customTags }) => ({
        editor: name,
        div: keepsDivs ? 'widget' : 'link',
        tag: fates[customTags],
      })),
    );
  });
}

/**
 * Negative controls: a script that does not support links, markup that became text, a widget that swallows the page.
 */
async function checkControls(report: Report, visitor: Visitor): Promise<void> {
  const link = spellings.find(({ form }) => form === 'link') as Spelling;
  const broken: [string, string, string][] = [
    ['a script that leaves links alone', link.markup, WITHOUT_LINKS],
    ['markup that is shown', '&lt;div data-cw="news-feed"&gt;<a href="/actualites">Actualités</a>', WITH_LINKS],
    ['a page that ends inside its widget', '<news-feed endpoint="/feed.json" limit="3"><h2>Horaires</h2>', WITH_LINKS],
  ];
  for (const [title, markup, script] of broken) {
    await report.check(`${title} is caught`, async () => {
      const outcome = await visit(visitor, markup, script);
      assert.throws(() => requireWorking(outcome, true));
    });
  }
}

/** One page for all visits, because a page in the background is not rendered, and lazy widgets in it would not load. */
interface Visitor {
  server: TestServer;
  page: Page;
  /** Lines on the console since the visit began. */
  errors: string[];
}

async function visit(visitor: Visitor, markup: string, script: string): Promise<PasteResult> {
  const { page, errors } = visitor;
  await open(visitor, markup, script);
  await page.waitForFunction(hasSettled, { timeout: SETTLE_TIMEOUT, polling: 50 });
  const outcome = await page.evaluate(look);
  return { ...outcome, incidents: [...outcome.incidents, ...errors] };
}

/** Opens a page with some markup; resolves when its script has run. */
async function open({ server, page, errors }: Visitor, markup: string, script: string): Promise<void> {
  const document = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>${script}<body>${markup}`;
  server.on('/page', send(document, { 'Content-Type': 'text/html; charset=utf-8' }));
  errors.length = 0;
  await page.goto(`${server.origin}/page`, { waitUntil: 'domcontentloaded' });
  // The module is there when the widgets of the page are registered.
  await page.evaluate('import("/dist/commune-widgets.js").then(() => undefined)');
}

async function paste(visitor: Visitor, markup: string, tag: string, isMounted: boolean): Promise<Pasted> {
  const { page } = visitor;
  await open(visitor, markup, WITH_LINKS);
  if (isMounted) await page.waitForSelector(tag, { timeout: SETTLE_TIMEOUT });
  return page.evaluate((name) => {
    const element = document.querySelector(name);
    return {
      attributes: element
        ? Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))
        : undefined,
      link: [...document.querySelectorAll('a')].some((link) => link.checkVisibility() && link.pathname !== '/'),
      markup: /data-cw|<\/?(?:div|a)\b/i.exec(document.body.innerText)?.[0] ?? '',
    };
  }, tag);
}

/** Whether the widget has settled, if there is one; runs in the page. */
function hasSettled(): boolean {
  const widget = document.querySelector('news-feed');
  return !widget || ['ready', 'empty', 'error'].some((state) => widget.matches(`:state(${state})`));
}

/** Collects the result; runs in the page. */
function look(): PasteResult {
  const widget = document.querySelector('news-feed');
  const text = document.body.innerText;
  const heading = document.querySelector('h2');
  return {
    items: widget?.shadowRoot?.querySelectorAll('[part~="item"]').length ?? 0,
    link: [...document.querySelectorAll('a')].some((link) => link.checkVisibility() && link.pathname !== '/'),
    markup: /<\/?[a-z][\w-]*|data-cw/i.exec(text)?.[0] ?? '',
    rest: heading === null || heading.checkVisibility(),
    incidents: window.recorder.incidents,
  };
}

function feed(): string {
  const items = ['Marché', 'Travaux', 'École', 'Fête'].map((title, index) => ({
    id: String(index),
    url: `https://commune.example/${index}`,
    title,
    date_published: '2026-11-20T10:00:00Z',
  }));
  return JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Vie locale', items });
}
