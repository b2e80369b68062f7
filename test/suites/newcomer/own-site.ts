import { extname } from 'node:path';
import type { Files } from '../../../scripts/release/zip.js';
import { send, startServer, type TestServer } from '../../support/server.js';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain',
};

/** The commune's own site: a server of files, of another origin than the demo, without any header of its own. */
export interface OwnSite extends TestServer {
  /** Uploads files, by their paths from the root of the site. */
  upload(files: Files): void;
  /** Puts a page at an address, and returns it. */
  publish(path: string, head: string, body: string): string;
}

export async function openOwnSite(): Promise<OwnSite> {
  const server = await startServer();
  return {
    ...server,
    upload(files) {
      for (const [path, bytes] of Object.entries(files)) {
        const type = types[extname(path)] ?? 'application/octet-stream';
        server.on(`/${path}`, send(bytes, { 'Content-Type': `${type}; charset=utf-8` }));
      }
    },
    publish(path, head, body) {
      const page = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Mairie</title>${head}</head><body>${body}</body></html>`;
      server.on(path, send(page, { 'Content-Type': 'text/html; charset=utf-8' }));
      return server.origin + path;
    },
  };
}
