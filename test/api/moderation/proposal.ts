import type { Database } from '../../../demo/api/storage/database.js';
import { insertImages } from '../../../demo/api/submissions/image-store.js';
import { newSecret, secretHash } from '../../../demo/api/submissions/references.js';
import type { SubmissionFields } from '../../../demo/api/submissions/submission.js';
import { insertSubmission } from '../../../demo/api/submissions/submission-store.js';
import { parse } from '../../../src/sources/index.js';
import type { Browser } from './browser.js';

export const REFERENCE = 'BCDF-2345';
export const PATH = `/moderation/propositions/${REFERENCE}`;
const IMAGE = 'ab'.repeat(16);

export const event: SubmissionFields = {
  type: 'event',
  title: 'Loto de l’école',
  summary: null,
  body: 'Trente lots.\n\nBuvette sur place.',
  category: 'culture',
  commune: null,
  url: 'https://ecole.example/loto',
  dates: [{ startsAt: new Date('2026-03-14T13:00:00Z'), endsAt: null, cancelled: false }],
  eventStatus: 'confirmed',
  allDay: false,
  place: 'Salle de la Halle',
  address: null,
  price: null,
  ticketUrl: null,
  contactName: 'Camille Martin',
  contactEmail: 'camille@ecole.example',
  organisation: null,
};

/** The data of the event's form when nothing was changed. */
export const unchanged = {
  title: 'Loto de l’école',
  body: 'Trente lots.\r\n\r\nBuvette sur place.',
  category: 'culture',
  url: 'https://ecole.example/loto',
  eventStatus: 'confirmed',
  'dates/1/startsAt': '2026-03-14T14:00',
  place: 'Salle de la Halle',
  contactName: 'Camille Martin',
  contactEmail: 'camille@ecole.example',
  'imageAlt/0': 'La salle',
  'imageAlt/1': 'Un lot',
};

export interface Proposal {
  now: Date;
  secret?: string;
  fields?: SubmissionFields;
  /** The text alternatives of its images. */
  alts?: string[];
}

/** Stores a pending proposal; default: the event, with two images. */
export async function storeProposal(
  database: Database,
  { now, secret = newSecret(), fields = event, alts = ['La salle', 'Un lot'] }: Proposal,
): Promise<void> {
  await insertSubmission(database, { reference: REFERENCE, secretHash: secretHash(secret) }, fields, now);
  const images = alts.map((alt, index) => {
    const bytes = new Uint8Array([1, 2, 3]);
    return { id: `${IMAGE.slice(0, 31)}${index}`, alt, credit: null, width: 320, height: 180, bytes };
  });
  await insertImages(database, REFERENCE, images);
}

/** The news that the API publishes, as the widgets read them. */
export async function publishedNews(browser: Browser) {
  return parse('news', {
    body: new TextEncoder().encode((await browser.visit('/news')).text),
    contentType: 'application/feed+json',
    url: 'http://localhost/news',
  });
}
