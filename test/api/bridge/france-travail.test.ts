import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { sourcePolicy } from '../../../demo/api/bridge/source-policy.js';
import { parse } from '../../../src/sources/index.js';
import { type SourceServer, startSourceServer } from '../../support/source-server.js';
import { type AskBridge, bridgeOf } from './ask.js';
import { franceTravailAnswer, offer, OFFERS } from './france-travail-answers.js';

const OTHERS = OFFERS.replace('72181', '38185');

describe('the offers of France Travail', () => {
  let source: SourceServer;
  let ask: AskBridge;
  const clock = { now: new Date() };
  before(async () => {
    source = await startSourceServer();
  });
  beforeEach(() => {
    source.requests = [];
    const settings = { allows: sourcePolicy(`${OFFERS} ${OTHERS}`), credentials: { id: 'mairie', secret: 'sésame' } };
    ask = bridgeOf({ ...settings, network: source.network() }, { clock: () => clock.now });
  });
  after(() => source.close());

  for (const status of [200, 206]) {
    it(`are read with the status ${status}, and keep their fields`, async () => {
      const answer = {
        resultats: [offer, { ...offer, id: '2', lieuTravail: { libelle: '2A - Ajaccio' }, agence: [] }],
      };
      source.answer = franceTravailAnswer(status, answer);
      const { body, headers } = await ask(OFFERS);
      const read = (value: unknown) =>
        parse('jobs', {
          body: Buffer.from(JSON.stringify(value)),
          contentType: '',
          url: 'https://www.commune.example/',
        });
      assert.equal(headers.get('Content-Type'), 'application/ld+json; charset=utf-8');
      // Dates of schema.org have no milliseconds.
      const whole = read(answer).map((job) => ({ ...job, datePosted: new Date('2026-02-12T16:01:23Z') }));
      assert.deepEqual(read(body), whole);
    });
  }

  it('may be an empty list', async () => {
    source.answer = franceTravailAnswer(204);
    const { status, body } = await ask(OFFERS);
    assert.deepEqual([status, body.numberOfItems, body.itemListElement], [200, 0, []]);
  });

  it('are requested with a token, and the secret is only sent to get it', async () => {
    source.answer = franceTravailAnswer(204);
    await ask(OFFERS);
    const [token, search] = source.requests;
    assert.equal(token?.headers.host, 'entreprise.francetravail.fr');
    assert.equal(`https://${search?.headers.host ?? ''}${search?.url ?? ''}`, OFFERS);
    assert.equal(search?.headers.authorization, 'Bearer jeton');
  });

  it('are requested with the same token until it expires', async () => {
    source.answer = franceTravailAnswer(204, undefined, 1_000);
    await Promise.all([ask(OFFERS), ask(OTHERS)]);
    const tokens = () => source.requests.filter(({ method }) => method === 'POST').length;
    assert.equal(tokens(), 1);
    clock.now = new Date(clock.now.getTime() + 960_000);
    await ask(OFFERS);
    assert.equal(tokens(), 1);
    clock.now = new Date(clock.now.getTime() + 960_000);
    await ask(OFFERS);
    assert.equal(tokens(), 2);
  });

  it('are requested again, once, when a token was revoked early', async () => {
    let refusals = 1;
    source.answer = (request, response) => {
      const refused = request.method === 'GET' && refusals-- > 0;
      franceTravailAnswer(refused ? 401 : 204)(request, response);
    };
    assert.equal((await ask(OFFERS)).status, 200);
    assert.equal(source.requests.length, 4);
    source.answer = franceTravailAnswer(401);
    assert.equal((await ask(OTHERS)).body.code, 'source-key');
    assert.equal(source.requests.length, 4 + 3);
  });

  it('are not requested from the target of a redirect, even if it is listed', async () => {
    source.answer = (request, response) => {
      if (request.method === 'POST') franceTravailAnswer(204)(request, response);
      else response.writeHead(302, { Location: OTHERS }).end();
    };
    assert.equal((await ask(OFFERS)).body.code, 'source-moved');
    assert.equal(source.requests.length, 2);
  });

  const failures: [title: string, token: [number, string], code: string][] = [
    ['the key is refused', [400, '{"error":"invalid_client"}'], 'source-key'],
    ['the token’s answer is a page', [200, '<html>'], 'source-failed'],
    ['the token’s answer is empty', [200, 'null'], 'source-failed'],
    ['France Travail is down', [500, ''], 'source-failed'],
  ];
  for (const [title, [status, body], code] of failures) {
    it(`are ${code} when ${title}`, async () => {
      source.answer = (_request, response) => response.writeHead(status).end(body);
      const reply = await ask(OFFERS);
      assert.equal(reply.body.code, code);
      assert.ok(!JSON.stringify(reply.body).includes('sésame'));
    });
  }

  it('require credentials', async () => {
    const without = bridgeOf({ allows: sourcePolicy(OFFERS), network: source.network() });
    assert.deepEqual((await without(OFFERS)).body.code, 'source-key');
    assert.equal(source.requests.length, 0);
  });
});
