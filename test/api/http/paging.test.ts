import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { insertJob, listJobs } from '../../../demo/api/jobs/job-store.js';
import { demoJobs } from '../../../demo/seeds/jobs.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { openBrowser } from '../moderation/browser.js';
import { asModerator, type Client, createClient, createPoll } from '../polls/client.js';
import { engines, openMigrated } from '../storage/databases.js';
import { decide, propose } from '../submissions/client.js';

const MANY = 130;

interface Feed {
  items: { id: string }[];
  next_url?: string;
}

for (const engine of engines) {
  describe(`the pages of a list on ${engine.name}`, () => {
    let database: Database;
    let client: Client;
    before(async () => {
      database = await openMigrated(engine);
      client = createClient(database, { publicOrigin: 'https://www.commune.example' });
      const { body } = await propose(client);
      await decide(database, body.reference, { status: 'approved' }, client.clock.now);
      // Copied in the database, because submitting each of them would take a minute.
      await database.script(`
        CREATE TEMPORARY TABLE copies AS SELECT * FROM submissions;
        INSERT INTO submissions SELECT (jsonb_populate_record(c, jsonb_build_object('reference', 'COPY-' || n))).*
          FROM copies c, generate_series(2, ${MANY}) n`);
      const [job] = demoJobs(client.clock.now);
      assert.ok(job);
      for (let n = 0; n < MANY; n++) {
        await insertJob(database, { ...job, reference: null, title: `Offre ${n}` }, `offre-${n}`);
      }
      for (let n = 0; n < 3; n++) await createPoll(client, { id: `sondage-${n}` });
    });
    after(() => database.close());

    it('contain every item once, each linking to the next one', async () => {
      const seen: string[] = [];
      let path: string | undefined = '/news?limit=50';
      for (let page = 1; path; page++) {
        const { body, headers }: { body: Feed; headers: Headers } = await client.ask<Feed>(path);
        seen.push(...body.items.map(({ id }) => id));
        const next: string | undefined = /<([^>]*)>; rel="next"/.exec(headers.get('Link') ?? '')?.[1];
        assert.equal(next, body.next_url);
        assert.equal(/rel="prev"/.test(headers.get('Link') ?? ''), page > 1);
        assert.ok(!next || next.startsWith('https://www.commune.example/news?limit=50&page='));
        path = next?.replace('https://www.commune.example', '');
      }
      assert.deepEqual([seen.length, new Set(seen).size], [MANY, MANY]);
    });

    it('have the maximum size by default', async () => {
      assert.equal((await client.ask<Feed>('/news')).body.items.length, 100);
      assert.equal((await listJobs(database)).length, 100);
      const { body } = await client.ask<{ polls: unknown[] }>('/polls?limit=2&page=2', { headers: asModerator });
      assert.equal(body.polls.length, 1);
      const { body: jobs, headers } = await client.ask<{ numberOfItems: number }>('/jobs?limit=120');
      assert.equal(jobs.numberOfItems, 120);
      assert.match(headers.get('Link') ?? '', /page=2>; rel="next"/);
    });

    for (const query of ['page=0', 'page=-1', 'page=1.5', 'page=a', 'page=', 'page=1e9', 'limit=0', 'limit=1001']) {
      it(`refuse ${query} with a reason`, async () => {
        for (const path of ['/news', '/jobs', '/polls']) {
          const { status, body } = await client.ask(`${path}?${query}`, { headers: asModerator });
          assert.deepEqual([status, body.code], [400, query.split('=')[0]]);
        }
      });
    }

    it('show fifty items and their total number in the moderation', async () => {
      const browser = await openBrowser(database);
      await browser.logIn();
      const itemsOf = async (path: string): Promise<[number, string]> => {
        const { text } = await browser.visit(`/moderation${path}`);
        return [text.match(/<li>\s*<h[23]>/g)?.length ?? 0, text];
      };
      const [all, text] = await itemsOf('');
      assert.equal(all, 50);
      assert.match(text, new RegExp(`Publiées \\(${MANY}\\)`));
      assert.match(text, /Page 1 sur 3[\s\S]*rel="next" href="\?publiees=2"/);
      assert.equal((await itemsOf('?publiees=3'))[0], MANY - 100);
      assert.equal((await itemsOf('?publiees=x'))[0], 50);
      assert.equal((await itemsOf('/emplois?page=3'))[0], MANY - 100);
      assert.match((await itemsOf('/emplois?page=9'))[1], /rel="prev" href="\?page=3"/);
      assert.doesNotMatch((await itemsOf('/sondages'))[1], /class="pager"/);
    });
  });
}
