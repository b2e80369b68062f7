import { expect } from '@open-wc/testing';
import { mergeOffices, type Office } from '../../../src/sources/index.js';
import { officesIn, weekOf } from './office.js';

const office = (members: object = {}) => ({ offices: [{ id: '1', name: 'Mairie', ...members }] });
const opening = (opens: string, closes: string, members: object = {}) => ({ opens, closes, ...members });

describe('the offices of the commune’s API', () => {
  it('have weekly hours with seasons, rhythms and ranges by appointment', () => {
    const weekly = [
      {
        days: ['monday', 'tuesday'],
        ranges: [opening('08:30', '12:00'), opening('14:00', '17:00', { kind: 'appointment' })],
      },
      { days: ['saturday'], ranges: [opening('09:00', '12:00')], weeks: 2, since: '2026-12-01' },
      { days: ['saturday'], ranges: [opening('09:00', '12:00')], nth: [1, -1], school: 'term' },
      { days: ['monday', 'public-holidays'], ranges: [], from: '--07-01', until: '--08-31' },
    ];
    const [read] = officesIn(office({ hours: { weekly } }));
    expect(weekOf(read?.hours)).to.deep.equal([
      'Mo Tu 08:30-12:00, 14:00-17:00 appointment',
      'Sa 09:00-12:00',
      'Sa 09:00-12:00 nth 1 -1',
      'Mo PH closed from --07-01 until --08-31',
    ]);
    expect(read?.hours?.weekly[1]?.interval).to.deep.equal({ weeks: 2, since: '2026-12-01' });
    expect(read?.hours?.weekly[2]?.school).to.equal('term');
  });

  it('have the language of their texts', () => {
    expect(officesIn(office({ language: 'fr_FR' }))[0]?.language).to.equal('fr-FR');
    expect(officesIn(office({ language: 'français' }))[0]?.language).to.equal(undefined);
  });

  it('have exceptional hours, holidays and the school holidays that are known', () => {
    const special = [
      { from: '2026-12-24', until: '2026-12-24', ranges: [opening('09:00', '11:00')], reason: 'Réveillon' },
      { from: '2026-12-28', ranges: [] },
      { from: 'demain', ranges: [] },
      { from: '2027-02-30', ranges: [] },
      { from: '2026-12-31', until: '2026-12-30', ranges: [] },
    ];
    const schoolHolidays = { periods: [{ from: '2026-12-19', until: '2027-01-03' }], knownUntil: '2027-07-02' };
    const holidays = { territory: 'alsace-moselle', goodFriday: true };
    const [read] = officesIn(office({ hours: { weekly: [], special, holidays, schoolHolidays } }));
    expect(read?.hours).to.deep.equal({
      weekly: [],
      special: [
        { from: '2026-12-24', until: '2026-12-24', ranges: [{ from: 540, to: 660 }], reason: 'Réveillon' },
        { from: '2026-12-28', until: '2026-12-28', ranges: [], reason: undefined },
      ],
      holidays,
      schoolHolidays,
    });
  });

  it('close on the holidays of their postcode, or on none', () => {
    const address = { lines: ['Rue'], postalCode: '97133', city: 'Gustavia' };
    const [read] = officesIn(office({ address, hours: { weekly: [] } }));
    expect(read?.hours?.holidays).to.deep.equal({ territory: 'saint-barthelemy' });
    expect(read?.timeZone).to.equal('America/St_Barthelemy');
    expect(officesIn(office({ address, hours: { weekly: [], holidays: false } }))[0]?.hours?.holidays).to.be.undefined;
  });

  it('are not known to be open where a time can’t be read', () => {
    const weekly = [{ days: ['monday'], ranges: [opening('09:00', 'midi')] }];
    expect(officesIn(office({ hours: { weekly } }))[0]).to.deep.include({ name: 'Mairie', hours: undefined });
  });

  it('have only addresses that a link may have', () => {
    const [read] = officesIn(
      office({
        url: 'javascript:alert(1)',
        contactUrl: 'data:text/html,x',
        emails: ['x', 'a@b.fr?bcc=c@d.fr'],
        telephones: [{ number: 'javascript:1' }],
      }),
    );
    expect(read).to.deep.include({ url: undefined, contactUrl: undefined, emails: ['a@b.fr'] });
    expect(read?.telephones[0]?.url).to.be.undefined;
  });

  it('may be none', () => {
    expect(officesIn({ offices: [] })).to.deep.equal([]);
    expect(officesIn({ offices: [{ name: '' }, 3, null, { name: 'Mairie' }] })).to.have.lengthOf(1);
  });

  it('are merged in order, each once', () => {
    const one = (id: string, name: string): Office => ({ id, name, telephones: [], emails: [] });
    const merged = mergeOffices([
      [one('1', 'A'), one('2', 'B')],
      [one('1', 'C'), one('3', 'D')],
    ]);
    expect(merged.map(({ name }) => name)).to.deep.equal(['A', 'B', 'D']);
  });
});
