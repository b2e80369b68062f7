import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { createServer as createVite, type Plugin } from 'vite';
import { pageAt } from '../site.js';
import { createApi } from './api.js';
import { ensureDemoJobs } from './jobs/demo-jobs.js';
import { listen } from './listen.js';
import { passwordLine, withDemoPassword } from './moderation/demo-password.js';
import { ensureDemoPoll } from './polls/demo-poll.js';
import { keepForgetting } from './retention.js';
import { openServices } from './services.js';
import { stopGracefully } from './stop.js';
import { demoPages } from './submissions/rules.js';

const demo = fileURLToPath(new URL('..', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the pages name, by what it is built from. */
const sources: Record<string, string> = {
  '/dist/commune-widgets.js': `${root}src/embed.ts`,
  '/dist/npm/locales/ar.js': `${root}src/locales/ar.ts`,
};

const fromSources: Plugin = { name: 'demo-from-sources', resolveId: (name) => sources[name] };

const server: Server = createServer();
const vite = await createVite({
  configFile: false,
  root: demo,
  publicDir: false,
  appType: 'custom',
  plugins: [fromSources],
  server: { middlewareMode: true, hmr: { server }, fs: { allow: [root] } },
});
const { services, password } = await withDemoPassword(await openServices({ ...demoPages, ...process.env }));
await ensureDemoPoll(services.database, services.clock());
await ensureDemoJobs(services.database, services.clock());
const api = getRequestListener(new Hono().route('/api', createApi(services.clock, services)).fetch);

const stopForgetting = keepForgetting(services, console.error);
stopGracefully(server, async () => {
  stopForgetting();
  await Promise.all([vite.close(), services.database.close()]);
});

server.on('request', (request: IncomingMessage, response: ServerResponse) => {
  if (request.url?.startsWith('/api/')) void api(request, response);
  else void answerPage(request.url ?? '/', response).then((is) => is || vite.middlewares(request, response));
});

/** Resolves to whether there is a page of that address; it is read anew each time. */
async function answerPage(address: string, response: ServerResponse): Promise<boolean> {
  const page = await pageAt(new URL(address, 'http://localhost'), new Date());
  if (page === undefined) return false;
  response.setHeader('Content-Type', 'text/html; charset=utf-8').end(await vite.transformIndexHtml(address, page));
  return true;
}

const port = await listen(server);
console.log(`http://localhost:${port}/`);
for (const line of passwordLine(port, password)) console.log(line);
