import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sourcePolicy } from '../../../demo/api/bridge/source-policy.js';
import { type EventOccurrence, parse } from '../../../src/sources/index.js';
import { type SourceServer, startSourceServer } from '../../support/source-server.js';
import { type AskBridge, bridgeOf } from './ask.js';

const CALENDAR = 'http://flux.example/agenda.ics';
const AGENDA = 'https://api.openagenda.com/v2/agendas/123/events?size=100';
const NOW = new Date('2026-04-01T10:00:00Z');

const calendar = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n');
const market = [
  'BEGIN:VEVENT',
  'UID:marche@commune.example',
  'SUMMARY:Marché',
  'LOCATION:Place de la Mairie',
  'DTSTART;TZID=Europe/Paris:20260303T090000',
  'DTEND;TZID=Europe/Paris:20260303T120000',
  'RRULE:FREQ=WEEKLY;UNTIL=20260421T220000Z',
  'EXDATE;TZID=Europe/Paris:20260407T090000',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:fete@commune.example',
  'SUMMARY:Fête',
  'DTSTART;VALUE=DATE:20260418',
  'DTEND;VALUE=DATE:20260420',
  'STATUS:CANCELLED',
  'END:VEVENT',
];
const agenda = {
  total: 1,
  events: [
    {
      uid: 7,
      title: { fr: 'Carnaval' },
      timings: [{ begin: '2026-04-11T14:00:00+02:00', end: '2026-04-11T18:00:00+02:00' }],
      timezone: 'Europe/Paris',
      age: { min: 3, max: 12 },
      accessibility: { mi: true },
      location: { name: 'Place', city: 'Laval', latitude: 48, longitude: -0.7 },
      status: 4,
    },
  ],
};

describe('the bridge, of events', () => {
  let source: SourceServer;
  let ask: AskBridge;
  before(async () => {
    source = await startSourceServer();
  });
  beforeEach(() => {
    source.requests = [];
    ask = bridge('clé-de-test');
  });
  after(() => source.close());

  const bridge = (openAgendaKey?: string): AskBridge => {
    const allows = sourcePolicy(`http://flux.example/ ${AGENDA}`);
    return bridgeOf({ allows, openAgendaKey, network: source.network() }, { clock: () => NOW });
  };
  const answer = (body: string, contentType: string): void => {
    source.answer = (_request, response) => response.writeHead(200, { 'Content-Type': contentType }).end(body);
  };
  const read = (body: string, contentType: string, url: string): EventOccurrence[] =>
    parse('events', { body, contentType, url, now: NOW, from: '2026-03-05', timeZone: 'Europe/Paris', language: 'fr' });

  for (const [title, url, body, contentType] of [
    ['a calendar, its repetitions expanded', CALENDAR, calendar(...market), 'text/calendar'],
    ['OpenAgenda', AGENDA, JSON.stringify(agenda), 'application/json'],
  ] as const) {
    it(`gives the events of ${title} as a page reads them from the source itself`, async () => {
      answer(body, contentType);
      const { status, headers, body: bridged } = await ask(url);
      assert.equal(status, 200);
      assert.equal(headers.get('Content-Type'), 'application/json; charset=utf-8');
      const direct = read(body, contentType, url);
      assert.ok(direct.length > 0);
      // By occurrence, an event of several has an identifier for each already.
      const comparable = (events: EventOccurrence[]) => events.map(({ id: _, ...event }) => event);
      assert.deepEqual(comparable(read(JSON.stringify(bridged), 'application/json', url)), comparable(direct));
    });
  }

  it('gives those of the last month too, and none for an empty calendar', async () => {
    answer(calendar(...market), 'text/calendar');
    const { events } = (await ask(CALENDAR)).body as unknown as { events: { start: string }[] };
    assert.equal(events[0]?.start, '2026-03-03T08:00:00.000Z');
    answer(calendar(), 'text/calendar');
    assert.deepEqual((await bridge()(CALENDAR)).body, { events: [] });
  });

  it('still gives news of a feed, and refuses what is neither', async () => {
    answer('<rss version="2.0"><channel><item><title>Un</title></item></channel></rss>', 'text/xml');
    assert.equal(
      (await ask('http://flux.example/rss')).headers.get('Content-Type'),
      'application/feed+json; charset=utf-8',
    );
    answer('{"a":1}', 'application/json');
    const { status, body } = await ask('http://flux.example/autre');
    assert.deepEqual([status, body.code], [502, 'source-malformed']);
  });

  it('reads a calendar of up to 5 MB', async () => {
    const filler = `X-NOTE:${'a'.repeat(3_000_000)}`;
    answer(calendar(filler, ...market), 'text/calendar');
    assert.equal((await ask(CALENDAR)).status, 200);
    answer(calendar(filler, filler, ...market), 'text/calendar');
    assert.equal((await bridge()(CALENDAR)).body.code, 'source-too-large');
  });

  it('asks OpenAgenda with the key of the server, which is in no answer and follows no redirect', async () => {
    answer(JSON.stringify({ ...agenda, events: agenda.events.map((event) => ({ ...event, canonicalUrl: '' })) }), '');
    const { body } = await ask(AGENDA);
    assert.match(source.requests[0]?.url ?? '', /\?size=100&key=cl%C3%A9-de-test$/);
    assert.ok(!/test|key=/.test(JSON.stringify(body)));
    source.requests = [];
    source.answer = (_request, response) => response.writeHead(302, { Location: 'http://flux.example/' }).end();
    assert.equal((await bridge('clé')(AGENDA)).body.code, 'source-moved');
    assert.equal(source.requests.length, 1);
  });

  it('says that the key of OpenAgenda is missing, or refused', async () => {
    const { status, body } = await bridge()(AGENDA);
    assert.deepEqual([status, body.code, source.requests.length], [503, 'source-key', 0]);
    for (const refusal of [401, 403]) {
      source.answer = (_request, response) => response.writeHead(refusal).end();
      assert.equal((await bridge('autre')(AGENDA)).body.code, 'source-key');
    }
  });
});
