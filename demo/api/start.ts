import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { createApp } from './app.js';
import { buildIfStale } from './build.js';
import { ensureDemoJobs } from './jobs/demo-jobs.js';
import { listen } from './listen.js';
import { createPages } from './pages.js';
import { passwordLine, withDemoPassword } from './moderation/demo-password.js';
import { ensureDemoPoll } from './polls/demo-poll.js';
import { patience } from './patience.js';
import { keepForgetting } from './retention.js';
import { openServices } from './services.js';
import { stopGracefully } from './stop.js';
import { demoPages } from './submissions/rules.js';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const apiOnly = process.argv.includes('--api-only');

if (!apiOnly) buildIfStale(root);
const opened = {
  ...(await openServices(apiOnly ? process.env : { ...demoPages, ...process.env })),
  ...(apiOnly && { log: console.log }),
};
const { services, password } = apiOnly ? { services: opened } : await withDemoPassword(opened);
if (!apiOnly) {
  await ensureDemoPoll(services.database, services.clock());
  await ensureDemoJobs(services.database, services.clock());
}
const app = createApp(services, apiOnly ? undefined : createPages(root, services));

const server = createAdaptorServer({ fetch: app.fetch, serverOptions: patience }) as Server;
const stopForgetting = keepForgetting(services, () =>
  console.error(JSON.stringify({ level: 'error', job: 'retention' })),
);
stopGracefully(server, async () => {
  stopForgetting();
  await services.database.close();
});

const port = await listen(server);
console.log(`http://localhost:${port}/${apiOnly ? 'api/health' : ''}`);
for (const line of passwordLine(port, password)) console.log(line);
