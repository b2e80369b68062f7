import { expect, nextFrame } from '@open-wc/testing';
import { createChallenge, verifySolution } from 'altcha-lib';
import type { CreateChallengeOptions, Payload } from 'altcha-lib/types';
import { keyDerivation } from '../../../src/challenge/derive-key.js';
import { submission as fr } from '../../../src/locales/fr/submission.js';
import { shared } from '../../../src/shared.js';
import type { SubmissionSchema } from '../../../src/sources/submissions/schema.js';
import { announced } from '../../support/announced.js';
import { HeldFetch, json } from '../../support/held-fetch.js';
import { HeldUploads } from '../../support/held-upload.js';
import { endpoint, Form, schema } from './form.js';

const secret = 'the secret of the tests';
const challengeUrl = 'https://www.commune.test/challenge';
const deriveKey = keyDerivation();

const create = (options: Partial<CreateChallengeOptions> = {}) =>
  createChallenge({ algorithm: 'SHA-256', cost: 1, counter: 3, deriveKey, hmacSignatureSecret: secret, ...options });

/** Waits until the condition is true, frame by frame: solving takes a number of tasks that depends on the machine. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await nextFrame();
}

/** A challenge that is not solved before the test ends. */
const endless = () => create({ counter: 4_000_000_000 });

describe('the challenge of <submit-news>', () => {
  let uploads: HeldUploads;
  let fetches: HeldFetch;
  beforeEach(() => {
    uploads = new HeldUploads();
    fetches = new HeldFetch();
    shared.warned.clear();
  });
  afterEach(() => {
    uploads.restore();
    fetches.restore();
    sessionStorage.clear();
  });

  const ready = async (challenge: SubmissionSchema['challenge']) => {
    const form = await Form.open(schema({ challenge }));
    await form.fillNews();
    await form.press('next');
    return form;
  };
  /** The requests for challenges. The form's schema is also requested, but may come from a cache. */
  const asked = () => fetches.calls.filter(({ init }) => init.cache === 'no-store');
  const answerWith = async (count: number, challenge: unknown) => {
    await until(() => asked().length >= count);
    asked()[count - 1]!.respond(...json(challenge));
  };
  const sent = async (count: number) => {
    await until(() => uploads.requests.length === count);
    return uploads.last.form?.get('altcha') as string;
  };
  const solves = async (payload: string, challenge: Awaited<ReturnType<typeof create>>) => {
    const given = JSON.parse(atob(payload)) as Payload;
    const { verified } = await verifySolution({ ...given, deriveKey, hmacSignatureSecret: secret });
    return verified && given.challenge.signature === challenge.signature;
  };

  it('is not requested before the last step', async () => {
    const form = await Form.open(schema({ challenge: challengeUrl }));
    await form.fillNews();
    expect(asked()).to.have.length(0);
    await form.press('next');
    expect(asked().map(({ url }) => url)).to.deep.equal([challengeUrl]);
  });

  it('is solved during the review, and its solution is sent with the proposal', async () => {
    const form = await ready(challengeUrl);
    expect(form.text('[part="review"]')).to.contain(fr.solving);
    await announced(form.element);
    expect(form.text('[part="status"]')).to.equal(fr.solving);
    await expect(form.element).to.be.accessible();
    const challenge = await create();
    await answerWith(1, challenge);
    await until(() => !form.text('[part="review"]').includes(fr.solving));
    await form.press('send');
    expect(await solves(await sent(1), challenge)).to.equal(true);
  });

  it('is awaited when the visitor sends earlier, without a second click', async () => {
    const form = await ready(challengeUrl);
    await form.press('send');
    await form.press('send');
    expect(uploads.requests).to.have.length(0);
    expect(form.part('progress')).to.not.equal(undefined);
    await answerWith(1, await create());
    await sent(1);
  });

  it('can be part of the schema', async () => {
    const challenge = await create();
    const form = await ready(challenge);
    await form.press('send');
    expect(await solves(await sent(1), challenge)).to.equal(true);
    expect(asked()).to.have.length(0);
  });

  it('is requested with the schema again once it was used', async () => {
    const form = await ready(await create());
    await form.press('send');
    await sent(1);
    uploads.last.respond(201, { reference: 'A' });
    await form.settle();
    await form.press('again');
    await form.fillNews();
    await form.press('next');
    const next = await create();
    await answerWith(1, { types: ['news'], challenge: next });
    expect(asked()[0]!.url).to.equal(endpoint);
    await form.press('send');
    expect(await solves(await sent(2), next)).to.equal(true);
  });

  it('keeps its solution for a retry that may repeat the first request', async () => {
    const form = await ready(await create());
    await form.press('send');
    const first = await sent(1);
    uploads.last.respond(503, '');
    await form.settle();
    await form.press('send');
    expect(await sent(2)).to.equal(first);
    expect(uploads.last.form).to.equal(uploads.requests[0]!.form);
  });

  it('is solved again when it has expired', async () => {
    const form = await ready(challengeUrl);
    await answerWith(1, await create({ expiresAt: 1_000 }));
    await form.press('send');
    const next = await create();
    await answerWith(2, next);
    expect(await solves(await sent(1), next)).to.equal(true);
  });

  it('is solved twice at most if the visitor’s clock is wrong', async () => {
    const form = await ready(challengeUrl);
    await answerWith(1, await create({ expiresAt: 1_000 }));
    await form.press('send');
    await answerWith(2, await create({ expiresAt: 2_000 }));
    await sent(1);
  });

  const refusal = { errors: [{ pointer: '/altcha', code: 'expired', detail: 'La vérification a expiré.' }] };

  it('is solved again automatically when the server has refused it', async () => {
    const form = await ready(challengeUrl);
    await answerWith(1, await create());
    await form.press('send');
    await sent(1);
    uploads.last.respond(422, refusal);
    const next = await create();
    await answerWith(2, next);
    expect(await solves(await sent(2), next)).to.equal(true);
    const [first, second] = uploads.requests.map(({ headers }) => headers['idempotency-key']);
    expect(second).to.not.equal(first);
  });

  it('is given up when it is refused twice, and the input is kept', async () => {
    const form = await ready(challengeUrl);
    await answerWith(1, await create());
    await form.press('send');
    await sent(1);
    uploads.last.respond(422, refusal);
    await answerWith(2, await create());
    await sent(2);
    uploads.last.respond(422, refusal);
    await until(() => !!form.text('[part="send-error"]'));
    expect(form.text('[part="send-error"] p')).to.equal(fr.failures.challenge);
    await form.press('edit');
    expect(form.control('title').value).to.equal('Fête du village');
  });

  it('causes a message on sending if it can’t be loaded, and is requested again on the next click', async () => {
    const form = await ready(challengeUrl);
    asked()[0]!.fail();
    await until(() => !form.text('[part="review"]').includes(fr.solving));
    expect(form.text('[part="send-error"]')).to.equal('');
    await form.press('send');
    await answerWith(2, { no: 'challenge' });
    await until(() => !!form.text('[part="send-error"]'));
    expect(form.text('[part="send-error"] p')).to.equal(fr.failures.challenge);
    await form.press('send');
    await answerWith(3, await create());
    await sent(1);
  });

  it('can be cancelled', async () => {
    const form = await ready(await endless());
    await form.press('send');
    await form.press('cancel');
    await until(() => !!form.text('[part="send-error"]'));
    expect(form.text('[part="send-error"] p')).to.equal(fr.cancelled);
    expect(form.text('[part="review"]')).to.not.contain(fr.solving);
    expect(uploads.requests).to.have.length(0);
  });

  it('is aborted when the element is removed', async () => {
    const form = await ready(challengeUrl);
    form.element.remove();
    expect(asked()[0]!.aborted).to.equal(true);
  });
});
