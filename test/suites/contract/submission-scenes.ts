import { insertImages } from '../../../demo/api/submissions/image-store.js';
import { decideSubmission } from '../../../demo/api/submissions/submission-store.js';
import { picture } from '../../support/pictures.js';
import { type ContractSetup, write } from './setup.js';

const IMAGE = 'a'.repeat(32);

const proposal = {
  type: 'event',
  title: 'Loto',
  body: 'Venez nombreux.',
  place: 'Salle des fêtes',
  contactName: 'A. Petit',
  contactEmail: 'a@exemple.fr',
  consent: true,
  elapsed: 30,
};

/** Submits proposals, some of which are refused, reads their status, publishes and withdraws them. */
export async function submitNews({ ask, clock, services: { database } }: ContractSetup): Promise<void> {
  const startsAt = new Date(clock.now.getTime() + 86_400_000).toISOString();
  const submit = (title: string, changes: object, headers = {}) =>
    ask(title, '/submissions', write({ ...proposal, startsAt, ...changes }, headers));
  const again = async (path: string, headers: Record<string, string> = {}): Promise<void> => {
    const first = await ask('read', path, { headers });
    await ask('unchanged', path, { headers: { ...headers, 'If-None-Match': first.headers.get('ETag') ?? '' } });
  };

  await again('/submissions/schema');
  await submit('without a key', {}, { 'Idempotency-Key': '' });
  await submit('from elsewhere', {}, { Origin: 'https://evil.example' });
  await submit('too much', { body: 'a'.repeat(30_000_000) });
  await submit('as text', {}, { 'Content-Type': 'text/plain' });
  await submit('with faults', { title: '', contactEmail: 'a', consent: false });
  const { body } = await submit('a proposal', {});
  const { reference, secret } = JSON.parse(body) as { reference: string; secret: string };
  const path = `/submissions/${reference}`;
  const own = { Authorization: `Bearer ${secret}` };
  await again(path, own);
  await ask('without its secret', path, {});
  await ask('with another secret', path, { headers: { Authorization: 'Bearer BBBB' } });

  const bytes = await picture().webp().toBuffer();
  const image = { id: IMAGE, alt: 'Une affiche', credit: null, width: 60, height: 40, bytes };
  await database.transaction(async (transaction) => {
    await insertImages(transaction, reference, [image]);
    await decideSubmission(transaction, reference, { status: 'approved' }, clock.now);
  });
  await again('/news');
  const article = `/news/${reference}`;
  await again(article, { Accept: 'text/html' });
  await again(article, { Accept: 'application/feed+json' });
  await again(`${article}.json`);
  await again('/news/page.css');
  const calendar = `/events/${reference}.ics`;
  for (const path of ['/events', '/events.ics', calendar]) await again(path);
  await ask('an invalid day', '/events?from=demain', {});
  await ask('an invalid end of a calendar', '/events.ics?to=demain', {});
  const published = clock.now;
  clock.now = new Date(published.getTime() + 3 * 86_400_000);
  await ask('an event that is over, as a page', article, {});
  await ask('an event that is over, as data', `${article}.json`, {});
  clock.now = published;
  await ask('an invalid page', '/news?limit=101', {});
  await again(`/submissions/images/${IMAGE}.webp`);
  await ask('no such image', `/submissions/images/${'b'.repeat(32)}.webp`, {});
  await ask('withdrawn', path, write(undefined, own, 'DELETE'));
  await ask('withdrawn before', path, write(undefined, own, 'DELETE'));
  await ask('no longer published, as a page', article, {});
  await ask('no longer published, as data', article, { headers: { Accept: 'application/json' } });
  await ask('no longer published, as data by its name', `${article}.json`, {});
  await ask('no longer published, as a calendar', calendar, {});
}
