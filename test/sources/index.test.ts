import { expect } from '@open-wc/testing';
import { FormatError, parse, registerSource } from '../../src/sources/index.js';

const body = (text: string) => new TextEncoder().encode(text);

describe('commune-widgets/sources', () => {
  it('reads news and weather from bytes', () => {
    const rss = '<rss><channel><item><title>Un</title></item></channel></rss>';
    expect(parse('news', { body: body(rss), contentType: 'text/xml', url: 'https://a.fr/' })[0]?.title).to.equal('Un');
    const weather = '{"main":{"temp":5.98},"weather":[{"id":500}],"dt":1700000000}';
    expect(parse('weather', { body: body(weather), contentType: '', url: 'https://a.fr/' }).temperature).to.equal(5.98);
  });

  it('throws a FormatError for an unregistered format', () => {
    const payload = { body: body('{}'), contentType: '', url: 'https://a.fr/', format: 'csv' };
    expect(() => parse('news', payload)).to.throw(FormatError, 'csv');
  });

  it('throws an error with the known kinds for an unknown one', () => {
    const payload = { body: body('{}'), contentType: '', url: 'https://a.fr/' };
    expect(() => parse('polls' as 'poll', payload)).to.throw(
      TypeError,
      /"polls".*news, weather, jobs, events, offices, alerts, poll/,
    );
    expect(() => parse('constructor' as 'poll', payload)).to.throw(TypeError, 'constructor');
    const source = { detect: () => true, parse: () => [] };
    expect(() => registerSource('nouvelles' as 'news', 'csv', source)).to.throw(TypeError, '"nouvelles"');
  });

  it('accepts a new format, which is tried first', () => {
    registerSource('news', 'csv', {
      detect: ({ text }) => text.startsWith('titre;'),
      parse: ({ text }) =>
        text
          .split('\n')
          .slice(1)
          .map((title) => ({ id: title, title, summary: '', categories: [], authors: [] })),
    });
    const items = parse('news', { body: body('titre;\nUn\nDeux'), contentType: 'text/csv', url: 'https://a.fr/' });
    expect(items.map(({ title }) => title)).to.deep.equal(['Un', 'Deux']);
  });
});
