import { expect } from '@open-wc/testing';
import { probe, whyBlocked, type Blocked } from '../../src/diagnosis/probe.js';
import { HeldFetch } from '../support/held-fetch.js';

describe('whyBlocked', () => {
  const http = 'http://a.test/feed?key=1';
  const https = 'https://a.test/feed';
  const page = 'https://www.commune.test/';
  const cases: [title: string, url: string, page: string, violations: string[], isThere: boolean, cause: Blocked][] = [
    ['csp for a reported violation', https, page, ['https://a.test/feed'], false, 'csp'],
    ['csp if only the origin is reported', https, page, ['https://a.test'], false, 'csp'],
    ['network if the violation was of another site', https, page, ['https://b.test/feed', 'inline'], false, 'network'],
    ['cors if the server answers a no-cors request', https, page, [], true, 'cors'],
    ['mixed-content for http: on a page by https:', http, page, [], false, 'mixed-content'],
    ['cors if the browser allows http: there', http, page, [], true, 'cors'],
    ['network if nothing answers', https, page, [], false, 'network'],
    ['network on a page by http:', http, 'http://www.commune.test/', [], false, 'network'],
  ];
  for (const [title, url, from, violations, isThere, cause] of cases) {
    it(`returns ${title}`, () => expect(whyBlocked(url, from, violations, isThere)).to.equal(cause));
  }
});

describe('probe', () => {
  let held: HeldFetch;
  beforeEach(() => (held = new HeldFetch()));
  afterEach(() => held.restore());

  it('sends one request as the widget does, and returns the response', async () => {
    const outcome = probe('https://a.test/feed');
    const call = await held.call(0);
    expect(call.init).to.include({ credentials: 'same-origin' });
    call.respond('[]', { headers: { 'content-type': 'application/json' } });
    expect(await outcome).to.have.nested.property('answer.contentType', 'application/json');
    expect(held.calls).to.have.length(1);
  });

  it('reports an error status without a second request', async () => {
    const outcome = probe('https://a.test/feed');
    (await held.call(0)).respond('', { status: 503 });
    expect(await outcome).to.deep.equal({ cause: 'http-5xx', status: 503 });
    expect(held.calls).to.have.length(1);
  });

  it('sends a no-cors request after a blocked one', async () => {
    const outcome = probe('https://a.test/feed');
    (await held.call(0)).fail();
    const second = await held.call(1);
    expect(second.init.mode).to.equal('no-cors');
    second.respond('');
    expect(await outcome).to.deep.equal({ cause: 'cors' });
  });

  it('reports that the server does not answer', async () => {
    const outcome = probe('https://a.test/feed');
    (await held.call(0)).fail();
    (await held.call(1)).fail();
    expect(await outcome).to.deep.equal({ cause: 'network' });
  });
});
