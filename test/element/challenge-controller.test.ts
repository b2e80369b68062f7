import { expect } from '@open-wc/testing';
import { createChallenge } from 'altcha-lib';
import type { CreateChallengeOptions } from 'altcha-lib/types';
import { keyDerivation } from '../../src/challenge/derive-key.js';
import { ChallengeController } from '../../src/element/challenge-controller.js';
import { LoadError } from '../../src/element/load-error.js';
import { controllerHost, type ControllerHost } from '../support/controller-host.js';
import { HeldFetch, json } from '../support/held-fetch.js';
import { HeldWarnings } from '../support/held-warnings.js';

const url = 'https://commune.test/challenge';
const schemaUrl = 'https://commune.test/submissions/schema';

const create = (options: Partial<CreateChallengeOptions> = {}) =>
  createChallenge({
    algorithm: 'SHA-256',
    cost: 1,
    counter: 3,
    deriveKey: keyDerivation(),
    hmacSignatureSecret: 'the secret of the tests',
    ...options,
  });

/** The signature of the challenge that a payload solves. */
const solved = (payload: string | undefined): string | undefined =>
  (JSON.parse(atob(payload ?? '')) as { challenge: { signature?: string } }).challenge.signature;

describe('ChallengeController', () => {
  let net: HeldFetch;
  let warnings: HeldWarnings;
  let host: ControllerHost;
  let controller: ChallengeController;

  beforeEach(() => {
    net = new HeldFetch();
    host = controllerHost();
    controller = new ChallengeController(host);
    warnings = new HeldWarnings();
  });
  afterEach(() => {
    controller.hostDisconnected();
    host.remove();
    net.restore();
    warnings.restore();
  });

  it('requests one challenge for all calls while it is solving, and is pending then', async () => {
    expect(net.calls).to.be.empty;
    controller.start(url, schemaUrl);
    controller.start(url, schemaUrl);
    expect([net.calls.length, controller.pending]).to.deep.equal([1, true]);
    const [first, second] = [controller.solution(url, schemaUrl), controller.solution(url, schemaUrl)];
    const challenge = await create();
    net.calls[0]!.respond(...json(challenge));
    expect(solved(await first)).to.equal(challenge.signature);
    expect(await second).to.equal(await first);
    expect([net.calls.length, controller.pending]).to.deep.equal([1, false]);
  });

  it('finds the challenge among other members of a response', async () => {
    const solution = controller.solution(url, schemaUrl);
    const challenge = await create();
    net.calls[0]!.respond(...json({ types: ['news'], challenge }));
    expect(solved(await solution)).to.equal(challenge.signature);
  });

  it('uses a challenge in a response once; the next one is requested from the response’s address', async () => {
    const [given, next] = [await create(), await create({ counter: 4 })];
    expect(solved(await controller.solution(given, schemaUrl))).to.equal(given.signature);
    expect(net.calls).to.be.empty;
    controller.drop();
    const solution = controller.solution(given, schemaUrl);
    expect((await net.call(0)).url).to.equal(schemaUrl);
    net.calls[0]!.respond(...json({ challenge: next }));
    expect(solved(await solution)).to.equal(next.signature);
  });

  it('resolves to undefined when it is dropped or its element is removed', async () => {
    for (const end of [() => controller.drop(), () => controller.hostDisconnected()]) {
      const solution = controller.solution(url, schemaUrl);
      end();
      expect(await solution).to.equal(undefined);
      expect(net.calls.at(-1)!.aborted).to.equal(true);
      expect(controller.pending).to.equal(false);
    }
  });

  for (const [what, body] of [
    ['a page', '<!doctype html>'],
    ['nothing', 'null'],
    ['no challenge', '{"challenge":null}'],
  ] as const) {
    it(`rejects with a LoadError when the response is ${what}, and starts again at the next call`, async () => {
      const failed = controller.solution(url, schemaUrl).catch((error: unknown) => error);
      (await net.call(0)).respond(body, { headers: { 'Content-Type': 'application/json' } });
      const error = await failed;
      expect(error).to.be.instanceOf(LoadError);
      expect((error as LoadError).code).to.equal('malformed');
      expect(controller.pending).to.equal(false);
      expect(warnings.lines).to.have.length(1);
      const solution = controller.solution(url, schemaUrl);
      const challenge = await create();
      (await net.call(1)).respond(...json(challenge));
      expect(solved(await solution)).to.equal(challenge.signature);
    });
  }
});
