import assert from 'node:assert/strict';
import { insertAlert } from '../../../demo/api/alerts/alert-store.js';
import { createApi } from '../../../demo/api/api.js';
import { createChallenges } from '../../../demo/api/challenge/challenges.js';
import { setChoiceImage } from '../../../demo/api/polls/choice-image.js';
import { ensureDemoJobs } from '../../../demo/seeds/jobs.js';
import { recordings } from '../../../demo/recordings/recordings.js';
import { picture } from '../../support/pictures.js';
import { diagnosePages, readBridge, renderWidgets } from './bridge-scenes.js';
import { type ContractSetup, TOKEN, write } from './setup.js';
import { submitNews } from './submission-scenes.js';

/** Requests that cause every documented answer of the API. */
export async function scenes(setup: ContractSetup): Promise<void> {
  await setup.ask('with a database', '/health', {});
  await readOEmbed(setup);
  await readRecordings(setup);
  await readAlerts(setup);
  await readJobs(setup);
  await moderate(setup);
  await readPollImage(setup);
  await votePoll(setup);
  await readArchive(setup);
  await readChallenge(setup);
  await readBridge(setup);
  await renderWidgets(setup);
  await diagnosePages(setup);
  await submitNews(setup);
  await limit(setup);
}

async function readOEmbed({ ask }: ContractSetup): Promise<void> {
  const page = encodeURIComponent('http://localhost/v1/embed/news-feed.html?endpoint=/feed.json');
  await ask('of an embed page', `/oembed?url=${page}&maxwidth=320`, {});
  await ask('of another address', '/oembed?url=https://stranger.example/', {});
  await ask('in another format', `/oembed?url=${page}&format=xml`, {});
}

async function readRecordings({ ask }: ContractSetup): Promise<void> {
  for (const path of Object.keys(recordings)) {
    const { headers } = await ask('as recorded', path, {});
    await ask('unchanged', path, { headers: { 'If-None-Match': headers.get('ETag') ?? '' } });
    for (const query of ['empty=1', 'huge=1', 'age=600', 'fail=404', 'fail=429', 'fail=500', 'fail=503']) {
      await ask(query, `${path}?${query}`, {});
    }
  }
}

async function readChallenge({ ask, services }: ContractSetup): Promise<void> {
  const api = createApi(services.clock, { ...services, challenge: createChallenges(services) });
  await ask('a challenge', '/challenge', { api });
}

async function readAlerts({ ask, clock, services: { database } }: ContractSetup): Promise<void> {
  await ask('no alert', '/alerts', {});
  const until = new Date(clock.now.getTime() + 3_600_000);
  const fields = { severity: 'warning', title: 'Coupure d’eau', startsAt: clock.now, endsAt: until } as const;
  const rich = { text: 'De 9 h à 17 h.', area: 'Rue des Lilas', url: 'https://commune.example/eau' };
  await insertAlert(database, 'eau', { ...fields, ...rich });
  await insertAlert(database, 'route', { ...fields, severity: 'danger', text: null, url: null, area: null });
  const { headers } = await ask('two alerts', '/alerts', {});
  await ask('the same alerts', '/alerts', { headers: { 'If-None-Match': headers.get('ETag') ?? '' } });
}

async function readJobs({ ask, clock, services }: ContractSetup): Promise<void> {
  await ask('no offer', '/jobs', {});
  await ensureDemoJobs(services.database, clock.now);
  const { headers } = await ask('five offers', '/jobs', {});
  await ask('the second page of offers', '/jobs?page=2&limit=2', {});
  await ask('an invalid page', '/jobs?page=0', {});
  await ask('the same offers', '/jobs', { headers: { 'If-None-Match': headers.get('ETag') ?? '' } });
  const feed = await ask('a feed of a search', '/jobs.rss?q=agent&category=C', {});
  await ask('the same feed', '/jobs.rss?q=agent&category=C', {
    headers: { 'If-None-Match': feed.headers.get('ETag') ?? '' },
  });
}

const moderator = { Authorization: `Bearer ${TOKEN}` };
const choices = [
  { id: 'oui', label: 'Oui' },
  { id: 'non', label: 'Non', description: 'Pas du tout' },
];
const question = 'Faut-il planter des arbres ?';

async function moderate({ ask, clock }: ContractSetup): Promise<void> {
  const hour = (hours: number): string => new Date(clock.now.getTime() + hours * 3_600_000).toISOString();
  const rich = { id: 'riche', description: 'Deux réponses.', organiser: 'Mairie', notice: 'Avis.', maxChoices: 2 };
  await ask('without a poll', '/polls/current', {});
  await ask('the required members', '/polls', write({ question, choices }, moderator));
  await ask('all members', '/polls', write({ question, choices, ...rich, closesAt: hour(1) }, moderator));
  await ask('scheduled', '/polls', write({ id: 'futur', question, choices, opensAt: hour(1) }, moderator));
  await ask('an id that is taken', '/polls', write({ id: 'futur', question, choices }, moderator));
  await ask('an empty object', '/polls', write({}, moderator));
  await ask('no body', '/polls', write(undefined, moderator));
  await ask('a body that is too large', '/polls', write({ question: 'a'.repeat(200_000) }, moderator));
  await ask('creating without a token', '/polls', write({ question, choices }));
  await ask(
    'a page of another origin',
    '/polls',
    write({ question, choices }, { ...moderator, Origin: 'https://a.example' }),
  );
  await ask('the list', '/polls', { headers: moderator });
  await ask('a page of the list', '/polls?page=2&limit=1', { headers: moderator });
  await ask('the list for a wrong token', '/polls', { headers: { Authorization: 'Bearer wrong' } });
  await ask('an archive without a poll', '/polls', {});
  await ask('closing an unknown poll', '/polls/rien/close', write(undefined, moderator));
  await ask('closing without a token', '/polls/futur/close', write());
}

async function readPollImage({ ask, services }: ContractSetup): Promise<void> {
  const image = { id: 'c'.repeat(32), alt: 'Des arbres', width: 60, height: 40 };
  const key = { pollId: 'futur', choiceId: 'oui' };
  await setChoiceImage(services.database, key, { ...image, bytes: await picture().webp().toBuffer() });
  await ask('a choice with an image', '/polls/futur', {});
  const path = `/polls/images/${image.id}.webp`;
  const { headers } = await ask('the image of a choice', path, {});
  await ask('the same image', path, { headers: { 'If-None-Match': headers.get('ETag') ?? '' } });
  await ask('no such image', `/polls/images/${'d'.repeat(32)}.webp`, {});
}

async function votePoll({ ask }: ContractSetup): Promise<void> {
  for (const resultsPolicy of ['always', 'after-vote', 'after-close', 'never']) {
    const id = `vote-${resultsPolicy}`;
    const path = `/polls/${id}/votes`;
    await ask(id, '/polls', write({ id, question, choices, resultsPolicy, minimumVoters: 0 }, moderator));
    const { body } = await ask(id, `/polls/${id}`, {});
    const { ballot } = JSON.parse(body) as { ballot: string };
    const vote = { ballot, choices: ['oui'] };
    await ask('an unknown choice', path, write({ ballot, choices: ['avion'] }));
    await ask('a forged ballot', path, write({ ...vote, ballot: 'a' }));
    await ask('a page of another origin', path, write(vote, { Origin: 'https://a.example' }));
    await ask('a form', path, write(vote, { 'Content-Type': 'application/x-www-form-urlencoded' }));
    await ask('no key', path, write(vote, { 'Idempotency-Key': '' }));
    const request = write(vote);
    const voted = await ask('a vote', path, request);
    await ask('its retry', path, request);
    await ask('its ballot again', path, write(vote));
    const other = JSON.parse((await ask(id, `/polls/${id}`, {})).body) as { ballot: string };
    await ask('a second vote', path, write({ ...vote, ballot: other.ballot }));
    const receipt = { Authorization: `Bearer ${(JSON.parse(voted.body) as { receipt: string }).receipt}` };
    await ask('a change', path, write({ choices: ['non'] }, receipt, 'PUT'));
    await ask('a wrong change', path, write({ choices: [] }, receipt, 'PUT'));
    await ask('the voter reads', `/polls/${id}`, { headers: receipt });
    await ask('no receipt', path, write(undefined, {}, 'DELETE'));
    await ask('a withdrawal', path, write(undefined, receipt, 'DELETE'));
    await ask('a second withdrawal', path, write(undefined, receipt, 'DELETE'));
    await ask('the end', `/polls/${id}/close`, write(undefined, moderator));
    await ask('a vote after the end', path, write({ ...vote, ballot: other.ballot }));
    const { headers } = await ask('the results', `/polls/${id}`, {});
    await ask('the same results', `/polls/${id}`, { headers: { 'If-None-Match': headers.get('ETag') ?? '' } });
  }
}

/** Requests the archive. Polls of every policy have been voted in and are over. */
async function readArchive({ ask }: ContractSetup): Promise<void> {
  const { headers, body } = await ask('the archive', '/polls', {});
  assert.equal((JSON.parse(body) as { polls: unknown[] }).polls.length, 4);
  await ask('the same archive', '/polls', { headers: { 'If-None-Match': headers.get('ETag') ?? '' } });
  await ask('its second page', '/polls?page=2&limit=3', {});
  await ask('an invalid page', '/polls?limit=0', {});
}

async function limit({ ask, services }: ContractSetup): Promise<void> {
  const none = { max: 0, window: 60_000 };
  const api = createApi(services.clock, { ...services, limits: { reads: none, writes: none } });
  await ask('too often', '/polls/current', { api });
  await ask('too often', '/polls/current/votes', { api, ...write({}) });
}
