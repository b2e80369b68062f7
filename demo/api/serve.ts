import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { type Asked, startAsking } from './asked/start-asking.js';
import { createApp } from './app.js';
import type { Bindings } from './bindings.js';
import { createHealth } from './health.js';
import { listen } from './listen.js';
import { startDelivery } from './mail/deliver.js';
import { createMetrics } from './metrics.js';
import { clientTimeouts } from './client-timeouts.js';
import { requirePublicUrl } from './http/public-url.js';
import { linesTogether } from './http/request-log.js';
import { startRetention } from './retention.js';
import { openServices, type Services } from './services.js';
import { stopGracefully } from './stop.js';
import { townHallQuestion } from './town-hall/question.js';
import { questionsOf } from './weather/questions.js';

/** Serves `app` until the process is asked to end, deletes expired data, and sends e-mails. Resolves to the port. */
export async function serve(app: Hono<Bindings>, services: Services): Promise<number> {
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: clientTimeouts }) as Server;
  const stopForgetting = startRetention(
    services,
    () => console.error(JSON.stringify({ level: 'error', job: 'retention' })),
    console.error,
  );
  const { mail } = services;
  const stopDelivering = mail && startDelivery({ ...services, mail }, console.error);
  const stopAsking = askedOf(services).map((asked) => startAsking(asked, console.error));
  stopGracefully(server, async () => {
    stopForgetting();
    stopDelivering?.();
    for (const stop of stopAsking) stop();
    await services.database.close();
  });
  return listen(server);
}

/** The jobs that ask other services on a schedule. */
function askedOf({ database, clock, weather, townHall }: Services): Asked[] {
  return [
    weather && { ...weather, job: 'weather', questions: questionsOf(weather.settings) },
    townHall && { ...townHall, job: 'town-hall', questions: [townHallQuestion(townHall.settings)] },
  ]
    .filter((each) => each !== undefined)
    .map(({ settings: { network, timeLimit }, current, job, questions }) => ({
      ...{ job, questions, database, clock, network, timeLimit },
      refresh: () => current.refresh(),
    }));
}

/** Serves only the API, with the settings of the environment, a log line for each request, and `/metrics`. */
export async function serveAlone(): Promise<void> {
  requirePublicUrl(process.env);
  const log = linesTogether((text) => process.stdout.write(text));
  const opened = await openServices();
  const metrics = createMetrics(createHealth(opened.database), process.env.METRICS_TOKEN);
  const services = { ...opened, log, metrics };
  const port = await serve(createApp(services), services);
  console.log(`http://localhost:${port}/api/health`);
}
