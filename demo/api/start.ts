import { fileURLToPath } from 'node:url';
import { createApp } from './app.js';
import { buildIfStale } from './build.js';
import { ensureDemoJobs } from './jobs/demo-jobs.js';
import { createPages } from './pages.js';
import { passwordLine, withDemoPassword } from './moderation/demo-password.js';
import { ensureDemoPoll } from './polls/demo-poll.js';
import { serve } from './serve.js';
import { openServices } from './services.js';
import { demoPages } from './submissions/rules.js';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

buildIfStale(root);
const { services, password } = await withDemoPassword(await openServices({ ...demoPages, ...process.env }));
await ensureDemoPoll(services.database, services.clock());
await ensureDemoJobs(services.database, services.clock());
const port = await serve(createApp(services, createPages(root, services)), services);
console.log(`http://localhost:${port}/`);
for (const line of passwordLine(port, password)) console.log(line);
