import { expect } from '@open-wc/testing';
import { type EventFacts, eventSummary } from '../../../src/locales/fr/event-summary.js';

const none: EventFacts = { dates: [], allDay: false, place: null, address: null, price: null };
const at = (written: string) => new Date(written);
const summary = (facts: Partial<EventFacts>, zone = 'Europe/Paris') => eventSummary({ ...none, ...facts }, zone);

describe('eventSummary', () => {
  it('contains date, place and price', () => {
    const facts = {
      dates: [{ startsAt: at('2026-03-14T13:00:00Z'), endsAt: at('2026-03-14T16:30:00Z') }],
      place: 'salle des fêtes',
      address: '12 rue des Écoles',
      price: '5 €',
    };
    const expected = 'Samedi 14 mars 2026, de 14\u00a0h à 17\u00a0h\u00a030, salle des fêtes, 12 rue des Écoles. 5 €.';
    expect(summary(facts)).to.equal(expected);
  });

  it('has one time if there is no end, or the same one', () => {
    const startsAt = at('2026-03-01T08:05:00Z');
    for (const endsAt of [null, startsAt])
      expect(summary({ dates: [{ startsAt, endsAt }] })).to.equal('Dimanche 1er mars 2026, à 9\u00a0h\u00a005.');
  });

  it('has days only for a whole-day event', () => {
    const [startsAt, endsAt] = [at('2026-03-13T23:00:00Z'), at('2026-03-15T23:00:00Z')];
    expect(summary({ dates: [{ startsAt, endsAt: null }], allDay: true })).to.equal('Samedi 14 mars 2026.');
    const expected = 'Du samedi 14 mars 2026 au lundi 16 mars 2026.';
    expect(summary({ dates: [{ startsAt, endsAt }], allDay: true })).to.equal(expected);
  });

  it('has both days and times if it ends on another day', () => {
    const [startsAt, endsAt] = [at('2026-03-14T19:00:00Z'), at('2026-03-15T01:00:00Z')];
    const expected = 'Du samedi 14 mars 2026 à 20\u00a0h au dimanche 15 mars 2026 à 2\u00a0h.';
    expect(summary({ dates: [{ startsAt, endsAt }] })).to.equal(expected);
  });

  it('has times in the given time zone, including midnight', () => {
    const facts = { dates: [{ startsAt: at('2026-03-14T00:00:00Z'), endsAt: null }] };
    expect(summary(facts, 'America/Guadeloupe')).to.equal('Vendredi 13 mars 2026, à 20\u00a0h.');
    expect(summary(facts, 'UTC')).to.equal('Samedi 14 mars 2026, à 0\u00a0h.');
  });

  it('has the first of several dates, and the second one, or the number of the others and the last one', () => {
    const dates = [14, 21, 28].map((day) => ({ startsAt: at(`2026-03-${day}T13:00:00Z`), endsAt: null }));
    expect(summary({ dates: dates.slice(0, 2) })).to.equal(
      'Samedi 14 mars 2026, à 14\u00a0h, et le samedi 21 mars 2026.',
    );
    expect(summary({ dates })).to.equal(
      'Samedi 14 mars 2026, à 14\u00a0h, et 2 autres dates jusqu’au samedi 28 mars 2026.',
    );
  });

  it('says that an event is cancelled, and leaves out a date that is', () => {
    const dates = [14, 21].map((day) => ({
      startsAt: at(`2026-03-${day}T13:00:00Z`),
      endsAt: null,
      cancelled: day === 14,
    }));
    expect(summary({ dates })).to.equal('Samedi 21 mars 2026, à 14\u00a0h.');
    expect(summary({ dates, eventStatus: 'cancelled' })).to.equal('Annulé. Samedi 21 mars 2026, à 14\u00a0h.');
  });

  it('is empty if nothing is known, and keeps final punctuation', () => {
    expect(summary({})).to.equal('');
    expect(summary({ price: 'Gratuit !' })).to.equal('Gratuit !');
  });
});
