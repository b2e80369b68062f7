import { expect } from '@open-wc/testing';
import { chunkFile } from '../../scripts/build/chunks/chunk-file.js';
import { chunks } from '../../scripts/build/chunks/chunk-table.js';

describe('the file of a chunk', () => {
  it('has its name and eight letters and digits of its hash', () => {
    expect(chunkFile('feeds', 'sha256-a+/bC1d2E3f4G5=')).to.equal('chunks/feeds-abC1d2E3.js');
  });
});

describe('the list of chunks', () => {
  const looking = (text: string): string[] =>
    chunks
      .filter(({ look, of = '' }) => look?.test(text) && !/job-board|event-agenda/.test(of))
      .map(({ name }) => name);

  for (const [text, expected] of [
    [' https://www.commune.fr/spip.php?page=backend', ['html-reader', 'feeds']],
    [' /spip.php?page=backend&id_rubrique=3', ['html-reader', 'feeds']],
    [' https://www.commune.fr/feed/', ['html-reader', 'feeds']],
    [' https://www.commune.fr/?feed=rss2', ['html-reader', 'feeds']],
    [' /flux/actualites.xml', ['html-reader', 'feeds']],
    ['rss /actualites', ['html-reader', 'feeds']],
    [' /wp-json/wp/v2/posts?_embed', ['html-reader', 'cms']],
    [' /jsonapi/node/article', ['html-reader', 'cms']],
    ['drupal /x', ['html-reader', 'cms']],
    [' https://api.open-meteo.com/v1/forecast?latitude=48', ['open-meteo']],
    [' https://api.openweathermap.org/data/2.5/weather', ['openweathermap']],
    [' https://api.met.no/weatherapi/locationforecast/2.0/compact', ['met-norway']],
    [' /api/news', []],
    [' /api/jobs?page=2', []],
    [' /actualites.json', []],
  ] as const) {
    it(`expects ${expected.join(' and ') || 'nothing more'} for “${text}”`, () => {
      expect(looking(text)).to.deep.equal(expected);
    });
  }
});
