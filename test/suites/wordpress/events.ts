import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, type EventOccurrence } from '../../../src/sources/index.js';
import { fromWallClock } from '../../../src/text/time-zone.js';
import { calendarOf, type CalendarCase } from '../../support/calendar/case.js';
import { calendarCases } from '../../support/calendar/cases.js';
import type { Report } from '../../support/report.js';
import { runPhp } from '../../support/wordpress/php.js';
import { eventLists } from './event-lists.js';

const program = fileURLToPath(new URL('../../support/wordpress/site/links.php', import.meta.url));
const kit = fileURLToPath(new URL('../../../demo/cms/php', import.meta.url));
const address = 'https://site.example/agenda';

/** The events that PHP reads from an answer: moments in seconds. */
interface Made {
  items: { title: string; start: number; end: number; all_day: boolean }[];
  markup: string;
}

/** An answer, the moment at which it is read, and the zone of the page. */
interface Given {
  body: string;
  now: string;
  zone?: string | undefined;
  limit?: string | undefined;
}

/** The days on which each calendar is read. */
const moments = ['2026-01-01', '2026-04-09', '2026-06-15', '2026-11-01'];
/** The first date of so many readings at least is read by the kits; they leave out the others. */
const READ = 180;
/** No date later than this is compared, in milliseconds. */
const LAST = 17 * 30 * 86_400_000;

/**
 * Checks the agenda that the kits write where no API renders it: no date that the library does not read, in the words of the
 * API, and nothing that is over.
 */
export async function checkEvents(report: Report): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'events-'));
  try {
    const made = async (all: readonly Given[]): Promise<Made[]> => {
      const given = all.map(({ body, now, zone = 'Europe/Paris', limit = '50' }) => {
        const attributes = { 'time-zone': zone, limit };
        const moment = +fromWallClock(Date.parse(`${now}Z`), zone) / 1_000;
        return { tag: 'event-agenda', body: Buffer.from(body).toString('base64'), address, now: moment, attributes };
      });
      await writeFile(join(folder, 'events.json'), JSON.stringify(given));
      return JSON.parse(runPhp(program, [kit, join(folder, 'events.json')], {})) as Made[];
    };
    await checkCases(report, made);
    const lists = await made(eventLists);
    for (const [index, { name, rows }] of eventLists.entries()) {
      await report.check(`the kits write coming events with their dates: ${name}`, () => {
        const items = rows.map((row) => `<li>${row}</li>`).join('');
        const text = lists[index]?.markup.replace(/<time lang="fr" datetime="[\dT:+-]+">|<\/time>/g, '');
        assert.equal(text, items && `<ul class="commune-widget-liens">${items}</ul>`);
      });
    }
    await report.check('the kits read the largest calendar in less than two seconds', async () => {
      const daily = 'BEGIN:VEVENT\nDTSTART;TZID=Europe/Paris:19900101T100000\nRRULE:FREQ=DAILY\nEND:VEVENT\n';
      const unclosed = 'BEGIN:VEVENT\nDTSTART:';
      for (const lines of [daily.repeat(19_000), unclosed.repeat(90_000)]) {
        const start = performance.now();
        await made([{ body: `BEGIN:VCALENDAR\n${lines}`, now: '2026-04-01T12:00:00' }]);
        assert.ok(performance.now() - start < 2_000, `${performance.now() - start} ms`);
      }
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function checkCases(report: Report, made: (all: readonly Given[]) => Promise<Made[]>): Promise<void> {
  const cases = Object.values(calendarCases).flat();
  const readings = cases.flatMap((each) => moments.map((now) => ({ each, now })));
  const results = await made(
    readings.map(({ each, now }) => ({ body: calendarOf(each.lines), now: `${now}T00:00:00`, zone: each.timeZone })),
  );
  let read = 0;
  let count = 0;
  for (const [index, { each, now }] of readings.entries()) {
    await report.check(`on ${now} the kits have no event that the library has not: ${each.title}`, () => {
      const payload = { body: calendarOf(each.lines), contentType: 'text/calendar', url: address };
      const known = parse('events', { ...payload, from: now, timeZone: each.timeZone }).map((event) =>
        written(event, each),
      );
      const items = (results[index]?.items ?? [])
        // The library reads no further.
        .filter(({ start }) => start * 1_000 < Date.parse(now) + LAST)
        .map(({ title, start, end }) => `${title} ${start} ${end}`);
      assert.deepEqual(
        items,
        items.filter((item) => known.includes(item)),
      );
      if (known.length) count++;
      if (known.length && items[0] === known[0]) read++;
    });
  }
  await report.check(`the kits read the next event of ${READ} calendars at least`, () => {
    assert.ok(read >= READ, `${read} of ${count}`);
  });
  report.info(`${read} of ${count} times the kits read the next event of a calendar, and leave it out the others`);
}

/** An occurrence with its first and its last moment, in seconds. */
function written({ title, start, end }: EventOccurrence, { timeZone = 'Europe/Paris' }: CalendarCase): string {
  const moment = (time: Date | string): number =>
    +(typeof time === 'string' ? fromWallClock(Date.parse(time), timeZone) : time) / 1_000;
  return `${title} ${moment(start)} ${moment(end)}`;
}
