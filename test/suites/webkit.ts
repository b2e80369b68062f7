import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { integrity } from '../../scripts/build/integrity.js';
import { WebKitSession } from '../../scripts/browsers/webkit-session.js';
import type { Report } from '../support/report.js';
import { send, startServer, strictPolicy, type TestServer } from '../support/server.js';
import { until } from '../support/until.js';
import { script } from '../support/observer/cases.js';

const FILE = '/dist/commune-widgets.js';
/** The script in one file: under both policies WebKit loads no other. */
const WHOLE = '/dist/commune-widgets.iife.js';
const SIDE_FILE = '/dist/diagnosis.js';
const REFUSED = /\/dist\/diagnosis\.js manque, ou le navigateur le refuse\.$/;
const javascript = { 'Content-Type': 'text/javascript' };
const feed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Commune',
  items: [{ id: '1', title: 'Fête de l’été', content_text: 'Samedi, place de la Mairie.' }],
});

interface Place {
  webkit: WebKitSession;
  server: TestServer;
}

/**
 * Checks what differs in WebKit: pages that are left and come back, and side files, whose integrity must be verified.
 */
export async function run(report: Report): Promise<void> {
  const server = await startServer();
  const webkit = new WebKitSession();
  const built = await readFile(FILE.slice(1), 'utf8');
  const place: Place = { webkit, server };
  try {
    await report.check(
      'a page left while loading loads again when it is restored from the back/forward cache',
      async () => {
        assert.equal(await comeBack(place, built, 'ready'), 'ready');
      },
    );
    await report.check('control: a widget that ignores the restoration is caught', async () => {
      assert.ok(built.includes('"pageshow"'), 'The built file does not have what the control changes.');
      assert.equal(await comeBack(place, built.replaceAll('"pageshow"', '"never"'), 'error'), 'error');
    });
    await checkSideFiles(report, place);
    report.figures(`the way back, ${POLICIES.length + 1} policies, 4 controls caught`);
  } finally {
    await Promise.all([webkit.stop(), server.close()]);
  }
}

/**
 * The state of a widget whose page was left before its data arrived, once it is `expected`. Throws when it never is.
 */
async function comeBack({ webkit, server }: Place, code: string, expected: string): Promise<unknown> {
  let asked = false;
  server.on('/feed', () => void (asked = true));
  server.on('/dist/code.js', send(code, javascript));
  server.on('/ailleurs', page('<title>Ailleurs</title>'));
  server.on('/page', page(`${script('/dist/code.js')}<news-feed endpoint="/feed" loading="eager"></news-feed>`));
  await webkit.open(`${server.origin}/page`);
  await until('the request for the data', () => asked);
  await until('the widget', async () => (await stateOf(webkit)) === 'loading');
  await webkit.run("addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted))");
  await webkit.run("location.href = '/ailleurs'");
  await until('the other page', async () => (await webkit.run('return document.title')) === 'Ailleurs');
  server.on('/feed', send(feed));
  await webkit.run('history.back()');
  await until(
    'the page from the back-forward cache',
    async () => (await webkit.run('return window.persisted')) === true,
  );
  await until(`the state ${expected}`, async () => (await stateOf(webkit)) === expected);
  return stateOf(webkit);
}

function stateOf(webkit: WebKitSession): Promise<unknown> {
  return webkit.run("return document.querySelector('news-feed').state");
}

/** Headers of pages on which WebKit must load a side file, and whether it can verify the file there. */
const POLICIES = [
  ['no policy', {}, true],
  // Refuses every `import()` and every preload, with or without a hash, but not script elements.
  ['Integrity-Policy', { 'Integrity-Policy': 'blocked-destinations=(script)' }, true],
  // Refuse a script element, so that a preload is used, whose hash WebKit does not verify.
  ['Trusted Types', { 'Content-Security-Policy': strictPolicy() }, false],
] as const;

async function checkSideFiles(report: Report, { webkit, server }: Place): Promise<void> {
  const values = JSON.parse(await readFile('dist/integrity.json', 'utf8')) as Record<string, string>;
  const whole = `<script defer src="${WHOLE}" integrity="${values['commune-widgets.iife.js']}" crossorigin="anonymous"></script>`;
  const parts = script(FILE, `integrity="${values['commune-widgets.js']}" crossorigin="anonymous"`);
  const side = await readFile(SIDE_FILE.slice(1), 'utf8');
  server.on('/feed', send(feed));
  const opened = async (headers: Record<string, string>, more = '', tag = whole): Promise<unknown> => {
    server.on('/page', page(more + tag, headers));
    await webkit.open('about:blank');
    await webkit.open(`${server.origin}/page#commune-debug`);
    const came = `return document.querySelector('html > div')?.shadowRoot?.querySelector('dialog')?.open
      ?? [...(globalThis[Symbol.for('commune-widgets')]?.warned ?? [])].find((line) => line.includes('diagnosis.js'))`;
    let result: unknown;
    await until('the side file, or a word of it', async () => {
      result = (await webkit.run(came)) ?? undefined;
      return result !== undefined;
    });
    return result;
  };
  for (const [name, headers, isChecked] of POLICIES) {
    await report.check(`${name}: the side files are loaded`, async () => {
      server.on(SIDE_FILE, send(side, javascript));
      assert.equal(await opened(headers), true);
    });
    await report.check(`${name}: the parts of the script are loaded`, async () => {
      await opened(headers, '<news-feed endpoint="/feed" loading="eager"></news-feed>', parts);
      await until('the news', async () => (await stateOf(webkit)) === 'ready');
    });
    if (!isChecked) continue;
    await report.check(`${name}: a changed side file is refused, with a message that names it`, async () => {
      server.on(SIDE_FILE, send(`${side}\n`, javascript));
      assert.match(String(await opened(headers)), REFUSED);
    });
  }
  await checkBothPolicies(report, { webkit, server }, opened);
}

/**
 * Checks pages on which a side file can be loaded in no way: one policy refuses the preload, the other the address of
 * the script element. The control is a page whose own Trusted Types policy allows that address.
 */
async function checkBothPolicies(
  report: Report,
  { webkit, server }: Place,
  opened: (headers: Record<string, string>, more?: string) => Promise<unknown>,
): Promise<void> {
  const side = await readFile(SIDE_FILE.slice(1), 'utf8');
  const trust = "trustedTypes.createPolicy('default', { createScriptURL: (address) => address });";
  const both = (policy: string) => ({
    'Content-Security-Policy': policy,
    'Integrity-Policy': 'blocked-destinations=(script)',
  });
  const trusting = both(strictPolicy().replace(/trusted-types commune-widgets$/, '$& default'));
  const trustingTag = script('/trust.js', `integrity="${integrity(Buffer.from(trust))}" crossorigin="anonymous"`);
  server.on('/trust.js', send(trust, javascript));
  server.on('/feed', send(feed));
  await report.check(
    'both policies: the widget works, its side files are refused, with messages that name them',
    async () => {
      server.on(SIDE_FILE, send(side, javascript));
      assert.match(String(await opened(both(strictPolicy()), '<news-feed endpoint="/feed"></news-feed>')), REFUSED);
      await until('the news', async () => (await stateOf(webkit)) === 'ready');
    },
  );
  await report.check(
    'both policies, control: the side files are loaded if the page trusts their addresses',
    async () => {
      assert.equal(await opened(trusting, trustingTag), true);
    },
  );
}

function page(content: string, headers: Record<string, string> = {}) {
  return send(`<!doctype html><html lang="fr"><meta charset="utf-8">${content}`, {
    'Content-Type': 'text/html; charset=utf-8',
    ...headers,
  });
}
