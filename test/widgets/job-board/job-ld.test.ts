import { expect } from '@open-wc/testing';
import { jobLd } from '../../../src/widgets/job-board/job-ld.js';
import { job } from './job.js';

const complete = job(1, {
  description: 'Un < deux\n• trois',
  employer: 'Mairie',
  place: 'Laval',
  postalCode: '53000',
  country: 'FR',
  contract: 'TEMPORARY',
  workTime: 'Temps plein',
  salary: { min: 1900, currency: 'EUR', unit: 'MONTH' },
  datePosted: new Date('2026-02-01T10:00:00Z'),
  validThrough: new Date('2026-03-31T21:59:59.999Z'),
});

describe('the JobPosting of an offer', () => {
  it('has everything that search engines require, and the other known fields', () => {
    expect(JSON.parse(JSON.stringify(jobLd(complete, 'Europe/Paris')))).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'Poste 1',
      description: 'Un &lt; deux<br>• trois',
      identifier: { '@type': 'PropertyValue', name: 'Mairie', value: '1' },
      url: 'https://www.commune.test/offres/1',
      datePosted: '2026-02-01T11:00:00+01:00',
      validThrough: '2026-03-31T23:59:59+02:00',
      hiringOrganization: { '@type': 'Organization', name: 'Mairie' },
      jobLocation: {
        '@type': 'Place',
        address: { '@type': 'PostalAddress', addressLocality: 'Laval', postalCode: '53000', addressCountry: 'FR' },
      },
      employmentType: ['TEMPORARY'],
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', minValue: 1900, unitText: 'MONTH' },
      },
    });
  });

  it('has the country for a remote-only offer', () => {
    expect(jobLd({ ...complete, place: undefined, remote: true }, 'Europe/Paris')).to.deep.include({
      jobLocation: undefined,
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: 'FR' },
    });
  });

  for (const name of ['description', 'employer', 'place', 'country', 'datePosted'] as const) {
    it(`is not written without ${name}`, () =>
      expect(jobLd({ ...complete, [name]: undefined }, 'Europe/Paris')).to.equal(undefined));
  }
});
