import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { createApp } from './app.js';
import type { Bindings } from './bindings.js';
import { listen } from './listen.js';
import { keepDelivering } from './mail/deliver.js';
import { patience } from './patience.js';
import { requirePublicUrl } from './http/public-url.js';
import { keepForgetting } from './retention.js';
import { openServices, type Services } from './services.js';
import { stopGracefully } from './stop.js';

/** Serves `app` until the process is asked to end, deletes expired data, and sends e-mails. Resolves to the port. */
export async function serve(app: Hono<Bindings>, services: Services): Promise<number> {
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: patience }) as Server;
  const stopForgetting = keepForgetting(
    services,
    () => console.error(JSON.stringify({ level: 'error', job: 'retention' })),
    console.error,
  );
  const { mail } = services;
  const stopDelivering = mail && keepDelivering({ ...services, mail }, console.error);
  stopGracefully(server, async () => {
    stopForgetting();
    stopDelivering?.();
    await services.database.close();
  });
  return listen(server);
}

/** Serves only the API, with the settings of the environment and a log line for each request. */
export async function serveAlone(): Promise<void> {
  requirePublicUrl(process.env);
  const services = { ...(await openServices()), log: console.log };
  const port = await serve(createApp(services), services);
  console.log(`http://localhost:${port}/api/health`);
}
