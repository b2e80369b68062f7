import { expect } from '@open-wc/testing';
import { read, readOne } from './read.js';

describe('SmartRecruiters', () => {
  const posting = {
    id: '74',
    name: 'Agent',
    refNumber: 'REF1',
    company: { identifier: 'A/B', name: 'Mairie' },
    releasedDate: '2026-02-01T10:00:00.000Z',
    location: { city: 'Laval', postalCode: '53000', country: 'fr', remote: true },
    typeOfEmployment: { label: 'Part-time' },
    ref: 'https://api.smartrecruiters.com/74',
  };

  it('reads a page of postings, and links to their pages rather than to the API', () => {
    expect(readOne({ totalFound: 1, content: [posting] })).to.deep.equal({
      id: '74',
      url: 'https://jobs.smartrecruiters.com/A%2FB/74',
      title: 'Agent',
      description: '',
      employer: 'Mairie',
      place: 'Laval',
      postalCode: '53000',
      country: 'FR',
      workTime: 'Part-time',
      remote: true,
      datePosted: new Date('2026-02-01T10:00:00Z'),
      reference: 'REF1',
    });
    expect(read({ totalFound: 0, content: [] })).to.deep.equal([]);
  });

  it('reads one posting with its description', () => {
    const sections = { jobDescription: { title: 'Missions', text: '<p>Texte</p>' } };
    expect(readOne({ ...posting, applyUrl: 'https://s.test/apply', jobAd: { sections } })).to.deep.include({
      applyUrl: 'https://s.test/apply',
      description: 'Missions\n\nTexte',
    });
  });

  it('finds the company in the API address if no other member has it', () => {
    const ref = 'https://api.smartrecruiters.com/v1/companies/Mairie/postings/74';
    expect(readOne({ ...posting, company: undefined, ref }).url).to.equal('https://jobs.smartrecruiters.com/Mairie/74');
    expect(readOne({ ...posting, company: undefined }).url).to.equal(undefined);
  });

  it('encodes any company name in the address, even with a lone surrogate', () => {
    const { url } = readOne({ ...posting, postingUrl: undefined, company: { identifier: 'Pré\ud83d' } });
    expect(url).to.match(/^https:\/\/jobs\.smartrecruiters\.com\/Pr%C3%A9%EF%BF%BD\//);
  });
});
