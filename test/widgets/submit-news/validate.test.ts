import { expect } from '@open-wc/testing';
import { submission as strings } from '../../../src/locales/fr/submission.js';
import type { FormInput } from '../../../src/widgets/submit-news/form-input.js';
import { validate } from '../../../src/widgets/submit-news/validate.js';
import { schema } from './form.js';

const good = { title: 'Loto', body: 'Samedi.', contactEmail: 'a@exemple.fr', consent: '1' };
const wrong = (entry: Partial<FormInput>) => {
  const judged: FormInput = {
    type: 'news',
    images: [],
    incomplete: new Set(),
    ...entry,
    values: { ...good, ...entry.values },
  };
  const issues = validate(judged, { schema: schema(), strings, timeZone: 'Europe/Paris' });
  return issues.map(({ target, message }) => `${target}: ${message}`);
};
const event = (values: FormInput['values'], incomplete: string[] = []) =>
  wrong({ type: 'event', values, incomplete: new Set(incomplete) });

describe('validate', () => {
  it('returns no errors for valid values', () => {
    expect(wrong({})).to.deep.equal([]);
    expect(event({ startsAt: '2026-12-24T18:30', endsAt: '2026-12-24T18:30' })).to.deep.equal([]);
  });

  it('treats white space as empty', () => {
    expect(wrong({ values: { title: ' \n ' } })).to.deep.equal([`title: ${strings.errors.required('Titre')}`]);
  });

  it('counts characters as Unicode code points', () => {
    expect(wrong({ values: { title: '🎉'.repeat(40) } })).to.deep.equal([]);
    expect(wrong({ values: { title: 'a'.repeat(42) } })).to.deep.equal([
      `title: ${strings.errors.tooLong('Titre', 2)}`,
    ]);
  });

  for (const email of ['a', 'a@b', 'a b@c.fr', '@c.fr', 'a@.fr', 'a@c..fr', 'a@@c.fr', 'a@c.fr.']) {
    it(`refuses the e-mail address ${email}`, () => {
      expect(wrong({ values: { contactEmail: email } })).to.deep.equal([`contactEmail: ${strings.errors.email}`]);
    });
  }

  for (const email of ['a@c.fr', 'é.b+x@sous.mairie.fr', "o'neil@x.museum"]) {
    it(`accepts the e-mail address ${email}`, () => {
      expect(wrong({ values: { contactEmail: email } })).to.deep.equal([]);
    });
  }

  it('requires the start of an event, and a complete end or none', () => {
    expect(event({})).to.deep.equal([`startsAt: ${strings.errors.dateTime('Début')}`]);
    expect(event({ startsAt: '2026-12-24T18:30' }, ['endsAt'])).to.deep.equal([
      `endsAt: ${strings.errors.dateTime('Fin')}`,
    ]);
  });

  it('requires the end to be after the start', () => {
    const order = [`endsAt: ${strings.errors.order}`];
    expect(event({ startsAt: '2026-12-24T18:30', endsAt: '2026-12-24T18:29' })).to.deep.equal(order);
    expect(event({ startsAt: '2026-12-24', endsAt: '2026-12-23', allDay: '1' })).to.deep.equal(order);
    expect(event({ startsAt: '2026-12-24T18:30', endsAt: '2026-12-24', allDay: '1' })).to.deep.equal([]);
  });

  it('requires a start of every other date, and names the date by its number', () => {
    const { dateTime, order } = strings.errors;
    const otherDates = '2026-12-25T18:30\t2026-12-25T18:00\n\n\t\n2026-12-27T18:30\t';
    expect(event({ startsAt: '2026-12-24T18:30', otherDates })).to.deep.equal([
      `endsAt-0: ${strings.dates.error(2, order)}`,
      `startsAt-2: ${strings.dates.error(3, dateTime('Début'))}`,
    ]);
  });

  it('requires a complete end of another date, or none', () => {
    const message = strings.dates.error(2, strings.errors.date('Fin'));
    const values = { startsAt: '2026-12-24', allDay: '1', otherDates: '2026-12-25\t' };
    expect(event(values, ['endsAt-0'])).to.deep.equal([`endsAt-0: ${message}`]);
  });

  it('requires a last day of a repetition, not before the first one', () => {
    const { date, repeatsOrder } = strings.errors;
    const weekly = { startsAt: '2026-12-01T18:30', repeats: 'weekly' };
    expect(event(weekly)).to.deep.equal([`repeatsUntil: ${date('Jusqu’au')}`]);
    expect(event({ ...weekly, repeatsUntil: '2026-11-30' })).to.deep.equal([`repeatsUntil: ${repeatsOrder}`]);
    expect(event({ ...weekly, repeatsUntil: '2026-12-01' })).to.deep.equal([]);
    expect(event({ ...weekly, repeats: '', repeatsUntil: '2026-11-30' })).to.deep.equal([]);
  });

  it('refuses more dates than an event may have, at the field that makes them', () => {
    const message = strings.errors.tooManyDates(200);
    const daily = { startsAt: '2026-01-01', allDay: '1', repeats: 'daily' };
    expect(event({ ...daily, repeatsUntil: '2026-07-19' })).to.deep.equal([]);
    expect(event({ ...daily, repeatsUntil: '2026-07-20' })).to.deep.equal([`repeatsUntil: ${message}`]);
    const days = Array.from({ length: 200 }, (_, day) => new Date(Date.UTC(2026, 1, day)).toISOString().slice(0, 10));
    const otherDates = days.join('\n');
    expect(event({ startsAt: '2026-01-01', allDay: '1', otherDates })).to.deep.equal([`otherDates: ${message}`]);
  });

  it('ignores the fields of an event for news', () => {
    expect(wrong({ values: { endsAt: 'demain' } })).to.deep.equal([]);
  });

  it('requires a description of every image', () => {
    const images = [
      { id: 4, name: 'a.jpg', alt: ' ' },
      { id: 5, name: 'b.jpg', alt: 'La place' },
    ];
    expect(wrong({ images })).to.deep.equal([`imageAlt-4: ${strings.errors.alt('a.jpg')}`]);
  });
});
