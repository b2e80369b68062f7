import { expect } from '@open-wc/testing';
import { voteUrl } from '../../../src/widgets/poll-box/vote-url.js';

describe('voteUrl', () => {
  for (const [endpoint, id, url] of [
    ['https://api.test/polls/current', 'fete', 'https://api.test/polls/fete/votes'],
    ['https://api.test/polls/fete', 'fete', 'https://api.test/polls/fete/votes'],
    ['https://api.test/polls/current/', 'fete', 'https://api.test/polls/fete/votes'],
    ['/api/polls/current?site=12#top', 'fete', 'https://commune.test/api/polls/fete/votes?site=12'],
    ['https://api.test/polls/current', 'a/../b ?', 'https://api.test/polls/a%2F..%2Fb%20%3F/votes'],
    ['https://api.test/polls/current', 'f\ud800', 'https://api.test/polls/f%EF%BF%BD/votes'],
    ['https://api.test/polls/current https://other.test/polls/7', '3', 'https://api.test/polls/3/votes'],
  ] as const) {
    it(`is ${url} for ${endpoint}`, () => expect(voteUrl(endpoint, 'https://commune.test/accueil/', id)).to.equal(url));
  }

  it('is undefined without an endpoint', () => {
    expect(() => voteUrl(undefined, 'https://commune.test/', '1')).to.throw();
  });
});
