import { expect } from '@open-wc/testing';
import type { EventOccurrence } from '../../../src/sources/events/event-occurrence.js';
import { viewOf, type AgendaChoices, type Selection } from '../../../src/widgets/event-agenda/agenda-view.js';
import { rhythmOf } from '../../../src/widgets/event-agenda/rhythm.js';
import { momentsWanted } from '../../../src/widgets/event-agenda/selection-period.js';
import { event, series } from './event.js';

const ZONE = 'Europe/Paris';
// A Wednesday.
const now = new Date('2026-04-08T10:00:00Z');
const usual: Selection = {
  category: [],
  exclude: [],
  offset: 0,
  from: Date.parse('2026-04-07T22:00Z'),
  to: Date.parse('2027-10-07T22:00Z'),
  kept: 'upcoming',
  now,
  timeZone: ZONE,
};
const titles = (events: EventOccurrence[], choices: AgendaChoices = {}, more: Partial<Selection> = {}) =>
  viewOf(events, { ...usual, ...more }, choices).matching.map(({ event }) => event.title.replace('Fête ', ''));

const agenda = [
  event('over', '2026-04-08T06:00Z', '2026-04-08T08:00Z', { categories: ['Sport'] }),
  event('today', '2026-04-08T17:00Z', '', { categories: ['Culture'], place: 'Mairie' }),
  event('running', '2026-03-01', '2026-05-01', { categories: ['culture'], place: 'Médiathèque' }),
  event('weekend', '2026-04-11', '2026-04-13', { categories: ['Fête', 'Jeunesse'], description: 'Un défilé.' }),
  event('next', '2026-04-14T17:00Z', '', { place: 'mairie' }),
  event('may', '2026-05-02T17:00Z'),
];

describe('the selection of events', () => {
  it('leaves out what is over, and keeps what has begun', () => {
    expect(titles(agenda)).to.deep.equal(['running', 'today', 'weekend', 'next', 'may']);
  });

  it('shows what is over, the last one first, instead', () => {
    const past = { kept: 'past' as const, from: 0 };
    const older = event('older', '2026-01-01T10:00Z');
    expect(titles([older, ...agenda], {}, past)).to.deep.equal(['over', 'older']);
  });

  it('keeps and hides categories, whatever their case and accents', () => {
    expect(titles(agenda, {}, { category: ['CULTURE', 'fete'] })).to.deep.equal(['running', 'today', 'weekend']);
    expect(titles(agenda, {}, { exclude: ['culture'] })).to.deep.equal(['weekend', 'next', 'may']);
  });

  it('skips events, and keeps to its period', () => {
    expect(titles(agenda, {}, { offset: 2 })).to.deep.equal(['weekend', 'next', 'may']);
    const april = { from: Date.parse('2026-04-10T22:00Z'), to: Date.parse('2026-04-30T22:00Z') };
    expect(titles(agenda, {}, april)).to.deep.equal(['running', 'weekend', 'next']);
  });
});

describe('the choices of a visitor', () => {
  const cases: [title: string, choices: AgendaChoices, expected: string][] = [
    ['finds every word, without accents', { q: 'DEFILE un' }, 'weekend'],
    ['shows a category', { category: 'Culture' }, 'running today'],
    ['shows a place, whatever its case', { place: 'MAIRIE' }, 'today next'],
    ['shows what is today', { when: 'today' }, 'running today'],
    ['shows this weekend', { when: 'weekend' }, 'running weekend'],
    ['shows this week from today on', { when: 'week' }, 'running today weekend'],
    ['shows this month', { when: 'month' }, 'running today weekend next'],
    [
      'shows the days that are chosen, both included',
      { when: 'choose', from: '2026-04-12', to: '2026-04-14' },
      'running weekend next',
    ],
    ['needs no last day', { when: 'choose', from: '2026-05-01' }, 'may'],
    ['combines them', { when: 'today', place: 'Mairie' }, 'today'],
    [
      'ignores what no event has, and a period that it does not know',
      { category: 'x', when: 'y' },
      'running today weekend next may',
    ],
  ];
  for (const [title, choices, expected] of cases) {
    it(title, () => expect(titles(agenda, choices).join(' ')).to.equal(expected));
  }

  it('count what each option would show', () => {
    const { filters } = viewOf(agenda, usual, { place: 'Mairie' });
    const [category, place] = filters;
    expect(category?.options.map(({ value, count }) => `${value} ${count}`)).to.deep.equal([
      'culture 1',
      'Fête 0',
      'Jeunesse 0',
    ]);
    expect(place?.options.map(({ value, count }) => `${value} ${count}`)).to.deep.equal(['Mairie 2', 'Médiathèque 1']);
    expect(place?.all).to.equal(5);
  });
});

describe('the dates of one event', () => {
  const market = series('Marché', '2026-04-09T07:00:00Z', 5);

  it('are one item, shown at the next one', () => {
    const view = viewOf([...agenda, ...market], usual, {});
    const item = view.matching.find(({ event }) => event.title === 'Marché');
    expect(item?.event.id).to.equal('Marché 0');
    expect(item?.dates).to.have.length(5);
  });

  it('are shown at the first one in the chosen period', () => {
    const { matching } = viewOf(market, usual, { when: 'choose', from: '2026-04-20' });
    expect(matching.map(({ event }) => event.id)).to.deep.equal(['Marché 2']);
  });

  it('are several items where more than the time differs', () => {
    const [first, second, ...rest] = market;
    const moved = { ...second!, status: 'cancelled' as const };
    expect(viewOf([first!, moved, ...rest], usual, {}).matching).to.have.length(2);
  });
});

describe('the rhythm of a series', () => {
  const horizon = Date.parse('2027-10-01T00:00Z');

  it('is weekly or daily at the same local time, also across a DST change', () => {
    const weeks = series('a', '2026-03-20T08:00:00Z', 1).concat(series('a', '2026-03-27T08:00:00Z', 1));
    const after = series('a', '2026-04-03T07:00:00Z', 2);
    expect(rhythmOf([...weeks, ...after], horizon, ZONE)?.unit).to.equal('week');
    expect(rhythmOf(series('a', '2026-05-01T08:00:00Z', 4, 1), horizon, ZONE)?.unit).to.equal('day');
  });

  it('is none with a gap, of two dates, or at another step', () => {
    const weeks = series('a', '2026-05-01T08:00:00Z', 6);
    expect(
      rhythmOf(
        weeks.filter((_, index) => index !== 3),
        horizon,
        ZONE,
      ),
    ).to.equal(undefined);
    expect(rhythmOf(weeks.slice(0, 2), horizon, ZONE)).to.equal(undefined);
    expect(rhythmOf(series('a', '2026-05-01T08:00:00Z', 4, 14), horizon, ZONE)).to.equal(undefined);
  });

  it('has a last date unless it reaches the end of the data', () => {
    const weeks = series('a', '2026-05-01T08:00:00Z', 4);
    expect(rhythmOf(weeks, horizon, ZONE)?.last?.start).to.deep.equal(new Date('2026-05-22T08:00:00Z'));
    expect(rhythmOf(weeks, Date.parse('2026-05-25T00:00Z'), ZONE)?.last).to.equal(undefined);
  });
});

describe('the period that is asked for', () => {
  const today = Date.parse('2026-04-08T00:00Z');
  const period = (wanted: Partial<Parameters<typeof momentsWanted>[0]>) => {
    const { from, to } = momentsWanted({ from: '', to: '', past: false, isMonth: false, ...wanted }, today, now, ZONE);
    return [from, to].map((time) => new Date(time).toISOString().slice(0, 16));
  };
  const cases: [title: string, wanted: Partial<Parameters<typeof momentsWanted>[0]>, expected: string[]][] = [
    ['begins today and lasts 18 months', {}, ['2026-04-07T22:00', '2027-10-07T22:00']],
    ['begins with its month', { isMonth: true }, ['2026-03-31T22:00', '2027-09-30T22:00']],
    [
      'has the days of the attributes, both included',
      { from: '2026-06-01', to: '2026-06-30' },
      ['2026-05-31T22:00', '2026-06-30T22:00'],
    ],
    ['is never longer', { from: '2026-06-01', to: '2036-06-30' }, ['2026-05-31T22:00', '2027-11-30T23:00']],
    ['ends now for what is over', { past: true }, ['2024-10-08T22:00', '2026-04-08T10:00']],
  ];
  for (const [title, wanted, expected] of cases) {
    it(title, () => expect(period(wanted)).to.deep.equal(expected));
  }
});
