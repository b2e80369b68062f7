import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { version } from '../../src/version.js';
import { launch } from '../support/browser.js';
import type { Report } from '../support/report.js';
import { send, startServer, type TestServer } from '../support/server.js';
import { caseMarkup, script, serveCases, tags } from '../support/observer/cases.js';
import { assertAlike, assertLines } from '../support/observer/compare.js';
import type { Look } from '../support/observer/tools.js';
import { openObserver, type Observer } from '../support/observer/observer.js';
import { now } from './access/case.js';
import { format, trees } from './access/tree.js';
import { documentHosts } from './hosts/document-hosts.js';
import type { HostPage } from './hosts/host.js';
import { scriptHosts } from './hosts/script-hosts.js';
import { styleHosts } from './hosts/style-hosts.js';

const hosts = [...styleHosts, ...scriptHosts, ...documentHosts];
const quietHost: HostPage = { name: 'the quiet page' };
/** All globals that the library adds: its API, and the state shared by copies of the script. */
const GLOBALS = ['CommuneWidgets', 'Symbol(commune-widgets)'];
/** The host name of a site that is still on `http:`. */
const INSECURE = 'commune.test';

interface Surroundings {
  /** The position of each element of the page itself. */
  boxes: string[];
  /** The property names of its window. */
  globals: string[];
}

/** The result of one page. */
interface HostResult extends Surroundings {
  looks: Record<string, Look>;
  /** The accessibility tree of each widget. */
  trees: Record<string, string>;
  errors: string[];
  lines: string[];
}

interface Place {
  observer: Observer;
  server: TestServer;
}

/** Checks that widgets show the same on any page as on a plain one, and leave the page unchanged. */
export async function run(report: Report): Promise<void> {
  const [server, browser] = await Promise.all([
    startServer(),
    // Otherwise a sandboxed frame would have a process of its own, which the observer does not see.
    launch({
      backForwardCache: true,
      args: [`--host-resolver-rules=MAP ${INSECURE} 127.0.0.1`, '--disable-features=IsolateSandboxedIframes'],
    }),
  ]);
  try {
    const place: Place = { server, observer: await openObserver(browser, now) };
    await serve(server);
    const quiet = await visit(place, quietHost);
    await report.check('the plain page shows the widgets', () => requireSame(quietHost, quiet, quiet));
    for (const host of hosts) {
      await report.check(host.name, async () => {
        const finding = await visit(place, host);
        requireSame(host, finding, quiet);
        await checkPage(place, host, finding);
      });
    }
    await checkControls(report, place, quiet);
    report.figures(`${hosts.length} hosts × ${tags.length} widgets, ${GLOBALS.length} globals, 2 controls caught`);
  } finally {
    await Promise.all([browser.close(), server.close()]);
  }
}

async function serve(server: TestServer): Promise<void> {
  const built = await readFile('dist/commune-widgets.js', 'utf8');
  const javascript = { 'Content-Type': 'text/javascript' };
  serveCases(server);
  server.on('/dist/other-version.js', send(built.replaceAll(version, '0.0.1'), javascript));
  server.on('/dist/without-base.js', send(built.replaceAll('.base{', '.no-base{'), javascript));
  server.on(
    '/worker.js',
    send("addEventListener('fetch', (event) => event.respondWith(fetch(event.request)));", javascript),
  );
  server.on('/ailleurs', send('<!doctype html><title>Ailleurs</title>', { 'Content-Type': 'text/html' }));
}

async function visit(place: Place, host: HostPage): Promise<HostResult> {
  const { observer } = place;
  await open(place, host, host.scripts ?? script('/dist/commune-widgets.js'));
  await observer.ask('settled');
  if (host.act) {
    await host.act(observer.page);
    await observer.ask('settled');
  }
  return {
    looks: await observer.ask('looks'),
    trees: Object.fromEntries(
      [...(await trees(observer, host.framed !== undefined))].map(([name, tree]) => [name, format(tree)]),
    ),
    ...(await surroundings(observer)),
    errors: [...observer.errors],
    lines: [...observer.lines],
  };
}

async function open({ observer, server }: Place, host: HostPage, scripts: string): Promise<void> {
  const html = { 'Content-Type': 'text/html; charset=utf-8', ...host.headers };
  const path = host.framed === undefined ? '/page' : '/framed';
  server.on(path, send(document(host, scripts), html));
  if (host.framed !== undefined) server.on('/page', send(frame(path, host.framed), html));
  await observer.visit(`${host.insecure ? server.origin.replace('127.0.0.1', INSECURE) : server.origin}/page`);
}

/** A page with a frame as large as the window, so that its content has the same width as the plain page. */
function frame(path: string, sandbox: string): string {
  const style = 'body { margin: 0 } iframe { display: block; border: 0; width: 100vw; height: 100vh }';
  return `<!doctype html><meta charset="utf-8"><title>Cadre</title><style>${style}</style><iframe src="${path}" sandbox="${sandbox}"></iframe>`;
}

async function surroundings({ looked, ask }: Observer): Promise<Surroundings> {
  return {
    boxes: await ask('boxes'),
    globals: await looked().evaluate(() => Reflect.ownKeys(window).map(String)),
  };
}

/** The containers of the widgets have a fixed height, so that the content around them has no reason to move. */
const PLACES =
  'body [data-case] { display: block !important; visibility: visible !important; block-size: 40em !important; overflow: auto !important; }';

function document(host: HostPage, scripts: string): string {
  const widgets = tags.map((tag) => caseMarkup(tag, 'ready', `/ready/${tag}`, host.prefixed ? `cw-${tag}` : tag));
  return `${host.doctype ?? '<!doctype html>'}<html lang="fr" ${host.root ?? ''}><head><meta charset="utf-8"><title>Commune</title>
    ${host.head ?? ''}<style>${host.css ?? ''} ${PLACES}</style><script>${host.js ?? ''}</script>
    ${scripts}</head>
    <body>${host.body ?? ''}<header><h1>Commune</h1><nav><a href="/">Accueil</a> <a href="/plan">Plan</a></nav></header>
    <main><p>Bienvenue sur le site de la commune.</p>${widgets.join('')}</main>
    <form><label>Rechercher <input name="q"></label><button>Chercher</button></form>
    <table><tr><th>Lundi</th><td>9 h – 12 h</td></tr></table><footer><ul><li>Mentions légales</li></ul></footer></body></html>`;
}

function requireSame({ lines = 0, alike }: HostPage, finding: HostResult, quiet: HostResult): void {
  assert.deepEqual(finding.errors, []);
  assert.equal(finding.lines.length, lines, finding.lines.join('\n'));
  assertAlike(finding.looks, quiet.looks, alike);
  for (const [name, tree] of Object.entries(quiet.trees)) {
    assertLines(`${name}, tree`, finding.trees[name]?.split('\n') ?? [], tree.split('\n'));
  }
}

/** Compares the page with the same page without our script: nothing may have moved, and only two globals be added. */
async function checkPage(place: Place, host: HostPage, finding: HostResult): Promise<void> {
  await open(place, host, '');
  await host.act?.(place.observer.page);
  const bare = await surroundings(place.observer);
  assertLines('layout', finding.boxes, bare.boxes);
  const added = finding.globals.filter((name) => !bare.globals.includes(name));
  assert.deepEqual(added, GLOBALS);
}

/** Style sheets that affect widgets by inheritance. */
const INHERITED = ['lines without height', 'capital letters', 'nothing visible', 'nothing to click or select'];

/**
 * Negative controls: the suite must detect widgets that inherit a page's styles, and a script that changes its page.
 */
async function checkControls(report: Report, place: Place, quiet: HostResult): Promise<void> {
  await report.check('control: widgets that inherit the page’s styles are caught', async () => {
    const undefended = { scripts: script('/dist/without-base.js') };
    for (const host of styleHosts.filter(({ name }) => INHERITED.includes(name))) {
      const finding = await visit(place, { ...host, ...undefended });
      assert.throws(() => requireSame(host, finding, quiet), `"${host.name}" does not show.`);
    }
  });
  await report.check('control: a script that changes its page is caught', async () => {
    const busy: HostPage = {
      name: 'busy',
      scripts: `${script('/dist/commune-widgets.js')}<script>var $w = 1;</script>`,
    };
    const finding = await visit(place, busy);
    await assert.rejects(checkPage(place, busy, finding));
  });
}
