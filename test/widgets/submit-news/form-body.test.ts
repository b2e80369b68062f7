import { expect } from '@open-wc/testing';
import { FormModel } from '../../../src/widgets/submit-news/form-model.js';
import { formBody, submissionsUrl } from '../../../src/widgets/submit-news/form-body.js';
import { schema } from './form.js';

const sent = (entry: Partial<FormModel>, zone = 'Europe/Paris') => {
  const body = formBody(Object.assign(new FormModel(), entry), schema(), zone);
  return Object.fromEntries([...body].filter(([name]) => name !== 'elapsed'));
};

describe('formBody', () => {
  it('contains the trimmed values, without empty ones', () => {
    expect(sent({ values: { title: ' Loto ', body: '', consent: '1', url: 'exemple.fr/loto' } })).to.deep.equal({
      type: 'news',
      title: 'Loto',
      consent: 'true',
      url: 'https://exemple.fr/loto',
      website: '',
    });
  });

  for (const [zone, startsAt] of [
    ['Europe/Paris', '2026-07-14T18:30:00+02:00'],
    ['Indian/Reunion', '2026-07-14T18:30:00+04:00'],
  ] as const) {
    it(`contains times with the offset of ${zone}`, () => {
      expect(sent({ type: 'event', values: { startsAt: '2026-07-14T18:30' } }, zone)).to.include({ startsAt });
    });
  }

  it('contains a whole day as its midnight', () => {
    const day = sent({ type: 'event', values: { startsAt: '2026-12-24', allDay: '1' } });
    expect(day).to.include({ startsAt: '2026-12-24T00:00:00+01:00', allDay: 'true' });
  });

  it('contains each other date as an interval, and how the event repeats', () => {
    const values = {
      startsAt: '2026-07-14T18:30',
      otherDates: '2026-07-15T18:30\t2026-07-15T20:00\n\n2026-12-24T18:30\t',
      repeats: 'weekly',
      repeatsUntil: '2026-08-11',
    };
    const entry = Object.assign(new FormModel(), { type: 'event', values });
    const body = formBody(entry, schema(), 'Europe/Paris');
    expect(body.getAll('otherDates')).to.deep.equal([
      '2026-07-15T18:30:00+02:00/2026-07-15T20:00:00+02:00',
      '2026-12-24T18:30:00+01:00/',
    ]);
    expect([body.get('repeats'), body.get('repeatsUntil')]).to.deep.equal(['weekly', '2026-08-11T00:00:00+02:00']);
  });

  it('contains no last day of an event that does not repeat', () => {
    const values = { startsAt: '2026-07-14T18:30', repeats: '', repeatsUntil: '2026-08-11' };
    expect(sent({ type: 'event', values })).to.not.have.any.keys('repeats', 'repeatsUntil');
  });

  it('contains no fields of an event in a news item', () => {
    expect(sent({ values: { place: 'Mairie' } })).to.not.have.property('place');
  });

  it('contains the hidden field’s value and the elapsed seconds', () => {
    const entry = Object.assign(new FormModel(), { trap: 'spam', since: Date.now() - 90_000 });
    const body = formBody(entry, schema(), 'Europe/Paris');
    expect(body.get('website')).to.equal('spam');
    expect(Number(body.get('elapsed'))).to.be.within(90, 100);
  });

  it('contains at least 0 seconds if the clock was set back', () => {
    const entry = Object.assign(new FormModel(), { since: Date.now() + 90_000 });
    expect(Number(formBody(entry, schema(), 'Europe/Paris').get('elapsed'))).to.be.within(80, 90);
  });
});

describe('submissionsUrl', () => {
  for (const [from, to] of [
    ['https://a.test/submissions/schema', 'https://a.test/submissions'],
    ['https://a.test/api/submissions/schema.json?v=2#x', 'https://a.test/api/submissions'],
    ['https://a.test/submissions/schema/', 'https://a.test/submissions'],
    ['https://a.test/submissions', 'https://a.test/submissions'],
  ]) {
    it(`is ${to} for ${from}`, () => {
      expect(submissionsUrl(from!)).to.equal(to);
    });
  }
});
