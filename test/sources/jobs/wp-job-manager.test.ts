import { expect } from '@open-wc/testing';
import { read, readOne } from './read.js';

describe('WP Job Manager', () => {
  const listing = (members: object = {}) => ({
    id: 7,
    type: 'job_listing',
    title: { rendered: 'Agent &amp; cie' },
    ...members,
  });

  it('reads a list', () => {
    expect(
      readOne([
        listing({
          link: 'https://www.commune.test/?p=7',
          content: { rendered: '<p>Texte</p>' },
          date_gmt: '2026-02-01T10:00:00',
          date: '2026-02-01T11:00:00',
          meta: {
            _application: 'rh@commune.test',
            _company_name: 'Mairie',
            _job_location: 'Laval',
            _job_expires: '2026-03-31',
            _job_salary: '1900',
            _job_salary_currency: 'EUR',
            _job_salary_unit: 'MONTH',
            _remote_position: 1,
            _filled: 0,
          },
          _embedded: {
            'wp:term': [
              [
                { taxonomy: 'job_listing_type', name: 'CDD' },
                { taxonomy: 'category', name: 'x' },
              ],
              [],
            ],
          },
        }),
      ]),
    ).to.deep.equal({
      id: '7',
      url: 'https://www.commune.test/?p=7',
      applyUrl: 'mailto:rh@commune.test',
      title: 'Agent & cie',
      description: 'Texte',
      employer: 'Mairie',
      place: 'Laval',
      contract: 'CDD',
      salary: { min: 1900, max: 1900, currency: 'EUR', unit: 'MONTH' },
      remote: true,
      datePosted: new Date('2026-02-01T10:00:00Z'),
      validThrough: new Date('2026-03-31T21:59:59.999Z'),
    });
  });

  it('leaves out filled jobs, and accepts missing non-public members', () => {
    expect(read([listing({ meta: { _filled: '1' } }), listing({ meta: [] })])).to.have.length(1);
  });
});
