import { expect } from '@open-wc/testing';
import { officesIn, weekOf } from './office.js';

const hall = (members: object) => ({
  '@context': 'https://schema.org',
  '@type': 'CityHall',
  name: 'Mairie',
  ...members,
});
const spec = (dayOfWeek: unknown, opens?: string, closes?: string, members: object = {}) => ({
  ...{ '@type': 'OpeningHoursSpecification', ...(dayOfWeek !== undefined && { dayOfWeek }), opens, closes },
  ...members,
});
const hoursOf = (...openingHoursSpecification: object[]) => officesIn(hall({ openingHoursSpecification }))[0]?.hours;

describe('schema.org opening hours', () => {
  it('name days by name, by address, shortly, and as nodes', () => {
    const days = [
      'Monday',
      'https://schema.org/Tuesday',
      'http://schema.org/Wednesday',
      'Th',
      { '@id': 'schema:Friday' },
    ];
    expect(weekOf(hoursOf(spec(days, '09:00', '12:00')))).to.deep.equal(['Mo Tu We Th Fr 09:00-12:00']);
    expect(weekOf(hoursOf(spec('PublicHolidays', '10:00', '11:00')))).to.deep.equal(['PH 10:00-11:00']);
  });

  it('are all days without a day', () => {
    expect(weekOf(hoursOf(spec(undefined, '09:00:00', '17:00:00')))).to.deep.equal([
      'Su Mo Tu We Th Fr Sa 09:00-17:00',
    ]);
  });

  it('are closed with 00:00 twice or without times, and the whole day to 23:59', () => {
    expect(
      weekOf(hoursOf(spec('Monday', '00:00', '00:00'), spec('Tuesday', '00:00', '23:59'), spec('Friday'))),
    ).to.deep.equal(['Mo closed', 'Tu 00:00-24:00', 'Fr closed']);
  });

  it('go over midnight if they close before they open', () => {
    expect(weekOf(hoursOf(spec('Friday', '20:00', '02:00'), spec('Saturday', '20:00', '00:00')))).to.deep.equal([
      ...['Fr 20:00-26:00', 'Sa 20:00-24:00'],
    ]);
  });

  it('hold for a season with validFrom and validThrough', () => {
    const season = { validFrom: '2026-07-06', validThrough: '2026-08-28' };
    expect(weekOf(hoursOf(spec('Monday', '09:00', '12:00', season)))).to.deep.equal([
      'Mo 09:00-12:00 from 2026-07-06 until 2026-08-28',
    ]);
  });

  it('are exceptional without days of the week, also two ranges of a day', () => {
    const day = { validFrom: '2026-12-24', validThrough: '2026-12-24' };
    const closed = { validFrom: '2026-12-28', validThrough: '2026-12-31', description: 'Travaux' };
    const hours = hoursOf(
      ...[
        spec('Monday', '09:00', '17:00'),
        spec(undefined, '09:00', '11:00', day),
        spec(undefined, '14:00', '15:00', day),
      ],
      spec(undefined, '00:00', '00:00', closed),
    );
    expect(weekOf(hours)).to.deep.equal(['Mo 09:00-17:00']);
    expect(hours?.special).to.deep.equal([
      {
        from: '2026-12-24',
        until: '2026-12-24',
        ranges: [
          { from: 540, to: 660 },
          { from: 840, to: 900 },
        ],
        reason: undefined,
      },
      { from: '2026-12-28', until: '2026-12-31', ranges: [], reason: 'Travaux' },
    ]);
  });

  it('are not known if one can’t be read', () => {
    const told: string[] = [];
    const openingHoursSpecification = [spec('Monday', '09:00', '12:00'), spec('Tuesday', '9 a.m.', 'noon')];
    const [office] = officesIn(hall({ openingHoursSpecification }), { warn: (message) => told.push(message) });
    expect(office?.hours).to.be.undefined;
    expect(told[0]).to.include('9 a.m.');
  });
});

describe('openingHours as a text', () => {
  const cases: [text: string | string[], hours: string[]][] = [
    ['Mo-Fr 09:00-12:00,14:00-17:00', ['Mo Tu We Th Fr 09:00-12:00, 14:00-17:00']],
    ['Mo-Fr 09:00-12:00 14:00-17:00', ['Mo Tu We Th Fr 09:00-12:00, 14:00-17:00']],
    ['Mo,We,Fr 9:00-12:00; Sa 09:00-11:30', ['Mo We Fr 09:00-12:00', 'Sa 09:00-11:30']],
    [
      ['Mo-Th 09:00-12:00', 'Fr 09:00-11:00'],
      ['Mo Tu We Th 09:00-12:00', 'Fr 09:00-11:00'],
    ],
    ['Mo-Fr 09:00-12:00, Sa 09:00-11:00', ['Mo Tu We Th Fr 09:00-12:00', 'Sa 09:00-11:00']],
    ['Lu-Ve 9h-12h, 14h-17h30', ['Mo Tu We Th Fr 09:00-12:00, 14:00-17:30']],
    ['Mo-Su', ['Mo Tu We Th Fr Sa Su 00:00-24:00']],
    ['24/7', ['Su Mo Tu We Th Fr Sa 00:00-24:00']],
    ['Mo-Fr 09:00-17:00; We off; PH off', ['Mo Tu Th Fr 09:00-17:00', 'We closed', 'PH closed']],
    ['Tu 14:00-16:00 "sur rendez-vous"', ['Tu 14:00-16:00 appointment']],
    ['Fr 20:00-02:00', ['Fr 20:00-26:00']],
  ];
  for (const [openingHours, hours] of cases) {
    it(`${[openingHours].flat().join(' + ')} is ${hours.join('; ')}`, () => {
      expect(weekOf(officesIn(hall({ openingHours }))[0]?.hours)).to.deep.equal(hours);
    });
  }

  for (const openingHours of [
    'du lundi au vendredi',
    'Mo-Fr 09:00-12:00; sauf juillet',
    'Xx 09:00-12:00',
    'Mo-Fr 25:00-26:00',
  ]) {
    it(`“${openingHours}” is not half read: the hours are not known, and the text is shown`, () => {
      const [office] = officesIn(hall({ openingHours }));
      expect(office?.hours).to.be.undefined;
      expect(office?.comment).to.equal(openingHours);
    });
  }

  it('is read in linear time', () => {
    const openingHours = `${'Mo,'.repeat(100_000)}x`;
    const start = performance.now();
    expect(officesIn(hall({ openingHours }))[0]?.hours).to.be.undefined;
    expect(performance.now() - start).to.be.lessThan(1_000);
  });
});

describe('schema.org offices', () => {
  const address = {
    '@type': 'PostalAddress',
    streetAddress: '1 place Kléber',
    postalCode: '67000',
    addressLocality: 'Strasbourg',
  };

  it('have their address, telephone and site, and the holidays of their postcode', () => {
    const geo = { '@type': 'GeoCoordinates', latitude: 48.58, longitude: '7.745' };
    const [office] = officesIn(
      hall({
        address,
        geo,
        telephone: '03 68 98 50 00',
        email: 'mairie@ville.example',
        url: '/',
        openingHours: 'Mo 09:00-12:00',
      }),
    );
    expect(office).to.deep.include({
      name: 'Mairie',
      address: {
        lines: ['1 place Kléber'],
        postalCode: '67000',
        city: 'Strasbourg',
        latitude: 48.58,
        longitude: 7.745,
      },
      telephones: [{ number: '03 68 98 50 00', url: 'tel:0368985000', label: undefined }],
      emails: ['mairie@ville.example'],
      url: 'https://mairie.example/',
    });
    expect(office?.hours?.holidays).to.deep.equal({ territory: 'alsace-moselle' });
  });

  it('are found in a page, in a graph with references, before its publisher', () => {
    const graph = [
      { '@type': 'Organization', name: 'Agence web', openingHours: 'Mo 10:00-11:00' },
      { '@type': ['CityHall', 'Place'], name: 'Mairie', openingHours: 'Mo 09:00-12:00', address: { '@id': '#a' } },
      { '@id': '#a', ...address },
    ];
    const page = `<!doctype html><html><script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script></html>`;
    const offices = officesIn(page);
    expect(offices.map(({ name }) => name)).to.deep.equal(['Mairie']);
    expect(offices[0]?.address?.city).to.equal('Strasbourg');
  });

  it('are an error where the JSON-LD of a page is broken', () => {
    const page = '<!doctype html><html><script type="application/ld+json">{"@type":"CityHall",</script></html>';
    expect(() => officesIn(page)).to.throw('line 1');
  });
});
