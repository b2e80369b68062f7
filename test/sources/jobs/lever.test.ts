import { expect } from '@open-wc/testing';
import { readOne } from './read.js';

describe('Lever', () => {
  it('reads postings, with their lists below their description', () => {
    expect(
      readOne([
        {
          id: 'a1',
          text: 'Agent',
          hostedUrl: 'https://jobs.lever.test/a1',
          applyUrl: 'https://jobs.lever.test/a1/apply',
          description: '<div>Début</div>',
          lists: [{ text: 'Missions', content: '<li>Un</li><li>Deux</li>' }],
          additional: 'Fin',
          categories: { location: 'Laval', commitment: 'CDI' },
          country: 'FR',
          workplaceType: 'remote',
          createdAt: 1_764_205_361_939,
          salaryRange: { min: 24_000, max: 28_000, currency: 'EUR', interval: 'per-year-salary' },
        },
      ]),
    ).to.deep.equal({
      id: 'a1',
      url: 'https://jobs.lever.test/a1',
      applyUrl: 'https://jobs.lever.test/a1/apply',
      title: 'Agent',
      description: 'Début\n\nMissions\n\n• Un\n• Deux\n\nFin',
      place: 'Laval',
      country: 'FR',
      contract: 'CDI',
      salary: { min: 24_000, max: 28_000, currency: 'EUR', unit: 'YEAR' },
      remote: true,
      datePosted: new Date(1_764_205_361_939),
    });
  });

  it('reads one posting, with its workplace type in any case', () => {
    const posting = (workplaceType: string) =>
      readOne({ id: 'a', text: 'Agent', hostedUrl: 'https://l.test/a', workplaceType });
    expect(posting('Remote').remote).to.equal(true);
    expect(posting('hybrid').remote).to.equal(true);
    expect(posting('on-site').remote).to.equal(false);
  });
});
