import { expect } from '@open-wc/testing';
import { addressQuery, addressSearch, requestAddresses } from '../../src/element/address-request.js';
import { HeldFetch, json } from '../support/held-fetch.js';

const service = 'https://data.geopf.fr/geocodage';

describe('addressQuery', () => {
  it('is a text of at least three characters, on one line', () => {
    expect(['', 'ru', '  a ', 'rue', ' 12\n rue '].map(addressQuery)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      'rue',
      '12 rue',
    ]);
  });

  it('begins with a letter or a digit, which the service demands', () => {
    expect(addressQuery('« École »')).to.equal('École »');
    expect(addressQuery('… , a')).to.equal(undefined);
  });

  it('has at most 200 characters, and no half of one', () => {
    expect(addressQuery('a'.repeat(300))).to.have.length(200);
    expect(addressQuery(`${'a'.repeat(199)}𝐀`)).to.have.length(199);
  });
});

describe('addressSearch', () => {
  it('is the search of the service, with five addresses at most', () => {
    expect(addressSearch(service, '12 rue & co')).to.equal(`${service}/search?q=12+rue+%26+co&limit=5&autocomplete=1`);
  });

  it('is the same for the address of the search itself', () => {
    for (const address of [`${service}/`, `${service}/search`, `${service}/search#q`]) {
      expect(addressSearch(address, 'rue')).to.equal(`${service}/search?q=rue&limit=5&autocomplete=1`);
    }
  });

  it('keeps the parameters of the page, but for those of its own', () => {
    expect(addressSearch(`${service}?citycode=80021&limit=50`, 'rue')).to.equal(
      `${service}/search?citycode=80021&limit=5&q=rue&autocomplete=1`,
    );
  });
});

describe('requestAddresses', () => {
  it('tells neither the page nor cookies', async () => {
    const fetches = new HeldFetch();
    const answer = requestAddresses(service, 'rue', new AbortController().signal);
    const call = await fetches.call(0);
    fetches.restore();
    call.respond(...json({}));
    await answer;
    expect(call.init).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(call.init.headers).to.equal(undefined);
  });
});
