import type { Browser, EvaluateFunc, Page } from 'puppeteer-core';
import { launch } from '../../support/browser.js';
import { bundleModule } from '../../support/bundle.js';
import { send, startServer, type SeenRequest, type TestServer } from '../../support/server.js';
import { tracesOf } from '../../support/traces.js';
import { author, voter } from '../../support/writers.js';
import { answers, type EndpointAnswer } from './answers.js';
import { thirdPartyJson } from './third-party.js';
import { endpointOf, folderOf } from './ways.js';

/** Host names that make sites of their own, for cookies and addresses; all lead to this machine. */
const DATA = 'donnees.test';
const THIRD_PARTY = 'tiers.test';
/** The query of the page's address, which only the page's own site may receive. */
const SECRET = 'jeton=visiteur-12';
/** Requests that a browser makes to a site by itself, and the files of the library. */
const OWN_FILES = /^\/(?:page|favicon\.ico|dist\/.*)$/;

export interface PrivacySetup {
  /** The server of the commune's site with the page, and the origin of its data. */
  site: TestServer;
  data: string;
  server: TestServer;
  /** The third party that all answers name, which must never get a request. */
  thirdParty: TestServer;
  thirdPartyOrigin: string;
  answers: EndpointAnswer[];
  visit(markup: string): Promise<Visit>;
  close(): Promise<void>;
}

/** A visit with a new browser profile. */
export interface Visit {
  page: Page;
  /** Calls a function in the page and in all its frames; returns the results. */
  everywhere<Values extends unknown[]>(act: EvaluateFunc<Values>, ...values: Values): Promise<unknown[]>;
  /** The requests to the data's server so far. */
  heard(): SeenRequest[];
  /** All unwanted effects of the page so far. */
  findings(): Promise<string[]>;
  close(): Promise<void>;
}

export async function openSetup(): Promise<PrivacySetup> {
  const rules = `--host-resolver-rules=MAP ${DATA} 127.0.0.1,MAP ${THIRD_PARTY} 127.0.0.1`;
  const [site, server, thirdParty, browser, source] = await Promise.all([
    startServer(),
    startServer(),
    startServer(),
    // Otherwise a frame of another site would have a process of its own, whose requests are not always reported in
    // time.
    launch({ args: [rules, '--disable-site-isolation-trials', '--disable-features=IsolateOrigins,site-per-process'] }),
    bundleModule('test/suites/privacy/page/page.ts'),
  ]);
  const data = server.origin.replace('127.0.0.1', DATA);
  const thirdPartyOrigin = thirdParty.origin.replace('127.0.0.1', THIRD_PARTY);
  const all = answers(thirdPartyOrigin);
  serve(server, all, thirdPartyOrigin);
  const setup = { site, server, data, thirdParty, thirdPartyOrigin, answers: all, browser, source };
  return {
    ...setup,
    visit: (markup) => visit(setup, markup),
    async close() {
      await Promise.all([browser.close(), site.close(), server.close(), thirdParty.close()]);
    },
  };
}

/** Registers the answers; every one tries to set a cookie. */
function serve(server: TestServer, all: readonly EndpointAnswer[], thirdPartyOrigin: string): void {
  const cookie = { 'Set-Cookie': 'suivi=1; Path=/' };
  const writable = { 'Access-Control-Allow-Headers': '*', 'Access-Control-Allow-Methods': '*' };
  const answer = (path: string, body: string, contentType = 'application/json'): void =>
    server.on(new URL(path).pathname, (response, request) => {
      const { method = '' } = request;
      const headers = { 'Content-Type': contentType, ...cookie, ...writable };
      return send(body, headers, method === 'POST' ? 201 : 200)(response, request);
    });
  for (const { name, tag, body, contentType } of all.toReversed()) {
    for (const path of [answerPath(name), endpointOf(tag, server.origin)]) {
      answer(new URL(path, server.origin).href, body, contentType);
    }
  }
  for (const { tag, writes, receipt } of [voter, author]) {
    const body = thirdPartyJson({ ...(JSON.parse(receipt) as object), statusUrl: '/suivi' }, thirdPartyOrigin);
    answer(folderOf(tag, server.origin) + writes, body);
  }
}

/** The path of the answer with this name. */
export function answerPath(name: string): string {
  return `/reponses/${encodeURIComponent(name)}`;
}

type SharedServers = Pick<PrivacySetup, 'site' | 'data' | 'server' | 'thirdParty'> & {
  browser: Browser;
  source: string;
};

async function visit(servers: SharedServers, markup: string): Promise<Visit> {
  const { site, server, thirdParty, browser, source } = servers;
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.evaluateOnNewDocument(source);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  page.on('workercreated', (worker) => requests.push(`WORKER ${worker.url()}`));
  const before = { site: site.requests.length, data: server.requests.length, thirdParty: thirdParty.connections() };
  // The laxest policy: the whole address of the page is sent wherever browsers allow it.
  site.on('/page', send(document(markup), { 'Content-Type': 'text/html', 'Referrer-Policy': 'unsafe-url' }));
  const address = `${site.origin}/page?${SECRET}`;
  await page.goto(address, { waitUntil: 'load' });
  const heard = (): SeenRequest[] => server.requests.slice(before.data);
  return {
    page,
    everywhere: (act, ...values) => Promise.all(page.frames().map((frame) => frame.evaluate(act, ...values))),
    heard,
    async findings() {
      const notes = await Promise.all(page.frames().map((frame) => frame.evaluate(() => window.privacy.notes())));
      const connections = thirdParty.connections() - before.thirdParty;
      return [
        ...(await tracesOf(page)),
        ...notes.flat().filter((note) => !isOwnPreload(note, site.origin)),
        ...requests.filter((line) => !isDeclared(line, servers)).map((line) => `request: ${line}`),
        ...undeclared(site.requests.slice(before.site)).map((line) => `heard by the site: ${line}`),
        ...undeclared(heard()).map((line) => `heard by the data's server: ${line}`),
        ...heard().flatMap(told),
        ...(connections ? [`third party: ${connections} connections`] : []),
        ...(page.url() === address ? [] : [`address: ${page.url()}`]),
      ];
    },
    close: () => context.close(),
  };
}

function document(markup: string): string {
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Commune</title>${markup}`;
}

/** Whether a note is of a file of the library that is loading: such an element is in the page until the file is there. */
function isOwnPreload(note: string, origin: string): boolean {
  return note.startsWith(`hint: modulepreload ${origin}/dist/`);
}

/** Whether a request is for the page, a file of the library or an endpoint: the only ones that the page names. */
function isDeclared(line: string, { site, data }: SharedServers): boolean {
  const [method, address = ''] = line.split(' ');
  const { origin, pathname } = new URL(address);
  return method === 'GET' && [site.origin, data].includes(origin) && isDeclaredPath(pathname);
}

function isDeclaredPath(path: string): boolean {
  return OWN_FILES.test(path) || /^\/(?:donnees|reponses)\//.test(path);
}

function undeclared(requests: readonly SeenRequest[]): string[] {
  return requests
    .filter(({ method, path }) => method !== 'GET' || !isDeclaredPath(path.replace(/\?.*/, '')))
    .map(({ method, path }) => `${method} ${path}`);
}

/** Data in a request that reveals more about the visitor than necessary. */
function told({ method, path, headers }: SeenRequest): string[] {
  if (OWN_FILES.test(path.replace(/\?.*/, ''))) return [];
  const names = Object.keys(headers).filter((name) => /^(?:cookie|authorization|x-.*)$/.test(name));
  const referrer = headers.referer?.includes(SECRET) ? [`referrer: ${method} ${path}`] : [];
  return [...names.map((name) => `header: ${name}`), ...referrer];
}
