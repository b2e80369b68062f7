import { expect } from '@open-wc/testing';
import { probe, whyBlocked, type Blocked } from '../../src/diagnosis/probe.js';
import { HeldFetch } from '../support/held-fetch.js';

describe('whyBlocked', () => {
  const http = 'http://a.test/feed?key=1';
  const https = 'https://a.test/feed';
  const page = 'https://www.commune.test/';
  const cases: [title: string, url: string, page: string, violations: string[], isThere: boolean, cause: Blocked][] = [
    ['the policy, when it said so', https, page, ['https://a.test/feed'], false, 'csp'],
    ['the policy, when only the origin is told', https, page, ['https://a.test'], false, 'csp'],
    ['not the policy that refused another site', https, page, ['https://b.test/feed', 'inline'], false, 'network'],
    ['the server, when it answers those who may not read', https, page, [], true, 'cors'],
    ['http: on https:', http, page, [], false, 'mixed-content'],
    ['nothing of the kind when a browser lets http: through', http, page, [], true, 'cors'],
    ['the network, when nothing answers', https, page, [], false, 'network'],
    ['the network, on a page of http:', http, 'http://www.commune.test/', [], false, 'network'],
  ];
  for (const [title, url, from, violations, isThere, cause] of cases) {
    it(`is ${title}`, () => expect(whyBlocked(url, from, violations, isThere)).to.equal(cause));
  }
});

describe('probe', () => {
  let held: HeldFetch;
  beforeEach(() => (held = new HeldFetch()));
  afterEach(() => held.restore());

  it('asks as the widget does, once, and gives the answer', async () => {
    const outcome = probe('https://a.test/feed');
    const call = await held.call(0);
    expect(call.init).to.include({ credentials: 'same-origin' });
    call.respond('[]', { headers: { 'content-type': 'application/json' } });
    expect(await outcome).to.have.nested.property('answer.contentType', 'application/json');
    expect(held.calls).to.have.length(1);
  });

  it('tells a refusal by its status, and does not ask again', async () => {
    const outcome = probe('https://a.test/feed');
    (await held.call(0)).respond('', { status: 503 });
    expect(await outcome).to.deep.equal({ cause: 'http-5xx', status: 503 });
    expect(held.calls).to.have.length(1);
  });

  it('asks a second time, without reading, after a request that was blocked', async () => {
    const outcome = probe('https://a.test/feed');
    (await held.call(0)).fail();
    const second = await held.call(1);
    expect(second.init.mode).to.equal('no-cors');
    second.respond('');
    expect(await outcome).to.deep.equal({ cause: 'cors' });
  });

  it('tells that nothing answers', async () => {
    const outcome = probe('https://a.test/feed');
    (await held.call(0)).fail();
    (await held.call(1)).fail();
    expect(await outcome).to.deep.equal({ cause: 'network' });
  });
});
