import { setTimeout as later } from 'node:timers/promises';
import { readable, send, startServer, type Handler } from '../../support/server.js';

/** Pages with one widget each, and endpoints that are slow or fail on request. */
export interface TestSite {
  readonly origin: string;
  /** Adds a page of plain HTML. */
  plain(path: string, body: string): string;
  /** Adds a page with this element between a button and a last paragraph. */
  widget(path: string, element: string): string;
  close(): Promise<void>;
}

/** A delay in ms that exceeds `limits.lateFirstByte`. */
const LATE = 3_500;

/** `built` is the folder of the built files. */
export async function openTestSite(built?: string): Promise<TestSite> {
  const server = await startServer(0, built);
  const { origin } = server;
  const json = (body: unknown, status = 200): Handler => send(JSON.stringify(body), {}, status);
  server.on('/news', json(news(origin)));
  server.on('/late', async (response, request) => {
    await later(LATE);
    return json(news(origin))(response, request);
  });
  // Fails twice for each address; pages make theirs unique by `?k=…`.
  const asked = new Map<string, number>();
  server.on('/failing', async (response, request) => {
    const path = request.url ?? '';
    const count = (asked.get(path) ?? 0) + 1;
    asked.set(path, count);
    return (count < 3 ? send('', {}, 404) : json(news(origin)))(response, request);
  });
  server.on('/jobs', json(jobs(origin)));
  server.on('/polls/current', json(poll));
  server.on('/polls/fete/votes', json({ ...poll, voters: 40, results, ballot: null, receipt: 'recu' }, 201));
  server.on('/polls/clos', json({ ...poll, id: 'clos', status: 'closed', closesAt: '2026-01-02T10:00:00Z', results }));
  server.on('/submissions/schema', json(schema));
  server.on('/submissions', (response, request) => {
    const chunks: unknown[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      response.writeHead(201, { ...readable, 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ reference: 'CW-2026-0042', secret: 'k7qf-29dm', status: 'pending' }));
    });
  });
  return {
    origin,
    plain: (path, body) => server.page(path, body, { scripts: [], policy: "script-src 'none'" }),
    widget: (path, element) => server.page(path, `<h1>Page</h1><button id="before">Avant</button>${element}<p>Fin</p>`),
    close: () => server.close(),
  };
}

function news(origin: string) {
  const titles = ['Le marché', 'La bibliothèque', 'Le carnaval', 'La piscine', 'Le budget'];
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Mairie',
    items: titles.map((title, index) => ({
      id: `${origin}/actualites/${index}`,
      url: `${origin}/actualites/${index}`,
      title,
      content_text: `Texte ${index + 1}.`,
      tags: [`Rubrique ${index + 1}`],
      date_published: `2026-01-1${index}T18:33:00+01:00`,
    })),
  };
}

function jobs(origin: string) {
  return ['Jardinier', 'Animatrice'].map((title, index) => ({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    url: `${origin}/offres/${index}`,
    datePosted: `2026-01-0${index + 2}`,
    validThrough: `2099-02-0${index + 4}`,
  }));
}

const choices = ['Le 13 juin', 'Le 4 juillet', 'Le 16 août'].map((label, index) => ({ id: `c${index}`, label }));
const results = choices.map(({ id }, index) => ({ choice: id, votes: index + 1 }));
const poll = {
  id: 'fete',
  question: 'Quelle date pour la fête ?',
  choices,
  minChoices: 1,
  maxChoices: 1,
  opensAt: '2026-01-01T10:00:00Z',
  closesAt: '2099-01-01T10:00:00Z',
  status: 'open',
  resultsPolicy: 'after-vote',
  minimumVoters: 0,
  voters: 39,
  results: null,
  ballot: 'bulletin',
};

const asked = { required: true, maxLength: 100 };
const schema = {
  types: ['news'],
  categories: [],
  fields: { title: asked, body: asked, contactName: asked, contactEmail: asked, consent: { required: true } },
  images: { max: 2, bytes: 5_000_000, pixels: 40_000_000, types: ['image/jpeg', 'image/png'] },
  privacyUrl: '/confidentialite',
};
