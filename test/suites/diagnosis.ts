import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Finding } from '../../src/diagnosis/index.js';
import { launch } from '../support/browser.js';
import { asOtherVersion } from '../support/copies.js';
import { openPage } from '../support/observe.js';
import type { Report } from '../support/report.js';
import { formSample, jobSample, newsSample, pollSample, weatherSample } from '../support/samples.js';
import { send, startServer, type TestServer } from '../support/server.js';
import { ALL, type DiagnosisCase, type ExpectedFault } from './diagnosis/cases.js';
import { dataFaults } from './diagnosis/data-faults.js';
import { checkOverlay } from './diagnosis/overlay.js';
import { pageFaults } from './diagnosis/page-faults.js';
import { rightPages } from './diagnosis/right-pages.js';
import { snippetFaults } from './diagnosis/snippet-faults.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A finding as returned from the page: without its element. */
type ReportedFinding = Omit<Finding, 'element'>;

interface Place {
  page: Page;
  server: TestServer;
}

/**
 * Checks that every fault that can be put into a page is found, named and given its remedy, and that correct pages have
 * none.
 */
export async function run(report: Report): Promise<void> {
  const [server, elsewhere, browser] = await Promise.all([startServer(), startServer(), launch()]);
  await serve(server);
  elsewhere.on('/feed', send(newsSample.json));
  elsewhere.on('/closed', (response) => void response.end(newsSample.json));
  const faulty = [snippetFaults, dataFaults, pageFaults].flatMap((faults) => faults(elsewhere.origin));
  const cases = [...rightPages, ...faulty];
  try {
    const place = { page: await openPage(browser, server.page('/', '')), server };
    for (const each of cases) {
      await report.check(each.told.length ? `${each.title}: told` : `${each.title}: nothing to tell`, async () => {
        requireFaults(each.told, await visit(place, each));
      });
    }
    await checkPasted(report, place);
    await checkFrame(report, place, elsewhere.origin);
    await checkInsecure(report, place);
    await checkUnasked(report, place);
    await checkOverlay(report, place.page, `${put(server, everything())}?commune-debug`);
    await checkControls(report, place);
  } finally {
    await Promise.all([browser.close(), server.close(), elsewhere.close()]);
  }
  const codes = new Set(cases.flatMap(({ told }) => told.map(([, code]) => code)));
  report.figures(`${faulty.length} faulty pages, ${codes.size} causes, ${rightPages.length} right pages`);
}

/** Throws unless exactly the expected faults were found. */
function requireFaults(told: readonly ExpectedFault[], answers: readonly ReportedFinding[]): void {
  assert.deepEqual(
    answers.map(({ widget, code }) => `${widget} ${code}`.replace(/\u00a0/g, ' ')),
    told.map(([widget, code]) => `${widget} ${code}`),
  );
  for (const [index, [, , ...words]] of told.entries()) {
    const { problem, remedy, detail } = answers[index] as ReportedFinding;
    const text = [problem, remedy, detail].join('\n').replace(/\u00a0/g, ' ');
    for (const word of words) assert.ok(text.includes(word), `“${word}” is not in: ${text}`);
    assert.ok(!text.includes('secret'), 'A key is repeated.');
  }
}

async function visit(place: Place, each: DiagnosisCase): Promise<ReportedFinding[]> {
  await place.page.goto(`${put(place.server, each)}?commune-debug`);
  return findingsOf(place.page);
}

/** Runs the diagnosis again: the overlay shows these results. */
async function findingsOf(page: Page): Promise<ReportedFinding[]> {
  await page.waitForFunction(isThere, { polling: 25 });
  return page.evaluate(async () => {
    const { CommuneWidgets } = globalThis as unknown as { CommuneWidgets: { diagnose: () => Promise<Finding[]> } };
    return (await CommuneWidgets.diagnose()).map(({ element: _, ...answer }) => answer);
  });
}

function put(server: TestServer, { body, head = ALL, policy, html = 'lang="fr"' }: DiagnosisCase): string {
  const page = `<!doctype html><html ${html}><meta charset="utf-8"><title>Commune</title>${head}<body><h1>Commune</h1>${body}`;
  const headers = { 'Content-Type': 'text/html; charset=utf-8', ...(policy && { 'Content-Security-Policy': policy }) };
  server.on('/commune', send(page, headers));
  return `${server.origin}/commune`;
}

/** A page without a script, so that the diagnosis is pasted into the console. */
async function checkPasted(report: Report, { page, server }: Place): Promise<void> {
  await report.check('a page without a script: the diagnosis reports it when it is loaded by hand', async () => {
    const body = '<news-feed endpoint="/feed"><a href="/">Mairie</a></news-feed>';
    await page.goto(put(server, { title: '', body, head: '', told: [] }));
    await page.addScriptTag({ type: 'module', url: '/dist/diagnosis.js' });
    requireFaults([['<news-feed>', 'script-missing']], await findingsOf(page));
  });
}

/** The page for an `<iframe>`, whose widget is described by its address. */
async function checkFrame(report: Report, { page, server }: Place, elsewhere: string): Promise<void> {
  const file = '/dist/embed/news-feed.html';
  server.on(file, send(await readFile(root + file, 'utf8'), { 'Content-Type': 'text/html; charset=utf-8' }));
  const frames: [endpoint: string, told: readonly ExpectedFault[]][] = [
    ['/feed', []],
    ['/nowhere', [['<news-feed>', 'http-4xx']]],
    [`${elsewhere}/feed`, [['<div class="commune-widget">', 'origin-unlisted', 'frame.js']]],
  ];
  for (const [endpoint, told] of frames) {
    await report.check(`a frame with the data of ${endpoint}: ${told.length ? 'reported' : 'no faults'}`, async () => {
      const query = new URLSearchParams({ endpoint, limit: '3', 'commune-debug': '' });
      await page.goto(`${server.origin}${file}?${query}`);
      requireFaults(told, await findingsOf(page));
    });
  }
}

/** A page on `https:`, answered by the browser's request interception in place of a real site. */
async function checkInsecure(report: Report, { page, server }: Place): Promise<void> {
  await report.check('a page by https: reports an endpoint by http:', async () => {
    const body = '<news-feed endpoint="http://donnees.test/feed"><a href="/">Mairie</a></news-feed>';
    const address = put(server, { title: '', body, told: [] });
    await page.setRequestInterception(true);
    const fulfil = (request: { url: () => string; respond: (response: object) => Promise<void> }): void => {
      const { pathname } = new URL(request.url());
      void fetch(pathname === '/' ? address : server.origin + pathname).then(async (answer) =>
        request.respond({
          status: answer.status,
          headers: { 'Content-Type': answer.headers.get('Content-Type') },
          body: Buffer.from(await answer.arrayBuffer()),
        }),
      );
    };
    page.on('request', fulfil);
    try {
      await page.goto('https://commune.test/?commune-debug');
      requireFaults([['<news-feed>', 'mixed-content', 'https']], await findingsOf(page));
    } finally {
      page.off('request', fulfil);
      await page.setRequestInterception(false);
    }
  });
}

/** Whether the diagnosis can be called; runs in the page. */
function isThere(): boolean {
  return (globalThis as { CommuneWidgets?: { diagnose?: unknown } }).CommuneWidgets?.diagnose !== undefined;
}

/** Checks that visitors don't load the file: only the page's address requests it, its fragment included. */
async function checkUnasked(report: Report, { page, server }: Place): Promise<void> {
  const asked = async (suffix: string): Promise<boolean> => {
    const before = server.requests.length;
    await page.goto(put(server, everything()) + suffix, { waitUntil: 'networkidle0' });
    return server.requests.slice(before).some(({ path }) => path.startsWith('/dist/diagnosis.js'));
  };
  for (const suffix of ['', '?commune-debugger', '?page=commune-debug']) {
    await report.check(`no diagnosis is loaded for “${suffix}”`, async () => {
      assert.equal(await asked(suffix), false);
      assert.equal(await page.evaluate(isThere), false);
    });
  }
  for (const suffix of ['?a=b&commune-debug=1', '?fragment#commune-debug']) {
    await report.check(`it is loaded for “${suffix}”`, async () => assert.equal(await asked(suffix), true));
  }
}

/** A page with a fault of each severity. */
function everything(): DiagnosisCase {
  const body =
    '<news-feed endpoint="/broken" limits="3"></news-feed><weather-card endpoint="/weather"><a href="/">Mairie</a></weather-card>';
  return { title: '', body, html: '', told: [] };
}

/** Negative controls: a missed fault, a false fault, and a file that is not the built one. */
async function checkControls(report: Report, place: Place): Promise<void> {
  const answers = await visit(place, everything());
  await report.check('control: a page without faults fails when faults are reported', () => {
    assert.throws(() => requireFaults([], answers));
  });
  await report.check('control: a faulty page fails when no fault, another fault, or other words are reported', () => {
    const [first] = answers;
    assert.ok(first);
    assert.throws(() => requireFaults([['page', first.code]], []));
    assert.throws(() => requireFaults([['page', 'no-widget']], [first]));
    assert.throws(() => requireFaults([['page', first.code, 'another word']], [first]));
  });
  await report.check('control: a changed file does not run, with one console message', async () => {
    const code = await readFile('dist/diagnosis.js', 'utf8');
    place.server.on('/dist/diagnosis.js', send(`${code}\n`, { 'Content-Type': 'text/javascript' }));
    const lines: string[] = [];
    place.page.on('console', (message) => lines.push(message.text()));
    await place.page.goto(`${put(place.server, everything())}?commune-debug`, { waitUntil: 'networkidle0' });
    assert.equal(await place.page.evaluate(isThere), false);
    assert.equal(lines.filter((line) => /^\[commune-widgets\] .*diagnosis\.js manque/.test(line)).length, 1);
  });
}

async function serve(server: TestServer): Promise<void> {
  const form = JSON.parse(formSample.json) as Record<string, unknown>;
  const html = { 'Content-Type': 'text/html; charset=utf-8' };
  const other = asOtherVersion(await readFile('dist/commune-widgets.js', 'utf8'));
  const answers: [path: string, body: string, headers?: Record<string, string>, status?: number][] = [
    ['/feed', newsSample.json],
    ['/weather', weatherSample.json],
    ['/jobs', jobSample.json],
    ['/poll', pollSample.json],
    ['/form', formSample.json],
    ['/form-without-page', JSON.stringify({ ...form, privacyUrl: undefined })],
    ['/mislabelled', newsSample.xml, html],
    ['/failing', '', {}, 500],
    ['/limited', '', { 'Retry-After': '60' }, 429],
    ['/large', `[${' '.repeat(3 << 20)}]`],
    ['/page', '<!doctype html><html><title>Connexion &amp; compte</title><p>Mot de passe</p>', html],
    ['/image', 'PNG', { 'Content-Type': 'image/png' }],
    ['/broken', '{\n  "version": "https://jsonfeed.org/version/1.1",\n  "items": [{ "id": "1" },\n  <img src=x>]\n}'],
    ['/cut', '<?xml version="1.0"?>\n<rss><channel><item><title>x'],
    ['/blank', ' '],
    ['/none', JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Commune', items: [] })],
    ['/old-jobs', JSON.stringify([{ '@type': 'JobPosting', title: 'Agent', validThrough: '2020-01-01' }])],
    ['/other.js', other, { 'Content-Type': 'text/javascript' }],
  ];
  for (const [path, ...answer] of answers) server.on(path, send(...answer));
}
