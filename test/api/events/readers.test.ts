import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { usualRules } from '../../../demo/api/submissions/rules.js';
import { editSubmission } from '../../../demo/api/submissions/submission-store.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { calendarReaders, type ReadEvent } from '../../support/calendar-readers.js';
import { type Client, createClient } from '../polls/client.js';
import { type Engine, engines, openMigrated } from '../storage/databases.js';
import { decide, event, propose } from '../submissions/client.js';

const SITE = 'https://www.saint-martin.example';
const rules = { ...usualRules, rate: { max: Infinity, window: 60_000 } };
const TITLE = 'Fête « d’été » ; jeux, danse \\ feu';
const TEXT = `Une première ligne, assez longue pour être pliée au milieu d’un caractère : ${'été, '.repeat(20)}fin.`;

/** What a subscriber must see; the dates lie on both sides of the two changes of summer time in 2026. */
const expected = [
  ['Concert', '2026-03-28T19:00:00.000Z', '2026-03-29T01:30:00.000Z', 'CONFIRMED'],
  [TITLE, '2026-04-11T12:00:00.000Z', '2026-04-11T16:00:00.000Z', 'CONFIRMED'],
  ['Exposition', '2026-04-20', '2026-04-23', 'CONFIRMED'],
  ['Loto', '2026-05-02T08:00:00.000Z', '2026-05-02T08:00:00.000Z', 'CANCELLED'],
  [TITLE, '2026-10-25T14:00:00.000Z', '2026-10-25T16:30:00.000Z', 'CONFIRMED'],
];

describe('the calendar of the commune, read by programs that are not ours', () => {
  let database: Database;
  let client: Client;
  const published: string[] = [];
  before(async () => {
    database = await openMigrated(engines[0] as Engine);
    client = createClient(database, { publicOrigin: SITE, submissions: rules });
    const dated = { otherDates: ['2026-10-25T15:00/2026-10-25T17:30'], body: TEXT, place: 'Salle ; entrée, cour' };
    await publish({ ...dated, title: TITLE, startsAt: '2026-04-11T14:00', endsAt: '2026-04-11T18:00' });
    await publish({ title: 'Exposition', allDay: true, startsAt: '2026-04-20', endsAt: '2026-04-22' });
    await publish({ title: 'Concert', startsAt: '2026-03-28T20:00', endsAt: '2026-03-29T03:30' });
    const cancelled = await publish({ title: 'Loto', startsAt: '2026-05-02T10:00' });
    await database.transaction((each) =>
      editSubmission(each, cancelled, { eventStatus: 'cancelled' }, client.clock.now),
    );
  });
  after(() => database.close());

  async function publish(members: Record<string, unknown>): Promise<string> {
    const { status, body } = await propose(client, { ...event, ...members });
    assert.equal(status, 201, JSON.stringify(body));
    await decide(database, body.reference, { status: 'approved' }, client.clock.now);
    published.push(body.reference);
    return body.reference;
  }
  const shown = (events: readonly ReadEvent[]) =>
    events
      .map(({ title, start, end, status }) => [title, start, end, status])
      .toSorted(([, one = ''], [, other = '']) => one.localeCompare(other));

  for (const [name, read] of Object.entries(calendarReaders)) {
    it(`is read by ${name} with the moments, days, titles and statuses that were entered`, async () => {
      const { text } = await client.ask('/events.ics');
      const events = read(text);
      assert.deepEqual(shown(events), expected);
      assert.equal(new Set(events.map(({ uid }) => uid)).size, expected.length);
      const [feast] = events.filter(({ title }) => title === TITLE);
      assert.equal(feast?.description, TEXT);
      assert.match(feast.place, /^Salle ; entrée, cour(?:,|$)/);
    });

    it(`is for ${name} the same event by event, under the same identifiers`, async () => {
      const files = await Promise.all(published.map((reference) => client.ask(`/events/${reference}.ics`)));
      const { text } = await client.ask('/events.ics');
      const byUid = (events: readonly ReadEvent[]) => events.toSorted((a, b) => a.uid.localeCompare(b.uid));
      assert.deepEqual(byUid(files.flatMap((file) => read(file.text))), byUid(read(text)));
    });

    it(`would not be read so by ${name} in another zone or with lines that are not folded`, async () => {
      const { text } = await client.ask('/events.ics');
      const described = (file: string): boolean => {
        try {
          return read(file).some(({ description }) => description === TEXT);
        } catch {
          return false;
        }
      };
      const spoiled = text.replaceAll(/^(DT(?:START|END));TZID=Europe\/Paris(.*)\r$/gm, '$1$2Z\r');
      assert.notDeepEqual(shown(read(spoiled)), expected);
      const unfolded = text.replaceAll('\r\n ', '\r\n');
      assert.ok(!described(unfolded));
      assert.ok(described(text));
    });
  }
});
