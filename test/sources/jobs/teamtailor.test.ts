import { expect } from '@open-wc/testing';
import { readOne } from './read.js';

describe('Teamtailor', () => {
  it('reads a feed whose items contain a JobPosting, even an incomplete one', () => {
    const item = {
      id: 'u1',
      url: 'https://t.test/1',
      title: 'Agent',
      content_html: '<p>Texte</p>',
      date_published: '2026-02-01T10:00:00+01:00',
    };
    const feed = (more: object) => ({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Mairie',
      items: [{ ...item, _jobposting: more }],
    });
    expect(readOne(feed({}))).to.deep.equal({
      id: 'u1',
      url: 'https://t.test/1',
      applyUrl: 'https://t.test/1',
      title: 'Agent',
      description: 'Texte',
      employer: 'Mairie',
      remote: false,
      datePosted: new Date('2026-02-01T09:00:00Z'),
    });
    expect(readOne(feed({ identifier: { value: 71 }, validThrough: '2026-03-31' }))).to.deep.include({
      id: '71',
      reference: '71',
    });
  });
});
