import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { createServer as createVite, type Plugin } from 'vite';
import { createApi } from './api.js';
import { ensureDemoJobs } from './jobs/demo-jobs.js';
import { listen } from './listen.js';
import { ensureDemoPoll } from './polls/demo-poll.js';
import { keepForgetting } from './retention.js';
import { openServices } from './services.js';
import { stopGracefully } from './stop.js';

const demo = fileURLToPath(new URL('..', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** The pages name the built file; here they get the source instead. */
const fromSources: Plugin = {
  name: 'demo-from-sources',
  transformIndexHtml: (page) => page.replaceAll('/dist/commune-widgets.js', `/@fs${root}src/index.ts`),
};

const server: Server = createServer();
const vite = await createVite({
  configFile: false,
  root: demo,
  publicDir: false,
  appType: 'mpa',
  plugins: [fromSources],
  server: { middlewareMode: true, hmr: { server }, fs: { allow: [root] } },
});
const services = await openServices();
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
  else vite.middlewares(request, response);
});

console.log(`http://localhost:${await listen(server)}/`);
