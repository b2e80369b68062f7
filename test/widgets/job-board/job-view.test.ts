import { expect } from '@open-wc/testing';
import { jobs as strings } from '../../../src/locales/fr/jobs.js';
import { viewOf, type Wishes } from '../../../src/widgets/job-board/job-view.js';
import { job } from './job.js';

const NOW = new Date('2026-02-13T12:00:00Z');
const day = (number: number) => new Date(Date.UTC(2026, 1, number, 12));
const offers = [
  job(1, { title: 'Cuisinier', contract: 'CDD - 6 Mois', place: 'Laval', category: 'C', datePosted: day(1) }),
  job(2, {
    title: 'Secrétaire',
    contract: 'CDD (renouvelable)',
    place: 'Mayenne',
    category: 'B',
    validThrough: day(20),
  }),
  job(3, { title: 'Directrice', contract: 'TEMPORARY', place: 'Laval', datePosted: day(12), validThrough: day(15) }),
  job(4, { title: 'Jardinier', contract: 'Titulaire', place: 'laval', description: 'Espaces verts' }),
  job(5, { title: 'Passé', contract: 'Stage', validThrough: day(12) }),
];
const view = (wishes: Partial<Wishes> = {}, jobs = offers) =>
  viewOf(jobs, {
    preset: { contract: '', place: '', category: '', employer: '' },
    locked: [],
    sort: 'newest',
    choices: {},
    strings,
    now: NOW,
    earliest: NOW,
    timeZone: 'Europe/Paris',
    ...wishes,
  });
const preset = (more: object) => ({ contract: '', place: '', category: '', employer: '', ...more });

describe('the view of the offers', () => {
  const cases: [string, Partial<Wishes>, string][] = [
    ['has the newest first, and those without a date last', {}, '3 1 2 4'],
    ['has the next deadline first', { sort: 'deadline' }, '3 2 1 4'],
    ['is sorted as the visitor wants', { choices: { sort: 'deadline' } }, '3 2 1 4'],
    ['keeps the webmaster’s order for an unknown one', { choices: { sort: 'price' } }, '3 1 2 4'],
    ['takes contracts of one kind for one, in whatever words', { choices: { contract: 'cdd' } }, '3 1 2'],
    ['compares places without case', { choices: { place: 'Laval' } }, '3 1 4'],
    ['combines filters', { choices: { contract: 'CDD', place: 'Laval' } }, '3 1'],
    ['searches titles and texts, without accents', { choices: { q: 'SECRETAIRE' } }, '2'],
    ['wants every word', { choices: { q: 'verts jardinier' } }, '4'],
    ['begins with what is preset', { preset: preset({ category: 'b' }) }, '2'],
    [
      'lets the visitor change what is preset',
      { preset: preset({ category: 'B' }), choices: { category: '', employer: '' } },
      '3 1 2 4',
    ],
    [
      'holds what is locked',
      { preset: preset({ category: 'B' }), locked: ['category'], choices: { category: 'C' } },
      '2',
    ],
    ['takes a choice that no offer has for none', { choices: { place: 'Ailleurs' } }, '3 1 2 4'],
  ];
  for (const [title, wishes, expected] of cases) {
    it(title, () =>
      expect(
        view(wishes)
          .matching.map(({ id }) => id)
          .join(' '),
      ).to.equal(expected),
    );
  }

  it('puts offers last that are expired by an unconfirmed clock, in either order, and hides long expired ones', () => {
    const past = [job(6, { datePosted: day(13), validThrough: day(10) }), job(7, { validThrough: day(12) })];
    const old = job(8, { validThrough: new Date('2025-06-01T12:00:00Z') });
    const earliest = new Date('2025-08-01T12:00:00Z');
    for (const [sort, expected] of [
      ['newest', '3 1 2 4 6 7 5'],
      ['deadline', '3 2 1 4 6 7 5'],
    ] as const) {
      const { matching } = view({ earliest, sort }, [old, ...past, ...offers]);
      expect(matching.map(({ id }) => id).join(' '), sort).to.equal(expected);
    }
  });

  it('counts for each option the offers that the other filters leave', () => {
    const { filters } = view({ choices: { place: 'Mayenne' } });
    expect(filters).to.deep.equal([
      {
        name: 'contract',
        value: '',
        all: 1,
        options: [
          { value: 'CDD', count: 1 },
          { value: 'Titulaire', count: 0 },
        ],
      },
      {
        name: 'place',
        value: 'Mayenne',
        all: 4,
        options: [
          { value: 'Laval', count: 3 },
          { value: 'Mayenne', count: 1 },
        ],
      },
      {
        name: 'category',
        value: '',
        all: 1,
        options: [
          { value: 'B', count: 1 },
          { value: 'C', count: 0 },
        ],
      },
    ]);
  });

  it('offers filters with several options and preset ones, but never locked ones', () => {
    const names = (wishes: Partial<Wishes>, jobs = offers) => view(wishes, jobs).filters.map(({ name }) => name);
    expect(names({}, [offers[0]!])).to.deep.equal([]);
    expect(names({ preset: preset({ place: 'Laval' }) }, [offers[0]!])).to.deep.equal(['place']);
    expect(names({ locked: ['place'] })).to.deep.equal(['contract', 'category']);
  });

  it('shows an offer once', () => expect(view({}, [offers[0]!, offers[0]!]).open).to.have.length(1));
});
