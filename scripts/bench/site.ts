import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { prerender as Prerender } from '../../src/prerender/index.js';
import { answers } from './answers.js';
import { html, pageOf, type Candidate } from './candidate.js';
import { peerFile } from './peers.js';
import { VERSION_PATH } from './snippets.js';

const compress = promisify(brotliCompress);
const root = fileURLToPath(new URL('../..', import.meta.url));
/** Only resolves the addresses of the pages that are prerendered; nothing is requested from it. */
const BASE = 'https://bench.invalid/';
/** A site's own style sheet, which every page has: part of the demo's. */
const SHEETS = ['base', 'text'];

const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** A file as it is sent. */
export interface Asset {
  type: string;
  /** Compressed with brotli. */
  body: Buffer;
}

/** All that the server of the benchmark sends. */
export class Site {
  // Compressed once for all visits: that of the scripts takes longer than the page load that is measured.
  private readonly assets = new Map<string, Promise<Asset | undefined>>();

  /** Adds the page of a candidate, and returns its path. */
  add(candidate: Candidate): string {
    const path = pageOf(candidate);
    if (!this.assets.has(path)) this.assets.set(path, this.page(candidate));
    return path;
  }

  /** Sets what a path answers. */
  async set(path: string, body: string, type = 'application/json'): Promise<void> {
    const asset = await asAsset(body, type);
    this.assets.set(path, Promise.resolve(asset));
  }

  /** The file at a path; `undefined` where there is nothing. Queries are ignored. */
  at(path: string): Promise<Asset | undefined> {
    const { pathname } = new URL(path, BASE);
    const known = this.assets.get(pathname) ?? this.read(pathname);
    this.assets.set(pathname, known);
    return known;
  }

  private async read(pathname: string): Promise<Asset | undefined> {
    const answer = answers[pathname];
    if (answer) return asAsset(answer.body(), answer.type);
    const body = await fileAt(pathname).catch(() => undefined);
    return body && asAsset(body, types[extname(pathname)] ?? 'application/octet-stream');
  }

  private async page(candidate: Candidate): Promise<Asset> {
    const page = await html(candidate);
    return asAsset(candidate.prerender ? await this.prerendered(page) : page, 'text/html');
  }

  /** The page as the command of the package writes it. */
  private async prerendered(page: string): Promise<string> {
    const built = new URL('../../dist/npm/prerender/index.js', import.meta.url).href;
    const { prerender } = (await import(built)) as { prerender: typeof Prerender };
    const fetch = (url: string): Promise<Response> => {
      const answer = answers[new URL(url).pathname];
      return Promise.resolve(new Response(answer?.body(), { status: answer ? 200 : 404 }));
    };
    const { html: written, widgets } = await prerender(page, { baseUrl: BASE, fetch });
    const failed = widgets.find(({ state }) => state !== 'ready');
    if (failed) throw new Error(`<${failed.tag}> was not prerendered: ${failed.message}`);
    return written;
  }
}

async function fileAt(pathname: string): Promise<Buffer | undefined> {
  if (pathname.startsWith('/peers/')) return peerFile(pathname);
  if (pathname === '/site.css')
    return Buffer.concat(await Promise.all(SHEETS.map((name) => readFile(`${root}/demo/styles/${name}.css`))));
  if (pathname === '/vanilla-feed.js') return readFile(new URL('vanilla-feed.js', import.meta.url));
  const built = ['/dist/', VERSION_PATH].find((prefix) => pathname.startsWith(prefix));
  return built === undefined ? undefined : readFile(`${root}/dist/${pathname.slice(built.length)}`);
}

/** Scripts are compressed as well as they can be; what a server writes anew is compressed as fast as it has to be. */
async function asAsset(body: string | Buffer, type: string): Promise<Asset> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: type === 'text/javascript' ? 11 : 5 };
  return { type: `${type}; charset=utf-8`, body: await compress(body, { params }) };
}
