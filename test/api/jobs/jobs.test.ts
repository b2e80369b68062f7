import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { ensureDemoJobs } from '../../../demo/seeds/jobs.js';
import type { JobFields } from '../../../demo/api/jobs/job.js';
import { closeJob, findJob, forgetJobs, insertJob, listJobs, updateJob } from '../../../demo/api/jobs/job-store.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { type Job, parse } from '../../../src/sources/index.js';
import { type Client, createClient, ORIGIN } from '../polls/client.js';
import { engines, openMigrated } from '../storage/databases.js';

const least: JobFields = {
  title: 'Agent d’accueil (H/F)',
  description: 'Accueil du public.',
  employer: 'Mairie',
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
  applyEmail: 'rh@mairie.example',
  datePosted: '2026-02-20',
  validThrough: '2026-03-10',
};

for (const engine of engines) {
  describe(`the job offers on ${engine.name}`, () => {
    let database: Database;
    let client: Client;
    before(async () => (database = await openMigrated(engine)));
    after(() => database.close());
    beforeEach(async () => {
      client = createClient(database);
      await database.query('DELETE FROM jobs');
    });

    async function read(): Promise<Job[]> {
      const { headers, body } = await client.ask('/jobs');
      return parse('jobs', {
        body: new TextEncoder().encode(JSON.stringify(body)),
        contentType: headers.get('Content-Type') ?? '',
        url: 'https://api.example/jobs',
      });
    }

    it('contain every field that the widget reads', async () => {
      const id = await insertJob(database, {
        ...least,
        description: 'Vous accueillez.\nVous orientez.\n\nSalaire < 2 000 € & primes <b>utiles</b>.',
        postalCode: '59999',
        category: 'C',
        grade: 'Adjoint administratif',
        salary: 'Grille indiciaire',
        remote: true,
        reference: 'SM-7',
        applyUrl: 'https://emploi.example/7',
        applyEmail: null,
      });
      assert.ok(id);
      assert.deepEqual(await read(), [
        {
          id: 'SM-7',
          url: undefined,
          applyUrl: 'https://emploi.example/7',
          applySize: undefined,
          language: 'fr',
          title: 'Agent d’accueil (H/F)',
          description: 'Vous accueillez.\nVous orientez.\n\nSalaire < 2 000 € & primes <b>utiles</b>.',
          employer: 'Mairie',
          place: 'Saint-Martin',
          postalCode: '59999',
          country: 'FR',
          contract: 'CDD',
          workTime: 'Temps complet',
          category: 'C',
          grade: 'Adjoint administratif',
          salary: 'Grille indiciaire',
          remote: true,
          datePosted: new Date('2026-02-19T23:00:00Z'),
          validThrough: new Date('2026-03-10T22:59:59.999Z'),
          reference: 'SM-7',
        },
      ]);
    });

    it('omit the fields that were left empty', async () => {
      await insertJob(database, least);
      const [job] = await read();
      assert.deepEqual(
        [job?.postalCode, job?.category, job?.grade, job?.salary, job?.reference, job?.remote, job?.applyUrl],
        [undefined, undefined, undefined, undefined, undefined, false, 'mailto:rh@mairie.example'],
      );
    });

    it('are visible from the start of their first day to the end of their last, in the commune’s time zone', async () => {
      await insertJob(database, least);
      const seen = [
        ['2026-02-19T22:59:59Z', 0],
        ['2026-02-19T23:00:00Z', 1],
        ['2026-03-10T22:59:59Z', 1],
        ['2026-03-10T23:00:00Z', 0],
      ] as const;
      for (const [now, count] of seen) {
        client.clock.now = new Date(now);
        assert.equal((await read()).length, count, now);
      }
    });

    it('are listed newest first, without closed ones', async () => {
      for (const [id, datePosted] of [
        ['old', '2026-02-01'],
        ['new', '2026-02-28'],
        ['closed', '2026-02-20'],
      ] as const) {
        await insertJob(database, { ...least, title: id, datePosted }, id);
      }
      await closeJob(database, 'closed', client.clock.now);
      assert.deepEqual(
        (await read()).map(({ title }) => title),
        ['new', 'old'],
      );
    });

    it('may be cached for a minute, revalidated, and read by allowed origins only', async () => {
      await insertJob(database, least, 'one');
      const { headers } = await client.ask('/jobs', { headers: { Origin: ORIGIN } });
      assert.equal(headers.get('Cache-Control'), 'public, max-age=60');
      assert.equal(headers.get('Access-Control-Allow-Origin'), ORIGIN);
      const revalidate = { headers: { 'If-None-Match': headers.get('ETag') ?? '' } };
      assert.equal((await client.ask('/jobs', revalidate)).status, 304);
      await updateJob(database, 'one', { ...least, title: 'Autre' });
      assert.equal((await client.ask('/jobs', revalidate)).status, 200);
      const foreign = await client.ask('/jobs', { headers: { Origin: 'https://evil.example' } });
      assert.equal(foreign.headers.get('Access-Control-Allow-Origin'), null);
    });

    it('open again when they are published after closing, but not when they are only edited', async () => {
      await insertJob(database, least, 'one');
      await closeJob(database, 'one', client.clock.now);
      await updateJob(database, 'one', least);
      assert.equal((await read()).length, 0);
      await updateJob(database, 'one', least, true);
      assert.equal((await read()).length, 1);
    });

    it('without a last day stay open until they are closed, and have no validThrough', async () => {
      await insertJob(database, { ...least, validThrough: null }, 'one');
      client.clock.now = new Date('2028-03-01T10:00:00Z');
      const [job] = await read();
      assert.deepEqual([job?.title, job?.validThrough], [least.title, undefined]);
      await forgetJobs(database, client.clock.now);
      await closeJob(database, 'one', client.clock.now);
      assert.equal((await read()).length, 0);
    });

    it('are not public while they are drafts; drafts are deleted a year after their first day', async () => {
      await insertJob(database, { ...least, applyUrl: null, applyEmail: null, validThrough: null }, 'draft', true);
      assert.equal((await read()).length, 0);
      await forgetJobs(database, new Date('2027-02-20T10:00:00Z'));
      assert.ok(await findJob(database, 'draft'));
      await forgetJobs(database, new Date('2027-03-02T10:00:00Z'));
      assert.equal(await findJob(database, 'draft'), undefined);
    });

    it('are deleted a year after their last day or their closing', async () => {
      await insertJob(database, { ...least, validThrough: '2026-12-31' }, 'closed');
      await insertJob(database, least, 'ended');
      await insertJob(database, { ...least, validThrough: '2027-03-01' }, 'open');
      await closeJob(database, 'closed', client.clock.now);
      await forgetJobs(database, new Date('2027-03-01T10:00:00Z'));
      assert.equal((await listJobs(database)).length, 3);
      await forgetJobs(database, new Date('2027-03-10T10:00:00Z'));
      assert.equal(await findJob(database, 'closed'), undefined);
      await forgetJobs(database, new Date('2027-03-11T10:00:00Z'));
      assert.deepEqual(
        (await listJobs(database)).map(({ id }) => id),
        ['open'],
      );
    });

    it('of the demo are five open ones, which a restart leaves unchanged', async () => {
      await ensureDemoJobs(database, client.clock.now);
      const jobs = await read();
      assert.equal(jobs.length, 5);
      assert.ok(jobs.every(({ datePosted, applyUrl }) => datePosted && datePosted <= client.clock.now && applyUrl));
      await closeJob(database, 'cantine', client.clock.now);
      await ensureDemoJobs(database, client.clock.now);
      assert.equal((await read()).length, 4);
    });
  });
}
