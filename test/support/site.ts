import { rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { Bindings } from '../../demo/api/bindings.js';
import { listen } from '../../demo/api/listen.js';
import { openServices, type Services } from '../../demo/api/services.js';
import { createDemo, seed } from '../../demo/server/demo.js';
import { newDataFolder } from './data-folder.js';

/** The demo, as served by `npm start`. */
export interface Site {
  /** `http://localhost:PORT`: browsers accept secure cookies from `localhost`, as from `https:`. */
  readonly origin: string;
  /** The API's clock. It stands still until it is set. */
  clock: { now: Date };
  close(): Promise<void>;
}

export interface SiteOptions {
  services?: Partial<Services>;
  /** Routes that take precedence over those of the API. */
  instead?: (services: Services) => Hono<Bindings>;
}

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Starts the demo in this process, on a free port, with a database in a folder of its own. */
export async function openSite({ services: overrides = {}, instead }: SiteOptions = {}): Promise<Site> {
  const folder = await newDataFolder();
  const clock = { now: new Date() };
  const services: Services = { ...(await openServices({ DATA_DIR: folder })), clock: () => clock.now, ...overrides };
  await seed(services);
  const app = new Hono<Bindings>();
  if (instead) app.route('/api', instead(services));
  app.route('/', createDemo(root, services));
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  const port = await listen(server, { PORT: '0' });
  return {
    origin: `http://localhost:${port}`,
    clock,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await services.database.close();
      await rm(folder, { recursive: true });
    },
  };
}
