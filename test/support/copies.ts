import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { launch, type Browser } from './browser.js';
import type { Report } from './report.js';
import { startServer, strictPolicy, type TestServer } from './server.js';

const elsewhere = '9.9.9';
const all = [
  'news-feed',
  'weather-card',
  'job-board',
  'event-agenda',
  'town-hall',
  'alert-banner',
  'poll-box',
  'submit-news',
];

/** Pages that load the library more than once, as happens when two people maintain a site. */
const pages: { title: string; scripts: string[]; tags: string[]; warnings: number }[] = [
  { title: 'one ES module', scripts: ['commune-widgets.js'], tags: all, warnings: 0 },
  { title: 'the classic script', scripts: ['commune-widgets.iife.js'], tags: all, warnings: 0 },
  { title: 'the ES module twice', scripts: ['commune-widgets.js', 'commune-widgets.js?again'], tags: all, warnings: 0 },
  {
    title: 'the classic script twice',
    scripts: ['commune-widgets.iife.js', 'commune-widgets.iife.js'],
    tags: all,
    warnings: 0,
  },
  {
    title: 'the ES module and the classic script',
    scripts: ['commune-widgets.js', 'commune-widgets.iife.js'],
    tags: all,
    warnings: 0,
  },
  { title: 'one file a widget', scripts: all.map((tag) => `${tag}.js`), tags: all, warnings: 0 },
  { title: 'one widget, then all of them', scripts: ['news-feed.js', 'commune-widgets.js'], tags: all, warnings: 0 },
  {
    title: 'two versions, as modules',
    scripts: ['commune-widgets.js', 'other.js'],
    tags: all,
    warnings: 1,
  },
  {
    title: 'two versions, as classic scripts',
    scripts: ['commune-widgets.iife.js', 'other.iife.js'],
    tags: all,
    warnings: 1,
  },
];

/** Checks all of them under the strictest policy; resolves to their number. `dist` is the folder of the built files. */
export async function checkCopies(report: Report, dist: string): Promise<number> {
  const browser = await launch();
  const server = await startServer(0, dist);
  try {
    for (const file of new Set(pages.flatMap(({ scripts }) => scripts))) {
      const code = await readFile(join(dist, file.replace('other', 'commune-widgets').replace(/\?.*/, '')), 'utf8');
      serve(server, `/dist/${file}`, 'text/javascript', file.startsWith('other') ? asOtherVersion(code) : code);
    }
    serve(server, '/favicon.ico', 'image/x-icon', '');
    for (const [index, { title, scripts, tags, warnings }] of pages.entries()) {
      const path = `/page-${index}`;
      serve(server, path, 'text/html; charset=utf-8', page(scripts));
      await report.check(`${title}: every element works, with ${warnings} console messages`, async () => {
        const seen = await visit(browser, server.origin + path, tags);
        if (seen.errors.length) throw new Error(seen.errors.join('\n'));
        if (seen.broken.length) throw new Error(`Nothing rendered in ${seen.broken.join(', ')}.`);
        if (seen.warnings.length !== warnings) throw new Error(`Lines: ${seen.warnings.join('\n')}`);
        if (warnings && seen.version !== manifest.version) throw new Error(`Version ${seen.version} won.`);
      });
    }
    return pages.length;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The same code with another version number. */
export function asOtherVersion(code: string): string {
  // The banner contains the version too, so a version that is missing in the code would go unnoticed.
  const body = code.slice(code.indexOf('*/') + 2);
  if (!body.includes(manifest.version)) throw new Error('The built file does not carry its version.');
  return body.replaceAll(manifest.version, elsewhere);
}

function serve(server: TestServer, path: string, type: string, body: string): void {
  server.on(path, (response) => {
    response.writeHead(200, { 'content-type': type, 'content-security-policy': strictPolicy() });
    response.end(body);
  });
}

function page(scripts: string[]): string {
  const tags = scripts.map(
    (file) => `<script ${/iife/.test(file) ? 'defer' : 'type="module"'} src="/dist/${file}"></script>`,
  );
  return `<!doctype html><html lang="fr"><head><title>Page</title>${tags.join('')}</head><body></body></html>`;
}

interface Seen {
  errors: string[];
  warnings: string[];
  /** The elements that rendered nothing. */
  broken: string[];
  /** The version that registered the elements. */
  version: string | undefined;
}

/** Opens a page, adds every element with data of its own, and reports the result. */
async function visit(browser: Browser, url: string, tags: string[]): Promise<Seen> {
  const tab = await browser.newPage();
  const errors: string[] = [];
  const warnings: string[] = [];
  tab.on('pageerror', (error) => errors.push(String(error)));
  tab.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
    if (message.text().includes('[commune-widgets]')) warnings.push(message.text());
  });
  await tab.goto(url, { waitUntil: 'load' });
  const found = await tab.evaluate(async (names) => {
    const data = { 'news-feed': [], 'weather-card': { condition: {}, temperature: 5, daily: [] } };
    const schema = { types: ['news'], categories: [], fields: {}, privacyUrl: location.href, challenge: false };
    const poll = {
      ...{ id: 'p', question: '?', choices: [], minChoices: 1, maxChoices: 1 },
      ...{ status: 'closed', resultsPolicy: 'never', minimumVoters: 0 },
    };
    Object.assign(data, {
      'job-board': [],
      'event-agenda': [],
      'town-hall': [],
      'alert-banner': [],
      'poll-box': poll,
      'submit-news': schema,
    });
    const broken = [];
    for (const name of names) {
      const element = Object.assign(document.createElement(name), { data: data[name as keyof typeof data] });
      document.body.append(element);
      await customElements.whenDefined(name);
      await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
      if (!element.shadowRoot?.querySelector('[part~="base"]')) broken.push(name);
    }
    const shared = (globalThis as Record<symbol, { version?: string } | undefined>)[Symbol.for('commune-widgets')];
    return { broken, version: shared?.version };
  }, tags);
  await tab.close();
  return { errors, warnings, ...found };
}
