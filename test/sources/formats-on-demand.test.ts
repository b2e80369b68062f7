import { expect } from '@open-wc/testing';
import { eventFormats as eventsOnDemand } from '../../src/sources/events/formats.on-demand.js';
import { eventFormats } from '../../src/sources/events/formats.js';
import { jobFormats as jobsOnDemand } from '../../src/sources/jobs/formats.on-demand.js';
import { jobFormats } from '../../src/sources/jobs/formats.js';
import { newsFormats as newsOnDemand } from '../../src/sources/news/formats.on-demand.js';
import { newsFormats } from '../../src/sources/news/formats.js';
import { officeFormats as officesOnDemand } from '../../src/sources/offices/formats.on-demand.js';
import { officeFormats } from '../../src/sources/offices/formats.js';
import { SourceRegistry } from '../../src/sources/source-registry.js';
import type { Source } from '../../src/sources/source.js';
import { weatherFormats as weatherOnDemand } from '../../src/sources/weather/formats.on-demand.js';
import { weatherFormats } from '../../src/sources/weather/formats.js';

const feed = (items: string): string => `<rss version="2.0"><channel><title>Mairie</title>${items}</channel></rss>`;
const item =
  '<item><title>F&#234;te</title><link>https://a.fr/1</link><pubDate>Sun, 29 Nov 2026 10:00:00 +0100</pubDate></item>';
const post = {
  id: 1,
  date: '2026-11-29T10:00:00',
  link: 'https://a.fr/1',
  title: { rendered: 'Marché' },
  excerpt: { rendered: '<p>Dès <b>8 h</b></p>' },
};

/** A kind of content with its formats, all there and on demand, and responses. */
interface Kind {
  name: 'news' | 'jobs' | 'weather' | 'events' | 'offices';
  formats: Record<string, Source<unknown>>;
  onDemand: Record<string, Source<unknown>>;
  bodies: Record<string, string>;
}

const kinds: Kind[] = [
  {
    name: 'news',
    formats: newsFormats,
    onDemand: newsOnDemand,
    bodies: {
      'JSON Feed': JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', title: 'Fête' }] }),
      RSS: feed(item),
      'RSS after a warning': `Warning: x\n${feed(item)}`,
      Atom: '<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>1</id><title>Fête</title></entry></feed>',
      WordPress: JSON.stringify([post]),
      'an empty list': '[]',
      'an HTML page': '<!doctype html><html><body>Connexion</body></html>',
      'an unknown object': '{"a":1}',
      'broken JSON': '{"a":',
      nothing: '',
      'a text': 'Bonjour',
    },
  },
  {
    name: 'jobs',
    formats: jobFormats,
    onDemand: jobsOnDemand,
    bodies: {
      JobPosting: JSON.stringify({ '@type': 'JobPosting', title: 'Agent', datePosted: '2026-11-29' }),
      Lever: JSON.stringify([
        { id: '1', text: 'Agent', hostedUrl: 'https://a.fr/1', categories: { team: 'Voirie' }, createdAt: 1 },
      ]),
      RSS: feed(item),
      'an empty list': '[]',
      'an HTML page': '<!doctype html><html><body>Connexion</body></html>',
    },
  },
  {
    name: 'weather',
    formats: weatherFormats,
    onDemand: weatherOnDemand,
    bodies: {
      'our own': JSON.stringify({ temperature: 5.98 }),
      'Open-Meteo': JSON.stringify({
        current_units: {},
        current: { time: '2026-11-29T10:00', temperature_2m: 5.9, weather_code: 61 },
      }),
      OpenWeather: JSON.stringify({ weather: [{ id: 500 }], main: { temp: 5.98, humidity: 92 }, dt: 1_764_000_000 }),
      'MET Norway': JSON.stringify({ properties: { timeseries: [] } }),
      'an unknown object': '{"a":1}',
    },
  },
  {
    name: 'events',
    formats: eventFormats,
    onDemand: eventsOnDemand,
    bodies: {
      iCalendar: 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Fête\nDTSTART:20261129\nEND:VEVENT\nEND:VCALENDAR',
      'schema.org': JSON.stringify({
        '@type': 'Event',
        name: 'Fête',
        eventSchedule: { startDate: '2026-11-29', repeatFrequency: 'P1W' },
      }),
      OpenAgenda: JSON.stringify({
        events: [{ uid: 1, title: { fr: 'Fête' }, timings: [{ begin: '2026-11-29T10:00:00+0100' }] }],
      }),
      'an HTML page': '<!doctype html><html><body>Connexion</body></html>',
      'an unknown object': '{"a":1}',
      nothing: '',
    },
  },
  {
    name: 'offices',
    formats: officeFormats,
    onDemand: officesOnDemand,
    bodies: {
      'our own': JSON.stringify({ offices: [{ name: 'Mairie' }] }),
      'the directory': JSON.stringify({ results: [{ nom: 'Mairie - Ornans', plage_ouverture: '[]' }] }),
      'schema.org': JSON.stringify({ '@type': 'CityHall', name: 'Mairie', openingHours: 'Mo-Fr 09:00-12:00' }),
      'a page': `<!doctype html><script type="application/ld+json">${JSON.stringify({ '@type': 'CityHall', name: 'Mairie' })}</script>`,
      'an HTML page': '<!doctype html><html><body>Connexion</body></html>',
      'an unknown object': '{"a":1}',
      nothing: '',
    },
  },
];

/** What a parser gives, or the code and the message of its error. */
async function outcome(work: () => unknown): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    return { code, message };
  }
}

for (const { name, formats, onDemand, bodies } of kinds) {
  describe(`the formats of ${name} on demand`, () => {
    it('have the same names in the same order', () => {
      expect(Object.keys(onDemand)).to.deep.equal(Object.keys(formats));
    });

    for (const [label, body] of Object.entries(bodies)) {
      for (const format of ['auto', ...Object.keys(formats)]) {
        it(`read ${label} as ${format} with the same result as when all are there`, async () => {
          const payload = {
            body,
            contentType: '',
            url: 'https://a.fr/x',
            format,
            now: new Date('2026-11-29T12:00:00Z'),
          };
          const expected = await outcome(() => new SourceRegistry(name, formats).parse(payload));
          const found = await outcome(() => new SourceRegistry(name, onDemand).parseAsync(payload));
          expect(found).to.deep.equal(expected);
        });
      }
    }
  });
}
