import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { Server } from 'node:http';
import { createApi } from './api.js';
import { buildIfStale } from './build.js';
import { listen } from './listen.js';
import { createPages } from './pages.js';
import type { Bindings } from './switches.js';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const apiOnly = process.argv.includes('--api-only');

if (!apiOnly) buildIfStale(root);
const app = new Hono<Bindings>().route('/api', createApi());
if (!apiOnly) app.route('/', createPages(root));

const port = await listen(createAdaptorServer({ fetch: app.fetch }) as Server);
console.log(`http://localhost:${port}/${apiOnly ? 'api/actualites.json' : ''}`);
