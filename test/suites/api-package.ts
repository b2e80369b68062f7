import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { picture } from '../support/pictures.js';
import type { Report } from '../support/report.js';
import { installAlone, type Installation } from './api-package/install.js';
import { type ApiProcess, startApi } from './votes/api-process.js';

const ORIGIN = 'https://www.commune.example';
const TOKEN = randomUUID();
/** A source at an address that is never requested. */
const INNER = 'http://127.0.0.1:9/';
/** The largest acceptable size of an installation in MB; React, Vue, Svelte and a browser's driver were 578. */
const MOST = 80;

/**
 * Installs the API from its tarball, alone in an empty folder: it must start, and answer health, a vote and a proposal.
 */
export async function run(report: Report): Promise<void> {
  const installation = await installAlone();
  const { folder, bin, size, packages } = installation;
  try {
    await report.check(`the installation takes ${MOST} MB at most`, () => assert.ok(size <= MOST, `${size} MB`));
    await checkControls(report, installation);
    let api: ApiProcess | undefined;
    await report.check('the API starts in a new folder', async () => {
      const environment = {
        ALLOWED_ORIGINS: ORIGIN,
        MODERATOR_TOKEN: TOKEN,
        PRIVACY_URL: '/donnees',
        BRIDGE_SOURCES: INNER,
      };
      api = await startApi(environment, { file: bin, args: ['serve'], cwd: folder });
    });
    if (api) await checkAnswers(report, api);
  } finally {
    await installation.remove();
  }
  report.figures(`${size.toFixed(0)} MB installed, in ${packages} packages beside its own`);
}

async function checkAnswers(report: Report, api: ApiProcess): Promise<void> {
  const ask = (path: string, init?: RequestInit): Promise<Response> =>
    fetch(`http://127.0.0.1:${api.port}/api${path}`, init);
  const send = (path: string, body: object, headers: Record<string, string> = {}): Promise<Response> => {
    const usual = { Origin: ORIGIN, 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() };
    return ask(path, { method: 'POST', headers: { ...usual, ...headers }, body: JSON.stringify(body) });
  };

  await report.check('it answers health requests', async () => {
    assert.deepEqual(await (await ask('/health')).json(), { status: 'ok' });
  });
  await report.check('it accepts a vote', async () => {
    const choices = ['oui', 'non'].map((id) => ({ id, label: id }));
    const poll = { id: 'essai', question: 'Un essai ?', choices, resultsPolicy: 'always', minimumVoters: 0 };
    const created = await send('/polls', poll, { Authorization: `Bearer ${TOKEN}` });
    assert.equal(created.status, 201, await created.text());
    const { ballot } = (await (await ask('/polls/essai')).json()) as { ballot: string };
    const vote = await send('/polls/essai/votes', { ballot, choices: ['oui'] });
    assert.equal(vote.status, 201, await vote.text());
    assert.equal(((await (await ask('/polls/essai')).json()) as { voters: number }).voters, 1);
  });
  await report.check('it accepts a proposal with an image', async () => {
    const members = { type: 'news', title: 'Loto', body: 'Samedi.', contactName: 'A. Petit', elapsed: '42' };
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...members, contactEmail: 'a@exemple.fr', consent: 'true' }))
      form.append(name, value);
    form.append('images', new Blob([new Uint8Array(await picture().jpeg().toBuffer())], { type: 'image/jpeg' }));
    form.append('imageAlt', 'La salle des fêtes');
    const headers = { Origin: ORIGIN, 'Idempotency-Key': randomUUID() };
    const answer = await ask('/submissions', { method: 'POST', headers, body: form });
    assert.equal(answer.status, 201, await answer.text());
  });
  await report.check('it has what renders widgets, and requests no inner address for them', async () => {
    const answer = await ask(`/render/news-feed?endpoint=${INNER}`);
    assert.equal(((await answer.json()) as { code: string }).code, 'source-address');
  });
  await report.check('it serves the style sheet and the scripts of its pages', async () => {
    for (const name of ['moderation.css', 'login.js', 'challenge.js', 'news-feed.js']) {
      const { status } = await ask(`/moderation/assets/${name}`);
      assert.equal(status, 200, name);
    }
  });
  await report.check('it exits cleanly on a signal', async () => assert.equal(await api.stop(), 0));
}

/**
 * A negative control: without a dependency the API must not start, which shows that it uses none of the repository's.
 */
async function checkControls(report: Report, { folder, bin }: Installation): Promise<void> {
  const [there, away] = ['node_modules/yaml', 'node_modules/yaml-away'].map((name) => join(folder, name));
  await report.check('control: it does not start without one of its dependencies', async () => {
    assert.ok(there && away);
    await rename(there, away);
    try {
      const child = spawn(bin, ['password'], { cwd: folder, stdio: 'ignore' });
      assert.deepEqual(await once(child, 'exit'), [1, null]);
    } finally {
      await rename(away, there);
    }
  });
}
