import { expect, oneEvent } from '@open-wc/testing';
import { poll as fr } from '../../../src/locales/fr/poll.js';
import type { CwVoteEvent } from '../../../src/element/events.js';
import { announced } from '../../support/announced.js';
import { HeldFetch, json } from '../../support/held-fetch.js';
import { until } from '../../support/task.js';
import { all, answer, box, choose, poll, press, problem, sent, text, texts, told, voted } from './box.js';

describe('<poll-box>, voting', () => {
  let net: HeldFetch;
  beforeEach(() => (net = new HeldFetch()));
  afterEach(() => {
    net.restore();
  });
  const last = () => net.calls.at(-1)!;

  it('shows native radio buttons in a group named by the question, and sends nothing by itself', async () => {
    const element = await box(net, poll());
    expect(all(element, 'legend [part="question"]').map((node) => node.textContent)).to.deep.equal([
      'Quelle date pour la fête ?',
    ]);
    expect(all(element, 'input').map((input) => (input as HTMLInputElement).type)).to.deep.equal(
      Array(3).fill('radio'),
    );
    expect(all(element, 'label').map((label) => (label as HTMLLabelElement).control)).to.deep.equal(
      all(element, 'input'),
    );
    await choose(element, 0, 2);
    expect(all(element, 'input:checked')).to.deep.equal([all(element, 'input')[2]]);
    expect(net.calls).to.have.length(1);
  });

  it('sends the choice with the ballot and an idempotency key, and shows the server’s answer', async () => {
    const before = poll();
    const element = await box(net, before);
    await choose(element, 1);
    await press(element, 'vote');
    const { headers, ...request } = sent(last());
    expect(request).to.deep.equal({
      method: 'POST',
      url: `/polls/${before.id}/votes`,
      body: { ballot: before.ballot, choices: ['juillet'] },
    });
    expect(headers['Idempotency-Key']).to.match(/^[!-~]{16,255}$/);
    await answer(element, last(), ...json(voted(before)));
    await until(() => text(element, 'sentence') === fr.outcomes.cast);
    expect(texts(element, 'share')).to.deep.equal(['75 %', '25 %', '0 %'].map((share) => share.replace(' ', '\u00a0')));
    expect(all(element, '[part~="own"] [part="label"]').map((node) => node.textContent)).to.deep.equal(['En juillet']);
    expect(text(element, 'yours')).to.equal(fr.yours);
  });

  it('focuses the results, and announces once that the vote is recorded', async () => {
    const before = poll();
    const element = await box(net, before);
    await choose(element, 1);
    all(element, 'button')[0]!.focus();
    await press(element, 'vote');
    await answer(element, last(), ...json(voted(before)));
    await until(() => text(element, 'sentence') === fr.outcomes.cast);
    await announced(element);
    expect(told(element, 'status')).to.equal(fr.outcomes.cast);
    expect(element.shadowRoot!.activeElement).to.equal(all(element, '[part="outcome"]')[0]);
    expect(told(element, 'alert')).to.equal('');
  });

  it('fires cw-vote without the choice', async () => {
    const before = poll();
    const element = await box(net, before);
    await choose(element, 1);
    await press(element, 'vote');
    const told = oneEvent<CwVoteEvent>(element, 'cw-vote');
    last().respond(...json(voted(before)));
    const event = await told;
    expect(event).to.include({ poll: before.id, action: 'cast', bubbles: true, composed: true });
    expect(JSON.stringify(Object.entries(event))).to.not.include('juillet');
  });

  it('shows an error without a choice, and sends nothing', async () => {
    const element = await box(net, poll());
    await press(element, 'vote');
    expect(told(element, 'alert')).to.equal(fr.tooFew(1));
    expect(element.shadowRoot!.activeElement).to.equal(all(element, 'input')[0]);
    expect(net.calls).to.have.length(1);
    await choose(element, 0);
    expect(told(element, 'alert')).to.equal('');
  });

  it('accepts as many choices as the poll allows', async () => {
    const before = poll({ minChoices: 2, maxChoices: 2 });
    const element = await box(net, before);
    expect((all(element, 'input')[0] as HTMLInputElement).type).to.equal('checkbox');
    expect(all(element, 'legend')[0]!.textContent).to.contain(fr.choose(2, 2));
    await choose(element, 0);
    await press(element, 'vote');
    expect(told(element, 'alert')).to.equal(fr.tooFew(2));
    await choose(element, 1, 2);
    await press(element, 'vote');
    expect(told(element, 'alert')).to.equal(fr.tooMany(2));
    await choose(element, 0);
    await press(element, 'vote');
    expect(sent(last()).body).to.deep.equal({ ballot: before.ballot, choices: ['juillet', 'aout'] });
  });

  it('sends one vote however often the button is pressed', async () => {
    const element = await box(net, poll());
    await choose(element, 1);
    await press(element, 'vote');
    await press(element, 'vote');
    expect(net.calls).to.have.length(2);
    expect(text(element, 'vote')).to.equal(fr.sending);
  });

  for (const [title, fail, sentence] of [
    ['the network is cut', (call: HeldFetch['calls'][0]) => call.fail(), fr.failures.network],
    ['the server fails', (call: HeldFetch['calls'][0]) => call.respond('', { status: 500 }), fr.failures.network],
    ['the answer is unreadable', (call: HeldFetch['calls'][0]) => call.respond('<html>'), fr.failures.network],
    [
      'there are too many votes',
      (call: HeldFetch['calls'][0]) => call.respond('', { status: 429, headers: { 'retry-after': '60' } }),
      fr.failures.busy,
    ],
  ] as const) {
    it(`keeps the choice when ${title}, and retries under the same key`, async () => {
      const before = poll();
      const element = await box(net, before);
      await choose(element, 1);
      await press(element, 'vote');
      const first = last();
      fail(first);
      await until(() => told(element, 'alert') === sentence);
      expect(all(element, 'input:checked')).to.deep.equal([all(element, 'input')[1]]);
      void element.refresh();
      (await net.call(2)).respond(...json({ ...before, ballot: 'un autre bulletin' }));
      await until(() => element.data?.ballot === 'un autre bulletin');
      await element.updateComplete;
      await press(element, 'vote');
      expect(sent(last())).to.deep.equal(sent(first));
      await answer(element, last(), ...json(voted(before)));
      await until(() => text(element, 'sentence') === fr.outcomes.cast);
    });
  }

  it('uses a new key for another choice', async () => {
    const element = await box(net, poll());
    await choose(element, 1);
    await press(element, 'vote');
    const first = last();
    first.fail();
    await until(() => told(element, 'alert') !== '');
    await choose(element, 2);
    await press(element, 'vote');
    expect(sent(last()).headers['Idempotency-Key']).to.not.equal(sent(first).headers['Idempotency-Key']);
  });

  for (const [status, code] of [
    [409, 'already-voted'],
    [409, undefined],
    [403, 'spent-ballot'],
  ] as const) {
    it(`says that there already was a vote after a ${status} ${code ?? ''}`, async () => {
      const before = poll();
      const element = await box(net, before);
      await choose(element, 1);
      await press(element, 'vote');
      last().respond(...problem(status, code));
      const reload = await net.call(2);
      await element.updateComplete;
      expect(text(element, 'sentence'), 'while the poll is loaded again').to.equal(fr.outcomes['already-elsewhere']);
      reload.respond(...json(voted(before, { receipt: undefined })));
      await until(() => texts(element, 'result').length > 0);
      expect(text(element, 'sentence')).to.equal(fr.outcomes['already-elsewhere']);
      expect(all(element, 'form')).to.be.empty;
      expect(texts(element, 'result')).to.have.length(3);
      expect(texts(element, 'yours')).to.be.empty;
      expect(texts(element, 'withdraw')).to.be.empty;
    });
  }

  it('shows the poll as closed after a 410, even if reloading fails', async () => {
    const element = await box(net, poll());
    await choose(element, 1);
    await press(element, 'vote');
    last().respond(...problem(410, 'closed'));
    (await net.call(2)).fail();
    await until(() => text(element, 'sentence') === fr.outcomes['too-late']);
    expect(all(element, 'form')).to.be.empty;
    expect(text(element, 'state')).to.equal(fr.closed);
  });

  it('requests a new ballot after a 403, keeps the choice, and votes with the new ballot', async () => {
    const before = poll();
    const element = await box(net, before);
    await choose(element, 1);
    await press(element, 'vote');
    last().respond(...problem(403, 'invalid-ballot'));
    (await net.call(2)).respond(...json({ ...before, ballot: 'neuf' }));
    await until(() => told(element, 'alert') === fr.failures.ballot);
    await press(element, 'vote');
    expect(sent(last()).body).to.deep.equal({ ballot: 'neuf', choices: ['juillet'] });
  });

  it('reloads the poll after a 422', async () => {
    const before = poll();
    const element = await box(net, before);
    await choose(element, 2);
    await press(element, 'vote');
    last().respond(...problem(422, 'invalid'));
    (await net.call(2)).respond(...json({ ...before, choices: before.choices.slice(0, 2) }));
    await until(() => told(element, 'alert') === fr.failures.choices);
    expect(all(element, 'input')).to.have.length(2);
  });

  it('reports to the webmaster that the server does not allow this site', async () => {
    const element = await box(net, poll());
    await choose(element, 1);
    await press(element, 'vote');
    const failed = oneEvent(element, 'cw-error');
    last().respond(...problem(403, 'wrong-origin'));
    expect(await failed).to.include({ code: 'http-4xx', status: 403 });
    await until(() => told(element, 'alert') === fr.failures.refused);
  });

  it('sends nothing in a preview without an endpoint', async () => {
    const element = document.createElement('poll-box');
    const shown = await box(net, poll());
    element.data = shown.data;
    document.body.append(element);
    await element.updateComplete;
    await choose(element, 1);
    await press(element, 'vote');
    expect(told(element, 'alert')).to.equal(fr.failures.refused);
    expect(net.calls).to.have.length(1);
    element.remove();
  });
});
