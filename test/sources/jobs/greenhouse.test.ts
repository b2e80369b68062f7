import { expect } from '@open-wc/testing';
import { read, readOne } from './read.js';

describe('Greenhouse', () => {
  const board = (members: object = {}) => ({
    jobs: [{ id: 1, title: 'Agent', absolute_url: 'https://board.test/1', ...members }],
  });

  it('reads a board', () => {
    const job = readOne(
      board({
        company_name: 'Mairie ',
        content: '&lt;p&gt;Texte&lt;/p&gt;',
        location: { name: 'Laval' },
        metadata: [{ name: 'Employment Type', value: ['CDD', 'Full-time'] }],
        first_published: '2026-02-01T10:00:00+01:00',
        updated_at: '2026-02-03T10:00:00+01:00',
        application_deadline: '2026-03-31',
        requisition_id: 'R-1',
      }),
    );
    expect(job).to.deep.equal({
      id: '1',
      url: 'https://board.test/1',
      applyUrl: 'https://board.test/1',
      title: 'Agent',
      description: 'Texte',
      employer: 'Mairie',
      place: 'Laval',
      contract: 'CDD',
      workTime: 'Full-time',
      remote: false,
      datePosted: new Date('2026-02-01T09:00:00Z'),
      validThrough: new Date('2026-03-31T21:59:59.999Z'),
      reference: 'R-1',
    });
  });

  it('reads one job', () => {
    expect(readOne({ ...board().jobs[0], content: '&lt;p&gt;Texte&lt;/p&gt;' }).description).to.equal('Texte');
  });

  it('reads an empty board, and null fields', () => {
    expect(read({ jobs: [], meta: { total: 0 } })).to.deep.equal([]);
    expect(readOne(board({ metadata: null, location: null, application_deadline: null })).title).to.equal('Agent');
  });
});
