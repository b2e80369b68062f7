import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { createServer as createVite, type Plugin } from 'vite';
import { writeManifest } from '../../scripts/build/manifest.js';
import { pageAt } from '../site.js';
import { createApi } from '../api/api.js';
import type { Bindings } from '../api/bindings.js';
import { createEmbeds } from '../api/embeds/routes.js';
import { listen } from '../api/listen.js';
import { createRecordings } from '../recordings/routes.js';
import { passwordLine } from '../seeds/password.js';
import { openDemo } from './demo.js';
import { startRetention } from '../api/retention.js';
import { stopGracefully } from '../api/stop.js';

const demo = fileURLToPath(new URL('..', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** The source of a built file that the pages load. */
function sourceOf(name: string): string | undefined {
  const [, module] = /^\/dist\/npm\/([\w/-]+)\.js$/.exec(name) ?? [];
  return name === '/dist/commune-widgets.js' ? `${root}/src/embed.ts` : module && `${root}/src/${module}.ts`;
}

const fromSources: Plugin = { name: 'demo-from-sources', resolveId: sourceOf };

const server: Server = createServer();
const vite = await createVite({
  configFile: false,
  root: demo,
  publicDir: false,
  appType: 'custom',
  plugins: [fromSources],
  // Found before the first page, by what the sources import: a dependency found later makes pages reload. Among the pages
  // are templates of other places, whose addresses lead nowhere here.
  optimizeDeps: { entries: [`${root}/src/**/*.ts`] },
  server: { middlewareMode: true, ws: { server }, fs: { allow: [root] } },
});
const { services, password } = await openDemo();

/** The manifest's build, repeated after each change of a file, so that the studio shows new attributes. */
let manifest: Promise<void> | undefined;
vite.watcher.on('change', () => (manifest = undefined));

/** Serves the requests that Vite can't: the API, and the files of the last build, which snippets of the studio name. */
const app = new Hono<Bindings>().route('/api', createApi(services.clock, services, createRecordings(services.clock)));
app.route('/', createEmbeds(root, services));
app.get('/dist/integrity.json', serveStatic({ root }), (context) => context.json({}));
app.get('/dist/chunks.json', serveStatic({ root }), (context) => context.json([]));
app.get('/dist/custom-elements.json', async (context, next) => {
  await (manifest ??= writeManifest('dist'));
  return serveStatic<Bindings>({ root })(context, next);
});
const answer = getRequestListener(app.fetch);
const isAnswered = (address = '/'): boolean => /^\/(?:api\/|v\d|dist\/[\w-]+\.json)/.test(address);

const stopForgetting = startRetention(services, console.error, console.error);
stopGracefully(server, async () => {
  stopForgetting();
  await Promise.all([vite.close(), services.database.close()]);
});

server.on('request', (request: IncomingMessage, response: ServerResponse) => {
  if (isAnswered(request.url)) void answer(request, response);
  else void answerPage(request.url ?? '/', response).then((is) => is || vite.middlewares(request, response));
});

/** Answers with the page of that address, read anew each time; resolves to whether there is one. */
async function answerPage(address: string, response: ServerResponse): Promise<boolean> {
  // What these pages say comes from the manifest.
  if (/\/(?:widgets|recherche)\//.test(address)) await (manifest ??= writeManifest('dist'));
  const page = await pageAt(new URL(address, 'http://localhost'), new Date());
  if (page === undefined) return false;
  response.setHeader('Content-Type', 'text/html; charset=utf-8').end(await vite.transformIndexHtml(address, page));
  return true;
}

const port = await listen(server);
console.log(`http://localhost:${port}/`);
for (const line of passwordLine(port, password)) console.log(line);
