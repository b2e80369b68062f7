import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { usualRules } from '../../../demo/api/submissions/rules.js';
import { editSubmission, findSubmission } from '../../../demo/api/submissions/submission-store.js';
import type { SubmissionChanges } from '../../../demo/api/submissions/submission.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { type EventOccurrence, parse } from '../../../src/sources/index.js';
import { type Client, createClient } from '../polls/client.js';
import { engines, openMigrated } from '../storage/databases.js';
import { decide, event, formWithPicture, news, propose, type Receipt } from '../submissions/client.js';

const SITE = 'https://www.saint-martin.example';
const carnival = {
  ...event,
  title: 'Carnaval',
  startsAt: '2026-04-11T14:00',
  endsAt: '2026-04-11T18:00',
  otherDates: ['2026-04-12T15:00/2026-04-12T17:30', '2026-05-02T10:00'],
  category: 'culture',
  address: '2 place de la Mairie',
  price: '5 €',
};

const rules = { ...usualRules, rate: { max: Infinity, window: 60_000 } };

for (const engine of engines) {
  describe(`the published events on ${engine.name}`, () => {
    let database: Database;
    let client: Client;
    before(async () => (database = await openMigrated(engine)));
    after(() => database.close());
    beforeEach(async () => {
      client = createClient(database, { publicOrigin: SITE, submissions: rules });
      await database.query('DELETE FROM submissions');
    });

    const publish = async (members: Record<string, unknown>): Promise<string> => {
      const { body } = await propose(client, members);
      await decide(database, body.reference, { status: 'approved' }, client.clock.now);
      return body.reference;
    };
    const edit = (reference: string, changes: SubmissionChanges) =>
      database.transaction((transaction) => editSubmission(transaction, reference, changes, client.clock.now));
    const read = async (path: string, from?: string): Promise<EventOccurrence[]> => {
      const { text, headers } = await client.ask(path);
      const [contentType, url] = [headers.get('Content-Type') ?? '', `${SITE}${path}`];
      return parse('events', { body: text, contentType, url, now: client.clock.now, from, timeZone: 'Europe/Paris' });
    };
    const titles = async (path: string): Promise<string[]> =>
      (await read(path, '2025-01-01')).map(({ title, start }) => `${title} ${shortOf(start)}`);

    it('have an entry for each date, with everything that the widget reads and nothing about the sender', async () => {
      const reference = await publish(carnival);
      const [first, second, third] = await read('/events');
      const { uid } = first ?? {};
      assert.match(uid ?? '', /^urn:uuid:[\da-f-]{36}$/);
      assert.deepEqual(
        { ...first, accessibility: undefined },
        {
          id: `${uid} 2026-04-11T12:00:00.000Z`,
          ...{ uid, dateUid: uid, language: 'fr' },
          title: 'Carnaval',
          start: new Date('2026-04-11T12:00:00Z'),
          end: new Date('2026-04-11T16:00:00Z'),
          allDay: false,
          timeZone: 'Europe/Paris',
          url: `${SITE}/news/${reference}`,
          description: 'Venez nous rejoindre.',
          place: 'Salle des fêtes',
          address: '2 place de la Mairie',
          onlineUrl: undefined,
          latitude: undefined,
          longitude: undefined,
          categories: ['Culture et loisirs'],
          image: undefined,
          status: undefined,
          price: '5 €',
          ticketUrl: undefined,
          audience: undefined,
          ages: undefined,
          accessibility: undefined,
          organizer: undefined,
          sequence: 0,
          updated: client.clock.now,
        },
      );
      assert.deepEqual([second?.uid, third?.uid], [uid, uid]);
      assert.deepEqual(third?.end, third?.start);
      assert.ok(!/Anne|anne@|Comité/.test((await client.ask('/events')).text));
    });

    it('show the image of the proposal with its alternative text', async () => {
      const form = await formWithPicture({ ...event });
      const { body } = await client.ask<Receipt>('/submissions', { method: 'POST', body: form });
      await decide(database, body.reference, { status: 'approved' }, client.clock.now);
      const [image] = (await read('/events')).map((each) => each.image);
      assert.equal(image?.alt, 'Des bénévoles « en tenue »');
      assert.match(image.url, new RegExp(`^${SITE}/submissions/images/[0-9a-f]{32}\\.webp$`));
    });

    it('are under their own day in the agenda, and under that of their approval in the news', async () => {
      await publish({ ...event, title: 'En mai', startsAt: '2026-05-01T10:00' });
      client.clock.now = new Date('2026-03-02T10:00:00Z');
      await publish(news);
      client.clock.now = new Date('2026-03-03T10:00:00Z');
      await publish({ ...event, title: 'En avril', startsAt: '2026-04-01T10:00' });
      assert.deepEqual(await titles('/events'), ['En avril 2026-04-01', 'En mai 2026-05-01']);
      const { body } = await client.ask<{ items: { title: string }[] }>('/news');
      assert.deepEqual(
        body.items.map(({ title }) => title),
        ['En avril', news.title, 'En mai'],
      );
    });

    it('are those that are approved, without news', async () => {
      await propose(client, event);
      await publish(news);
      const reference = await publish(event);
      await decide(database, reference, { status: 'rejected', reason: 'Non.' }, client.clock.now);
      assert.deepEqual(await read('/events'), []);
      assert.equal((await client.ask(`/events/${reference}.ics`)).status, 404);
    });

    it('are left out when their day is over on the commune’s clock, whole days included', async () => {
      await publish({ ...event, title: 'Exposition', allDay: true, startsAt: '2026-03-27', endsAt: '2026-03-29' });
      await publish({ ...event, title: 'Concert', startsAt: '2026-03-29T20:00', endsAt: '2026-03-29T23:00' });
      client.clock.now = new Date('2026-03-29T21:59:00Z');
      assert.deepEqual(await titles('/events'), ['Exposition 2026-03-27', 'Concert 2026-03-29']);
      client.clock.now = new Date('2026-03-29T22:00:00Z');
      assert.deepEqual(await titles('/events'), []);
      assert.deepEqual(await titles('/events?from=2026-03-29'), ['Exposition 2026-03-27', 'Concert 2026-03-29']);
    });

    it('can be asked for by period, whose last day is included, and by category', async () => {
      await publish(carnival);
      await publish({ ...event, title: 'Loto', startsAt: '2026-04-12T09:00', category: 'sport' });
      assert.deepEqual(await titles('/events?from=2026-04-12&to=2026-04-12'), [
        'Loto 2026-04-12',
        'Carnaval 2026-04-12',
      ]);
      assert.deepEqual(await titles('/events?from=2026-04-12T12:00:00%2B02:00&to=2026-05-02T08:00:00Z'), [
        'Carnaval 2026-04-12',
      ]);
      assert.deepEqual(await titles('/events?category=sport'), ['Loto 2026-04-12']);
      assert.equal((await read('/events?category=Culture%20et%20loisirs')).length, 3);
      assert.equal((await read('/events?category=sport,culture')).length, 4);
      assert.equal((await read('/events?category=rien')).length, 0);
      assert.equal((await read('/events.ics?category=sport')).length, 1);
      for (const query of ['from=demain', 'to=2026-02-30', 'from=2026-04', 'page=0', 'limit=1001']) {
        const { status, body } = await client.ask(`/events?${query}`);
        assert.deepEqual([status, body.code], [400, query.split('=')[0]], query);
      }
    });

    it('come in pages, which name the next one', async () => {
      await publish(carnival);
      const { body, headers } = await client.ask<{ events: unknown[]; next: string }>('/events?limit=2');
      assert.equal(body.events.length, 2);
      assert.equal(body.next, `${SITE}/events?limit=2&page=2`);
      assert.match(headers.get('Link') ?? '', /rel="next"/);
      assert.equal((await read('/events?limit=2&page=2')).length, 1);
    });

    it('may be cached, revalidated, and read by any page', async () => {
      const reference = await publish(event);
      for (const [path, age] of [
        ['/events', 60],
        ['/events.ics', 900],
        [`/events/${reference}.ics`, 900],
      ] as const) {
        const { headers } = await client.ask(path);
        assert.equal(headers.get('Cache-Control'), `public, max-age=${age}`);
        assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
        client.clock.now = new Date(client.clock.now.getTime() + 5_000);
        const again = await client.ask(path, { headers: { 'If-None-Match': headers.get('ETag') ?? '' } });
        assert.equal(again.status, 304, path);
      }
    });

    it('say that they are cancelled or postponed, each date by itself or all of them', async () => {
      const reference = await publish(carnival);
      const { dates = [] } = (await findSubmission(database, reference)) ?? {};
      await edit(reference, { dates: dates.map((date) => ({ ...date, cancelled: date.number === 2 })) });
      const statuses = async (path: string) => (await read(path)).map(({ status }) => status);
      assert.deepEqual(await statuses('/events'), [undefined, 'cancelled', undefined]);
      assert.deepEqual(await statuses('/events.ics'), [undefined, 'cancelled', undefined]);
      await edit(reference, { eventStatus: 'postponed' });
      assert.deepEqual(await statuses('/events'), ['postponed', 'cancelled', 'postponed']);
      assert.match((await client.ask('/events.ics')).text, /^STATUS:TENTATIVE\r$/m);
      const { text } = await client.ask(`/news/${reference}`, { headers: { Accept: 'text/html' } });
      assert.match(text, /Reporté/);
    });

    it('are a calendar with an own, lasting identifier for each date, revisions and the rules of the zone', async () => {
      const reference = await publish(carnival);
      const calendar = async () => (await client.ask(`/events/${reference}.ics`)).text;
      const lines = (text: string, name: string): string[] => [
        ...(text.match(new RegExp(`^${name}[:;].*$`, 'gm')) ?? []),
      ];
      const text = await calendar();
      assert.match(text, /^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n[^]*END:VCALENDAR\r\n$/);
      assert.match(text, /^TZID:Europe\/Paris\r$/m);
      assert.deepEqual(lines(text, 'DTSTART'), text.match(/^DTSTART(?:;TZID=Europe\/Paris)?:\d{8}T\d{6}$/gm));
      assert.equal(new Set(lines(text, 'UID')).size, 3);
      assert.deepEqual(new Set(lines(text, 'SEQUENCE')), new Set(['SEQUENCE:0']));
      client.clock.now = new Date('2026-03-02T10:00:00Z');
      const { dates = [] } = (await findSubmission(database, reference)) ?? {};
      const moved = dates.map((date) =>
        date.number === 2 ? { ...date, startsAt: new Date('2026-03-20T09:00:00Z'), endsAt: null } : date,
      );
      await edit(reference, {
        dates: [...moved, { startsAt: new Date('2026-06-01T09:00:00Z'), endsAt: null, cancelled: false }],
      });
      const after = await calendar();
      assert.equal(lines(after, 'UID').filter((uid) => lines(text, 'UID').includes(uid)).length, 3);
      assert.equal(new Set(lines(after, 'UID')).size, 4);
      assert.deepEqual(new Set(lines(after, 'SEQUENCE')), new Set(['SEQUENCE:1']));
      assert.deepEqual(new Set(lines(after, 'LAST-MODIFIED')), new Set(['LAST-MODIFIED:20260302T100000Z']));
    });

    it('have the same identifier of each date as data and in the calendar, also when dates before it are over', async () => {
      await publish(carnival);
      const identifiers = async (path: string, from: string) =>
        (await read(path, from)).map(({ dateUid, uid, start }) => `${dateUid ?? uid} ${shortOf(start)}`);
      const all = await identifiers('/events', '2026-01-01');
      assert.deepEqual([new Set(all).size, await identifiers('/events.ics', '2026-01-01')], [3, all]);
      client.clock.now = new Date('2026-04-13T10:00:00Z');
      assert.deepEqual(await identifiers('/events', '2026-04-13'), all.slice(2));
    });

    it('are the same as data and as a calendar to subscribe to, which keeps a month of what is over', async () => {
      await publish(carnival);
      await publish({ ...event, title: 'Exposition', allDay: true, startsAt: '2026-04-01', endsAt: '2026-04-03' });
      const facts = ({ title, start, end, allDay, url, description, categories }: EventOccurrence) =>
        JSON.stringify({ title, start, end, allDay, url, description, categories });
      const [data, calendar] = [await read('/events'), await read('/events.ics')];
      assert.equal(data.length, 4);
      assert.deepEqual(calendar.map(facts), data.map(facts));
      client.clock.now = new Date('2026-04-30T10:00:00Z');
      assert.deepEqual((await titles('/events.ics')).length, 4);
      client.clock.now = new Date('2026-05-30T10:00:00Z');
      assert.deepEqual(await titles('/events.ics'), ['Carnaval 2026-05-02']);
    });
  });
}

function shortOf(start: Date | string): string {
  return (typeof start === 'string' ? start : start.toISOString()).slice(0, 10);
}
