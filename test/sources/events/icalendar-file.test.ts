import { expect } from '@open-wc/testing';
import { limits } from '../../../src/limits.js';
import { eventSources } from '../../../src/sources/events/index.js';
import { parse, parseAsync } from '../../../src/sources/index.js';
import { calendarOf } from '../../support/calendar/case.js';
import { read, readBody, url } from './read.js';

const encoder = new TextEncoder();
const start = 'BEGIN:VCALENDAR\nVERSION:2.0\n';

/** An event of 11 April. */
function event(title: string, lines = ''): string {
  return `BEGIN:VEVENT\nUID:${title}\nSUMMARY:${title}\nDTSTART;VALUE=DATE:20260411\n${lines}\nEND:VEVENT\n`;
}

function titles(body: string | Uint8Array): string[] {
  return readBody(body).map(({ title }) => title);
}

/** The messages for the webmaster about a calendar. */
function warningsOf(lines: string): string[] {
  const warnings: string[] = [];
  read(lines, (message) => warnings.push(message));
  return warnings;
}

describe('the text of a calendar', () => {
  for (const [name, lineBreak] of Object.entries({ 'CR LF': '\r\n', LF: '\n', CR: '\r' })) {
    it(`is unfolded after a space or a tab, with lines that end in ${name}`, () => {
      const body = `${start}${event('Mar\n ché de \n\tNoël\n  et')}END:VCALENDAR\n`;
      expect(titles(body.replaceAll('\n', lineBreak))).to.deep.equal(['Marché de Noël et']);
    });
  }

  it('is unfolded within a character', () => {
    const bytes = [...encoder.encode(`${start}${event('Fête forêt')}END:VCALENDAR\n`)];
    const [lead] = encoder.encode('ê');
    // Every character of two bytes is folded between them, in the UID as well.
    const folded = bytes.flatMap((byte) => (byte === lead ? [byte, 13, 10, 32] : [byte]));
    expect(titles(new Uint8Array(folded))).to.deep.equal(['Fête forêt']);
  });

  it('has its escapes resolved', () => {
    expect(titles(`${start}${event('Un\\, deux\\; trois \\\\ quatre\\ncinq\\Nsix')}END:VCALENDAR`)).to.deep.equal([
      'Un, deux; trois \\ quatre cinq six',
    ]);
  });

  it('may be latin-1, and have blank lines or warnings before it', () => {
    const latin = Uint8Array.from(`${start}${event('Fête')}END:VCALENDAR`, (letter) => letter.charCodeAt(0));
    expect(titles(latin)).to.deep.equal(['Fête']);
    expect(titles(`\n\nNotice: x in y\n${start}${event('Fête')}END:VCALENDAR`)).to.deep.equal(['Fête']);
  });

  it('may be in lower case, and quote parameters that contain colons', () => {
    const body = `${start}${event('Fête').toLowerCase().replace('fête', 'x')}END:VCALENDAR`;
    expect(titles(body.replace('summary', 'summary;altrep="cid:a;b"'))).to.deep.equal(['fête']);
  });

  it('may hold several calendars', () => {
    const calendar = (title: string) => `${start}${event(title)}END:VCALENDAR\n`;
    expect(titles(calendar('Un') + calendar('Deux'))).to.deep.equal(['Un', 'Deux']);
  });

  it('loses only the event in which it was cut off', () => {
    expect(titles(`${start}${event('Un')}BEGIN:VEVENT\nUID:b\nSUMMARY:Deux\nDTSTART;VALUE=DATE:202604`)).to.deep.equal([
      'Un',
    ]);
    expect(titles(`${start}${event('Un')}`)).to.deep.equal(['Un']);
  });

  it('loses no event whose end is missing, nor the one after it', () => {
    const open = event('Un').replace('END:VEVENT\n', 'BEGIN:VALARM\nSUMMARY:Rappel\n');
    expect(titles(`${start}${open}${event('Deux')}END:VCALENDAR`)).to.deep.equal(['Un', 'Deux']);
  });

  for (const [fault, lines] of Object.entries({
    'without a start': 'BEGIN:VEVENT\nUID:x\nEND:VEVENT',
    'on a day that does not exist': 'BEGIN:VEVENT\nUID:x\nDTSTART:20260431\nEND:VEVENT',
    'at a time that does not exist': 'BEGIN:VEVENT\nUID:x\nDTSTART:20260411T256000\nEND:VEVENT',
    'with a start in words': 'BEGIN:VEVENT\nUID:x\nDTSTART:demain\nEND:VEVENT',
    'of the year 9999 that never ends': 'BEGIN:VEVENT\nUID:x\nDTSTART:99991231\nRRULE:FREQ=YEARLY;COUNT=9\nEND:VEVENT',
    'which repeats another that is missing': 'BEGIN:VEVENT\nUID:x\nRECURRENCE-ID:x\nEND:VEVENT',
    'with lines that are none': 'BEGIN:VEVENT\nUID\n:x\n;;;\nDTSTART\nEND:VEVENT\nEND:VEVENT\nEND:',
  })) {
    it(`keeps all others beside an event ${fault}`, () => {
      expect(titles(calendarOf(`${event('Un')}${lines}\n${event('Deux')}`))).to.deep.equal(['Un', 'Deux']);
    });
  }

  it('is empty without events', () => {
    expect(readBody(`${start}END:VCALENDAR`)).to.deep.equal([]);
    expect(read('BEGIN:VTODO\nUID:x\nDTSTART:20260411\nEND:VTODO')).to.deep.equal([]);
  });
});

describe('a calendar', () => {
  for (const rule of ['HOURLY', 'MINUTELY', 'SECONDLY']) {
    it(`has a rule that is ${rule} refused for its event alone, and told to the webmaster`, () => {
      const lines = `${event('Un', `RRULE:FREQ=${rule}`)}${event('Deux', 'RRULE:FREQ=DAILY;COUNT=2')}`;
      expect(titles(calendarOf(lines))).to.deep.equal(['Un', 'Deux', 'Deux']);
      expect(warningsOf(lines)).to.deep.equal([`Not repeated: Un, FREQ=${rule}`]);
    });
  }

  it('has an unknown zone told once', () => {
    const zoned = event('Un').replace(';VALUE=DATE:20260411', ';TZID=Chez nous:20260411T100000');
    expect(warningsOf(zoned + zoned.replaceAll('Un', 'Deux'))).to.deep.equal(['Unknown time zone: Chez nous']);
    expect(warningsOf(event('Un'))).to.deep.equal([]);
  });

  it('gives a limited number of occurrences of an event, and in all', () => {
    const often = 'RRULE:FREQ=DAILY;BYHOUR=8,9,10,11;BYMINUTE=0,20,40';
    const series = (title: string) => event(title, often).replace(';VALUE=DATE:20260411', ':20260101T080000');
    expect(read(series('Un'))).to.have.length(limits.occurrences);
    const many = Array.from({ length: 12 }, (_, index) => series(`Série ${index}`)).join('');
    const found = read(many);
    expect(found).to.have.length(limits.calendarOccurrences);
    // The first ones of all series, not all of the first series.
    expect(new Set(found.map(({ uid }) => uid)).size).to.equal(12);
    expect(warningsOf(many)).to.deep.equal(['Too many occurrences: some are left out.']);
  });

  it('gives a limited number of events', () => {
    const many = Array.from(
      { length: limits.calendarEvents + 1 },
      (_, index) => `BEGIN:VEVENT\nUID:${index}\nDTSTART:20200101\nEND:VEVENT`,
    );
    expect(warningsOf(many.join('\n'))).to.deep.equal(['Too many events: some are left out.']);
  });

  it('is asked for eighteen months at most, by default from the beginning of today', () => {
    const body = calendarOf('DTSTART;VALUE=DATE:20250101\nRRULE:FREQ=MONTHLY');
    const now = new Date('2026-04-01T13:00:00Z');
    const days = (period: object) =>
      parse('events', { body, contentType: '', url, now, ...period }).map(({ start: day }) => day);
    expect(days({}).slice(0, 1)).to.deep.equal(['2026-04-01']);
    expect(days({})).to.have.length(18);
    expect(days({ to: '2036-01-01' })).to.have.length(18);
    expect(days({ from: '2025-01-01', to: new Date('2025-03-15') })).to.have.length(3);
    expect(days({ from: '2026-02-01', to: '2026-02-01' })).to.deep.equal([]);
    expect(() => days({ from: 'un de ces jours' })).to.throw(TypeError, 'un de ces jours');
  });

  it('is read as it is by its name, and refused by it if it is none', () => {
    const payload = { contentType: '', url, format: 'icalendar' };
    expect(() => eventSources.parse({ ...payload, body: '{}' })).to.throw('The answer is no iCalendar.');
    expect(() => eventSources.parse({ ...payload, format: 'auto', body: '<html>' })).to.throw('HTML page');
    expect(eventSources.parse({ ...payload, body: `${start}END:VCALENDAR` })).to.deep.equal([]);
  });

  it('is read in several tasks with the same result', async () => {
    const lines = Array.from({ length: 3_000 }, (_, index) => event(`Fête ${index}`, 'RRULE:FREQ=DAILY')).join('');
    const payload = {
      body: encoder.encode(calendarOf(lines)),
      contentType: '',
      url,
      from: '2026-05-01',
      to: '2026-05-03',
    };
    expect(await parseAsync('events', payload)).to.deep.equal(parse('events', payload));
  });
});
