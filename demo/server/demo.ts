import type { Hono } from 'hono';
import { createApp } from '../api/app.js';
import type { Bindings } from '../api/bindings.js';
import type { OwnRequest } from '../api/embeds/content.js';
import { openServices, type Services } from '../api/services.js';
import { createRecordings } from '../recordings/routes.js';
import { ensureDemoAlert } from '../seeds/alert.js';
import { ensureDemoJobs } from '../seeds/jobs.js';
import { withDemoPassword } from '../seeds/password.js';
import { ensureDemoPoll } from '../seeds/poll.js';
import { createPages } from './pages.js';

/** The addresses of the demo's pages, which a commune sets in its environment. */
const pages = { PRIVACY_URL: '/confidentialite.html', STATUS_URL: '/suivi.html' };

/** The services of the environment with those of the demo: pages, a password, a poll, offers, an alert. */
export async function openDemo(): Promise<{ services: Services; password?: string }> {
  const opened = await withDemoPassword(await openServices({ ...pages, ...process.env }));
  await seed(opened.services);
  return opened;
}

/** Inserts the demo's poll, offers and alert where they are missing. */
export async function seed({ database, clock }: Pick<Services, 'database' | 'clock'>): Promise<void> {
  await ensureDemoPoll(database, clock());
  await ensureDemoJobs(database, clock());
  await ensureDemoAlert(database, clock());
}

/** The app behind `npm start`: the API, the recorded answers of other systems, and the pages. */
export function createDemo(root: string, services: Services): Hono<Bindings> {
  // On behalf of the visitor, whose requests are counted.
  const own: OwnRequest = async (path, { req, env }) => {
    const forwarded = req.header('X-Forwarded-For');
    return app.request(path, { headers: forwarded ? { 'X-Forwarded-For': forwarded } : {} }, env);
  };
  const app: Hono<Bindings> = createApp(services, {
    pages: createPages(root, { ...services, own }),
    beside: createRecordings(services.clock),
  });
  return app;
}
