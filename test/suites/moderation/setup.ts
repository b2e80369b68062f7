import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { insertAlert } from '../../../demo/api/alerts/alert-store.js';
import { createApi } from '../../../demo/api/api.js';
import type { Bindings } from '../../../demo/api/bindings.js';
import { originPolicy } from '../../../demo/api/http/origins.js';
import { ensureDemoJobs } from '../../../demo/seeds/jobs.js';
import type { JobFields } from '../../../demo/api/jobs/job.js';
import { insertJob } from '../../../demo/api/jobs/job-store.js';
import { listen } from '../../../demo/api/listen.js';
import { hashPassword } from '../../../demo/api/moderation/password.js';
import { setChoiceImage } from '../../../demo/api/polls/choice-image.js';
import { ensureDemoPoll } from '../../../demo/seeds/poll.js';
import type { Services } from '../../../demo/api/services.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { migrate } from '../../../demo/api/storage/migrate.js';
import { insertImages } from '../../../demo/api/submissions/image-store.js';
import type { SubmissionFields } from '../../../demo/api/submissions/submission.js';
import { decideSubmission, insertSubmission } from '../../../demo/api/submissions/submission-store.js';
import { launch } from '../../support/browser.js';
import { bundleModule } from '../../support/bundle.js';
import { openEmptyPglite } from '../../support/empty-pglite.js';

export const PASSWORD = 'Une phrase assez longue';
const NOW = new Date('2026-03-01T10:00:00Z');

/** The references of a pending proposal and of decided ones. */
export const references = { waiting: 'BBBB-2222', approved: 'CCCC-3333', rejected: 'DDDD-4444' };

export interface ModerationSetup {
  /** `http://localhost:PORT`: Chromium accepts `Secure` cookies from there without TLS. */
  origin: string;
  page: Page;
  /** Sends a request to the API without the network. */
  request: Hono<Bindings>['request'];
  database: Database;
  /** Opens a page of the moderation. */
  go(path: string): Promise<void>;
  /** Opens a page of the moderation with the tools of the access suite. */
  open(path: string): Promise<void>;
  /** Adds these tools to the open page. */
  inspect(): Promise<void>;
  close(): Promise<void>;
}

/** The API with one item of each kind, and a browser. */
export async function openSetup(): Promise<ModerationSetup> {
  const database = await openEmptyPglite();
  await migrate(database);
  await seed(database);
  const services = await servicesOf(database);
  const api = new Hono<Bindings>().route('/api', createApi(services.clock, services));
  const server = createAdaptorServer({ fetch: api.fetch }) as Server;
  const tools = fileURLToPath(new URL('../access/page/inspect.ts', import.meta.url));
  const [port, browser, script] = await Promise.all([listen(server, { PORT: '0' }), launch(), bundleModule(tools)]);
  const page = await browser.newPage();
  // Accepts the dialog that asks whether to leave an unsaved form.
  page.on('dialog', (dialog) => void dialog.accept());
  const origin = `http://localhost:${port}`;
  const setup: ModerationSetup = {
    origin,
    page,
    request: api.request,
    database,
    async go(path) {
      await page.goto(`${origin}/api/moderation${path}`);
    },
    async open(path) {
      await setup.go(path);
      await setup.inspect();
    },
    inspect: async () => {
      await page.evaluate(script);
    },
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
      await database.close();
    },
  };
  return setup;
}

async function servicesOf(database: Database): Promise<Services> {
  const noLimit = { max: Infinity, window: 60_000 };
  return {
    database,
    secret: 'moderation',
    clock: () => NOW,
    origins: originPolicy(undefined),
    moderatorToken: undefined,
    moderatorPasswordHash: await hashPassword(PASSWORD),
    proxies: 0,
    limits: { reads: noLimit, writes: noLimit },
  };
}

const news: SubmissionFields = {
  type: 'news',
  title: 'Le verger communal cherche des bras',
  summary: 'Deux matinées pour planter trente pommiers.',
  body: 'Le comité plante trente pommiers.\n\nApportez une bêche si vous en avez une.',
  category: 'vie-associative',
  commune: null,
  url: 'https://verger.example/plantation',
  dates: [],
  eventStatus: 'confirmed',
  allDay: false,
  place: null,
  address: null,
  price: null,
  ticketUrl: null,
  contactName: 'Camille Martin',
  contactEmail: 'camille@verger.example',
  organisation: 'Les Amis du verger',
};

/** The draft of an offer with only some of its texts. */
const draft: JobFields = {
  title: 'Agent d’accueil (H/F)',
  description: '',
  employer: '',
  place: 'Saint-Martin',
  postalCode: null,
  contract: 'CDD',
  workTime: 'Temps complet',
  category: null,
  grade: null,
  salary: null,
  remote: false,
  reference: null,
  applyUrl: null,
  applyEmail: null,
  datePosted: '2026-03-01',
  validThrough: null,
  untilFilled: false,
};

async function seed(database: Database): Promise<void> {
  await ensureDemoJobs(database, NOW);
  await insertJob(database, draft, 'brouillon', true);
  await ensureDemoPoll(database, NOW);
  const alert = { severity: 'danger', text: 'Coupez le compteur.', url: null, area: 'Rue des Lilas' } as const;
  const hour = (count: number): Date => new Date(NOW.getTime() + count * 3_600_000);
  await insertAlert(database, 'eau', { ...alert, title: 'Fuite d’eau', startsAt: hour(-1), endsAt: hour(5) });
  await insertAlert(database, 'marche', { ...alert, title: 'Marché déplacé', startsAt: hour(-9), endsAt: hour(-2) });
  const event: SubmissionFields = {
    ...news,
    type: 'event',
    title: 'Loto de l’école',
    dates: [
      {
        startsAt: new Date('2026-03-14T13:00:00Z'),
        endsAt: new Date('2026-03-14T17:00:00Z'),
        cancelled: false,
      },
    ],
    place: 'Salle de la Halle',
    price: '5 €',
  };
  const secretHash = 'none';
  await insertSubmission(database, { reference: references.waiting, secretHash }, news, NOW);
  await insertSubmission(database, { reference: references.approved, secretHash }, event, NOW);
  await insertSubmission(
    database,
    { reference: references.rejected, secretHash },
    { ...news, title: 'Publicité' },
    NOW,
  );
  await decideSubmission(database, references.approved, { status: 'approved' }, NOW);
  const reason = 'Les annonces commerciales ne sont pas publiées.';
  await decideSubmission(database, references.rejected, { status: 'rejected', reason }, NOW);
  const size = { width: 320, height: 180 };
  const bytes = await sharp({ create: { ...size, channels: 3, background: '#2f6f4f' } })
    .webp()
    .toBuffer();
  const alt = 'Trois personnes plantent un pommier';
  await insertImages(database, references.waiting, [{ id: 'a'.repeat(32), alt, credit: 'C. Martin', ...size, bytes }]);
  const choice = { pollId: 'nom-de-la-salle', choiceId: 'verger' };
  await setChoiceImage(database, choice, { id: 'b'.repeat(32), alt: 'Le verger en fleurs', ...size, bytes });
}
