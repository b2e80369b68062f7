import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { usualRules } from '../../../demo/api/submissions/rules.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { type Client, createClient } from '../polls/client.js';
import { engines, openMigrated } from '../storage/databases.js';
import { decide, event, formWithPicture, news, propose, type Receipt } from '../submissions/client.js';

interface Feed {
  feed_url: string;
  items: { id: string; url: string; content_text?: string; content_html?: string }[];
}

const SITE = 'https://www.saint-martin.example';
const PAGE = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const DATA = { Accept: 'application/feed+json, application/json;q=0.9' };
const body = 'Venez & aidez <b>nous</b>.\nSans attendre.\n\nApportez :\n- une table\n- « deux chaises »';

for (const engine of engines) {
  describe(`the page of a published proposal, on ${engine.name}`, () => {
    let database: Database;
    let client: Client;
    before(async () => {
      database = await openMigrated(engine);
      const commune = { required: true, locked: true, preset: 'Saint-Martin' };
      const form = { ...usualRules.form, fields: { ...usualRules.form.fields, commune } };
      client = createClient(database, { publicOrigin: SITE, submissions: { ...usualRules, form } });
    });
    after(() => database.close());

    const publish = async (members: Record<string, unknown>): Promise<Receipt> => {
      const { body: receipt } = await propose(client, members);
      await decide(database, receipt.reference, { status: 'approved' }, client.clock.now);
      return receipt;
    };
    const read = (path: string, headers: Record<string, string> = PAGE) => client.ask<Feed>(path, { headers });
    const linkedData = (text: string): Record<string, unknown> =>
      JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(text)?.[1] ?? '{}') as Record<
        string,
        unknown
      >;

    it('is linked from the feed, which only has the summary, and shows the whole text', async () => {
      const { reference } = await publish({ ...news, body });
      const item = (await read('/news')).body.items.find(({ id }) => id === reference);
      assert.equal(item?.url, `${SITE}/news/${reference}`);
      const list = (await read('/news')).text;
      assert.ok(!list.includes('content_html'));
      const { status, text, headers } = await read(`/news/${reference}`);
      assert.deepEqual([status, headers.get('Content-Type')], [200, 'text/html; charset=UTF-8']);
      assert.match(text, /<p>Venez &amp; aidez &lt;b>nous&lt;\/b>\.<br>Sans attendre\.<\/p><p>Apportez :<\/p>/);
      assert.match(text, /<ul><li>une table<\/li><li>« deux chaises »<\/li><\/ul>/);
      assert.match(text, /<html lang="fr">/);
      assert.match(text, /<title>Le comité des fêtes recrute – Saint-Martin<\/title>/);
      assert.match(text, /<link rel="canonical" href="https:\/\/www\.saint-martin\.example\/news\/[^"]+" \/>/);
      assert.match(text, /<meta name="description" content="Venez &amp; aidez/);
    });

    it('shows every image with its description and credit, and no data about the sender', async () => {
      const form = await formWithPicture({ ...news, title: 'Avec des photos' });
      const second = form.get('images') as File;
      form.append('images', second, 'b.jpg');
      form.append('imageAlt', 'Le "buffet"');
      const { body: receipt } = await client.ask<Receipt>('/submissions', { method: 'POST', body: form });
      await decide(database, receipt.reference, { status: 'approved' }, client.clock.now);
      const { text } = await read(`/news/${receipt.reference}`);
      assert.equal(text.match(/<img /g)?.length, 2);
      assert.match(text, /alt="Des bénévoles « en tenue »" width="60" height="40"><figcaption>Crédit\u00a0: Paul Roux/);
      assert.match(text, /alt="Le &quot;buffet&quot;"/);
      const data = (await read(`/news/${receipt.reference}.json`)).text;
      for (const answer of [text, data]) {
        assert.ok(!/Anne|Petit|anne@|Comité des fêtes/.test(answer));
      }
    });

    it('is available as JSON Feed by content negotiation, and at the address that the page names', async () => {
      const { reference } = await publish({ ...news, body });
      const [page, asked, named] = await Promise.all([
        read(`/news/${reference}`),
        read(`/news/${reference}`, DATA),
        read(`/news/${reference}.json`),
      ]);
      assert.match(
        page.text,
        new RegExp(`<link rel="alternate" type="application/feed\\+json" href="${SITE}/news/${reference}.json" />`),
      );
      assert.deepEqual(asked.body, named.body);
      assert.equal(asked.headers.get('Content-Type'), 'application/feed+json; charset=utf-8');
      assert.match(asked.body.items[0]?.content_html ?? '', /^<p>Venez &amp; aidez/);
      for (const { headers } of [page, asked]) {
        assert.match(headers.get('Vary') ?? '', /\bAccept\b/);
        assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
        assert.equal(headers.get('Cache-Control'), 'public, max-age=60');
        assert.equal(headers.get('Set-Cookie'), null);
      }
      assert.notEqual(page.headers.get('ETag'), asked.headers.get('ETag'));
      const again = await read(`/news/${reference}`, { ...PAGE, 'If-None-Match': page.headers.get('ETag') ?? '' });
      assert.equal(again.status, 304);
    });

    it('has a policy that allows only its own style sheet and images', async () => {
      const { reference } = await publish(news);
      const policy = (await read(`/news/${reference}`)).headers.get('Content-Security-Policy') ?? '';
      assert.match(
        policy,
        /^default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'/,
      );
      assert.ok(!policy.includes('unsafe') && !policy.includes('script'));
      assert.match((await read('/news/page.css')).text, /--_surface/);
    });

    it('has structured data: news with its dates, an event with its place', async () => {
      const article = linkedData((await read(`/news/${(await publish({ ...news, body })).reference}`)).text);
      assert.equal(article['@type'], 'NewsArticle');
      assert.equal(article.headline, news.title);
      assert.equal(article.datePublished, '2026-03-01T11:00:00+01:00');
      assert.deepEqual(article.publisher, { '@type': 'Organization', name: 'Saint-Martin', url: `${SITE}/` });
      const title = '</script><script>alert(1)</script>';
      const { text } = await read(`/news/${(await publish({ ...event, title, allDay: true })).reference}`);
      const happening = linkedData(text);
      assert.deepEqual([happening['@type'], happening.name], ['Event', title]);
      assert.equal(happening.startDate, '2026-03-14');
      assert.equal((happening.location as { name: string }).name, 'Salle des fêtes');
      assert.ok(!text.includes('<script>alert'));
      assert.match(text, /<dt>Quand<\/dt><dd>samedi 14 mars 2026<\/dd>/);
    });

    it('answers with an explanation when the proposal was withdrawn, rejected later or never published', async () => {
      const withdrawn = await publish(news);
      const headers = { Authorization: `Bearer ${withdrawn.secret}` };
      await client.ask(`/submissions/${withdrawn.reference}`, { method: 'DELETE', headers });
      const refused = await publish(news);
      await decide(database, refused.reference, { status: 'rejected', reason: 'Non.' }, client.clock.now);
      const { body: waiting } = await propose(client);
      const pages = [withdrawn, refused, waiting].map(({ reference }) => reference);
      for (const reference of [...pages, 'BBBB-BBBB']) {
        const { status, text, headers: sent } = await read(`/news/${reference}`);
        assert.equal(status, 404);
        assert.match(text, /<h1>Cette page n’existe pas, ou n’existe plus<\/h1>/);
        assert.match(text, /noindex/);
        assert.match(sent.get('Cache-Control') ?? '', /no-store/);
        const data = await client.ask(`/news/${reference}`, { headers: DATA });
        assert.deepEqual([data.status, data.body.code], [404, 'not-found']);
      }
      assert.equal((await read('/news/etc')).status, 404);
    });

    it('says that an event is over from the day after its last day', async () => {
      const { reference } = await publish({ ...event, endsAt: '2026-03-15T18:00:00+01:00' });
      const before = client.clock.now;
      client.clock.now = new Date('2026-03-15T22:59:59Z');
      assert.equal((await read(`/news/${reference}`)).status, 200);
      client.clock.now = new Date('2026-03-15T23:00:00Z');
      const { status, text } = await read(`/news/${reference}`);
      assert.equal(status, 410);
      assert.match(text, /<h1>Cet événement est terminé<\/h1>/);
      const data = await client.ask(`/news/${reference}.json`);
      assert.deepEqual([data.status, data.body.code], [410, 'over']);
      client.clock.now = before;
    });
  });
}
