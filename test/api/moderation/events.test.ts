import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { submission } from '../../../src/locales/fr/submission.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { findSubmission } from '../../../demo/api/submissions/submission-store.js';
import type { StoredSubmission } from '../../../demo/api/submissions/submission.js';
import { engines, openMigrated } from '../storage/databases.js';
import { type Browser, formIdIn, openBrowser, type Page } from './browser.js';

const NEW = '/moderation/evenements/nouveau';
const concert = {
  title: 'Concert sous la halle',
  body: 'La fanfare joue.',
  category: 'culture',
  place: 'Halle',
  'added/startsAt': '2026-03-24T20:30',
  'added/endsAt': '2026-03-24T22:00',
};

for (const engine of engines) {
  describe(`the moderation’s pages for events on ${engine.name}`, () => {
    let database: Database;
    let browser: Browser;
    before(async () => (database = await openMigrated(engine)));
    after(() => database.close());
    beforeEach(async () => {
      await database.query('DELETE FROM submissions');
      browser = await openBrowser(database);
      await browser.logIn();
    });

    const create = async (changes: Record<string, string> = {}): Promise<Page> => {
      const formId = formIdIn((await browser.visit(NEW)).text);
      return browser.send(NEW, { ...concert, button: 'publier', formId, ...changes }, NEW);
    };
    const created = async (changes: Record<string, string> = {}): Promise<StoredSubmission> => {
      const { status, headers } = await create(changes);
      assert.equal(status, 303);
      return found(/(?:propositions\/|id=)([\w-]+)/.exec(headers.get('Location') ?? '')?.[1] ?? '');
    };
    const found = async (reference: string): Promise<StoredSubmission> =>
      (await findSubmission(database, reference)) ?? assert.fail('It does not exist.');
    const edit = (event: StoredSubmission, changes: Record<string, string>): Promise<Page> => {
      const rows = event.dates.map(({ number }): [string, string] => [
        `dates/${number}/startsAt`,
        localOf(event, number),
      ]);
      const { title, body, category, place } = concert;
      const form = { title, body, category, place, eventStatus: event.eventStatus, ...Object.fromEntries(rows) };
      return browser.send(`/moderation/propositions/${event.reference}`, { ...form, ...changes });
    };
    const agenda = async () => {
      const { events } = JSON.parse((await browser.visit('/events')).text) as {
        events: { title: string; start: string; status?: string; sequence: number }[];
      };
      return events;
    };

    it('enter an event, which is published in the agenda and in the news, without a sender', async () => {
      const { status, headers } = await create();
      const location = headers.get('Location') ?? '';
      assert.match(location, /^\/moderation\/evenements\?fait=publiee&id=[0-9B-Z]{4}-[0-9B-Z]{4}$/);
      assert.equal(status, 303);
      const { text } = await browser.visit(location);
      assert.match(text, /role="status">L’événement\s+<a[^>]*>«.Concert sous la halle.»<\/a> est publié/);
      assert.match(text, /À venir<\/span>[\s\S]*mardi 24 mars 2026, de 20.h.30 à 22.h, Halle/);
      assert.deepEqual(
        (await agenda()).map(({ title, start }) => [title, start]),
        [['Concert sous la halle', '2026-03-24T19:30:00.000Z']],
      );
      assert.match((await browser.visit('/news')).text, /Concert sous la halle/);
    });

    it('keep an event as a draft, which only they see, until it is published', async () => {
      const event = await created({ button: 'enregistrer' });
      assert.deepEqual([event.status, await agenda()], ['pending', []]);
      await edit(event, { button: 'publier' });
      assert.equal((await agenda()).length, 1);
    });

    it('create one event of a form that is sent twice at the same time', async () => {
      const formId = formIdIn((await browser.visit(NEW)).text);
      const form = { ...concert, button: 'publier', formId };
      const answers = await Promise.all([browser.send(NEW, form, NEW), browser.send(NEW, form, NEW)]);
      assert.equal(new Set(answers.map(({ headers }) => headers.get('Location'))).size, 1);
      assert.equal((await agenda()).length, 1);
    });

    it('enter dates that repeat, at the same local time across the change of time', async () => {
      const event = await created({ 'added/repeats': 'weekly', 'added/repeatsUntil': '2026-04-07' });
      assert.deepEqual(
        event.dates.map(({ number, startsAt }) => [number, startsAt.toISOString()]),
        [
          [1, '2026-03-24T19:30:00.000Z'],
          [2, '2026-03-31T18:30:00.000Z'],
          [3, '2026-04-07T18:30:00.000Z'],
        ],
      );
    });

    it('add, move, cancel and remove single dates, each of which keeps its number', async () => {
      const event = await created({ 'added/repeats': 'daily', 'added/repeatsUntil': '2026-03-26' });
      await edit(event, {
        'dates/1/startsAt': '2026-03-23T18:00',
        'dates/2/cancelled': 'on',
        'dates/3/removed': 'on',
        'added/startsAt': '2026-03-22T10:00',
      });
      const { dates, sequence } = await found(event.reference);
      assert.deepEqual(
        dates.map(({ number, startsAt, cancelled }) => [number, startsAt.toISOString(), cancelled]),
        [
          [4, '2026-03-22T09:00:00.000Z', false],
          [1, '2026-03-23T17:00:00.000Z', false],
          [2, '2026-03-25T19:30:00.000Z', true],
        ],
      );
      assert.equal(sequence, 1);
    });

    it('cancel and postpone an event, which stays in the agenda and says so', async () => {
      const event = await created();
      for (const eventStatus of ['cancelled', 'postponed', 'full'] as const) {
        assert.equal((await edit(event, { eventStatus })).status, 303);
        const [shown] = await agenda();
        assert.deepEqual(shown?.status, eventStatus);
      }
      assert.equal((await agenda())[0]?.sequence, 3);
      assert.match((await browser.visit('/moderation/evenements')).text, /Complet<\/span>/);
      await edit(await found(event.reference), { eventStatus: 'confirmed' });
      assert.equal((await agenda())[0]?.status, undefined);
    });

    it('preview an event that is over, as news and in the agenda', async () => {
      const { reference } = await created({ 'added/startsAt': '2026-02-01T10:00', 'added/endsAt': '' });
      const path = `/moderation/propositions/${reference}`;
      assert.match((await browser.visit(path)).text, /<event-agenda[^>]*\bpast\b/);
      for (const preview of ['apercu.json', 'agenda.json']) {
        assert.match((await browser.visit(`${path}/${preview}`)).text, /"title":"Concert sous la halle"/);
      }
    });

    it('list the events to come by their next date, then those that are over', async () => {
      await created({ title: 'Passé', 'added/startsAt': '2026-02-01T10:00', 'added/endsAt': '' });
      await created({ title: 'Plus tard', 'added/startsAt': '2026-06-01T10:00', 'added/endsAt': '' });
      await created({ title: 'Bientôt', 'added/startsAt': '2026-03-02T10:00', 'added/endsAt': '' });
      const { text } = await browser.visit('/moderation/evenements');
      assert.match(text, /Bientôt[\s\S]*À venir[\s\S]*Plus tard[\s\S]*Passé<\/a>[\s\S]*Passé<\/span>/);
    });

    const { errors, fields } = submission;
    const mistakes: [changes: Record<string, string>, field: string, message: string][] = [
      [{ title: '' }, 'title', errors.required(fields.title)],
      [{ 'added/startsAt': '' }, 'added/startsAt', errors.dateTime(fields.startsAt)],
      [{ 'added/startsAt': '', allDay: 'on' }, 'added/startsAt', errors.date(fields.startsAt)],
      [{ 'added/endsAt': '2026-03-24T20:00' }, 'added/endsAt', errors.order],
      [{ 'added/repeats': 'weekly' }, 'added/repeatsUntil', errors.date(fields.repeatsUntil)],
      [{ 'added/repeats': 'weekly', 'added/repeatsUntil': '2026-03-01' }, 'added/repeatsUntil', errors.repeatsOrder],
      [
        { 'added/repeats': 'daily', 'added/repeatsUntil': '2027-03-01' },
        'added/repeatsUntil',
        errors.tooManyDates(200),
      ],
    ];
    for (const [changes, field, message] of mistakes) {
      it(`name the field ${field} if it is wrong: ${JSON.stringify(changes)}`, async () => {
        const { status, text } = await create(changes);
        assert.equal(status, 422);
        assert.ok(text.includes(`href="#champ-${field}"`), 'linked');
        assert.ok(text.includes(message.replaceAll('&', '&amp;')), message);
        assert.ok(text.includes('La fanfare joue.'), 'kept');
        assert.deepEqual(await agenda(), []);
      });
    }

    it('refuse to remove the only date that is left', async () => {
      const event = await created();
      const { status, text } = await edit(event, { 'dates/1/removed': 'on' });
      assert.equal(status, 422);
      assert.match(text, /annulez-le plutôt/);
      assert.equal((await found(event.reference)).dates.length, 1);
    });
  });
}

function localOf({ dates }: StoredSubmission, number: number): string {
  const date = dates.find((each) => each.number === number);
  const local = new Date(+(date?.startsAt ?? 0) + 3_600_000);
  return local.toISOString().slice(0, 16);
}
