import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { launch } from '../../test/support/browser.js';
import { send, startServer, type Handler, type TestServer } from '../../test/support/server.js';
import { publishedChunks } from '../build/published-chunks.js';

/** An implementation that is measured: its markup, its scripts, and the condition under which its content is shown. */
export interface Candidate {
  name: string;
  body: string;
  /** An expression that is true in the page once the content is there. */
  ready: string;
  /** An expression that is true once the first item is there. Default: `ready`. */
  first?: string;
  /** Module scripts: files of dist/, or the baseline in this folder. */
  scripts?: string[];
  /** The chunks that its script loads, by name. */
  chunks?: string[];
  /** The scripts to announce by `<link rel="modulepreload">`; none by default. */
  preload?: string[];
}

export interface BenchEnvironment {
  browser: Browser;
  server: TestServer;
  /** The address of a page with this candidate. */
  page(candidate: Candidate): string;
  /** Compressed bytes of the scripts that a first visit transfers. */
  scriptBytes(candidate: Candidate): number;
}

/** A page in a browser context of its own, so that its cache is empty. */
export interface Visit {
  page: Page;
  client: CDPSession;
}

/** Starts a loopback server that compresses its answers, and a browser. `close` ends both. */
export async function openEnvironment(): Promise<BenchEnvironment & { close(): Promise<void> }> {
  const [server, browser] = await Promise.all([startServer(), launch()]);
  const addresses = new Map<Candidate, string>();
  const scripts = new Map<string, Buffer>();
  // Compressed once for all visits: at this quality it takes longer than the page load that is measured.
  const script = (name: string): Buffer => {
    const known = scripts.get(name) ?? brotliCompressSync(readScript(name));
    scripts.set(name, known);
    return known;
  };
  const chunks = await publishedChunks(fileURLToPath(new URL('../../dist', import.meta.url)));
  const filesOf = ({ scripts: names = [], chunks: parts = [] }: Candidate): string[] => [
    ...names,
    ...chunks.filter(({ name }) => parts.includes(name)).map(({ file }) => file),
  ];
  const serveScript = (name: string): string => {
    const path = `/scripts/${name}`;
    server.on(path, sendBrotli(script(name), 'text/javascript'));
    return path;
  };
  return {
    browser,
    server,
    page(candidate) {
      const known = addresses.get(candidate);
      if (known) return known;
      const path = `/page-${addresses.size}`;
      addresses.set(candidate, server.origin + path);
      server.on(path, compressed(html(candidate, filesOf(candidate).map(serveScript)), 'text/html'));
      return server.origin + path;
    },
    scriptBytes: (candidate) => filesOf(candidate).reduce((sum, name) => sum + script(name).length, 0),
    close: async () => {
      await Promise.all([browser.close(), server.close()]);
    },
  };
}

/** Answers as websites do, with compression, but without a cache. */
export function compressed(body: string | Buffer, type: string): Handler {
  return sendBrotli(brotliCompressSync(body), type);
}

function sendBrotli(body: Buffer, type: string): Handler {
  return send(body, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Encoding': 'br' });
}

function readScript(name: string): Buffer {
  const folder = name.startsWith('vanilla') ? './' : '../../dist/';
  return readFileSync(new URL(folder + name, import.meta.url));
}

/** The page of a candidate. `files` are the addresses of its scripts, then those of their chunks. */
function html({ body, preload = [], scripts = [] }: Candidate, files: string[]): string {
  const hints = preload.map((path) => `<link rel="preload" as="fetch" crossorigin href="${path}">`);
  const early = preload.length ? files.map((path) => `<link rel="modulepreload" href="${path}">`) : [];
  const tags = files.slice(0, scripts.length).map((path) => `<script type="module" src="${path}"></script>`);
  const head = [...hints, ...early, ...tags].join('');
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Essai</title>${head}<body>${body}`;
}

/** Opens a blank page in a context of its own, runs `act` on it, and closes both. */
export async function visit<Result>(browser: Browser, act: (visit: Visit) => Promise<Result>): Promise<Result> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const client = await page.createCDPSession();
    return await act({ page, client });
  } finally {
    await context.close();
  }
}
