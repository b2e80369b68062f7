import { expect, oneEvent } from '@open-wc/testing';
import { poll as fr } from '../../../src/locales/fr/poll.js';
import type { PollBox } from '../../../src/widgets/poll-box/poll-box.js';
import { announced } from '../../support/announced.js';
import { HeldFetch, json } from '../../support/held-fetch.js';
import { until } from '../../support/task.js';
import { all, answer, box, choose, poll, press, problem, sent, text, texts, told, voted } from './box.js';

describe('<poll-box>, after the vote', () => {
  let net: HeldFetch;
  beforeEach(() => (net = new HeldFetch()));
  afterEach(() => {
    net.restore();
  });
  const last = () => net.calls.at(-1)!;

  async function vote(element: PollBox, before: ReturnType<typeof poll>): Promise<void> {
    await choose(element, 1);
    await press(element, 'vote');
    await answer(element, last(), ...json(voted(before)));
    await until(() => text(element, 'sentence') === fr.outcomes.cast);
    await element.updateComplete;
  }

  it('opens the form again with the present choice, and replaces the vote with the receipt', async () => {
    const before = poll();
    const element = await box(net, before);
    await vote(element, before);
    await press(element, 'change');
    expect(element.shadowRoot!.activeElement).to.equal(all(element, '[part="choices"]')[0]);
    expect(all(element, 'input:checked')).to.deep.equal([all(element, 'input')[1]]);
    await choose(element, 2);
    await press(element, 'vote');
    const { headers, ...request } = sent(last());
    expect(request).to.deep.equal({ method: 'PUT', url: `/polls/${before.id}/votes`, body: { choices: ['aout'] } });
    expect(headers.Authorization).to.equal('Bearer recu');
    const done = oneEvent(element, 'cw-vote');
    await answer(element, last(), ...json(voted(before, { results: [{ choice: 'aout', votes: 4 }] })));
    expect(await done).to.include({ action: 'changed' });
    await until(() => text(element, 'sentence') === fr.outcomes.changed);
    await announced(element);
    expect(told(element, 'status')).to.equal(fr.outcomes.changed);
    expect(texts(element, 'share').map(parseFloat)).to.deep.equal([0, 0, 100]);
    expect(all(element, '[part~="own"] [part="label"]').map((node) => node.textContent)).to.deep.equal(['En août']);
  });

  it('keeps the vote when the change is cancelled', async () => {
    const before = poll();
    const element = await box(net, before);
    await vote(element, before);
    await press(element, 'change');
    await choose(element, 0);
    await press(element, 'cancel');
    expect(all(element, 'form')).to.be.empty;
    expect(all(element, '[part~="own"] [part="label"]').map((node) => node.textContent)).to.deep.equal(['En juillet']);
    expect(element.shadowRoot!.activeElement).to.equal(all(element, '[part="outcome"]')[0]);
  });

  it('withdraws with the receipt, and lets the visitor vote again with the new ballot', async () => {
    const before = poll();
    const element = await box(net, before);
    await vote(element, before);
    await press(element, 'withdraw');
    expect(sent(last())).to.deep.include({ method: 'DELETE', url: `/polls/${before.id}/votes`, body: undefined });
    expect(sent(last()).headers.Authorization).to.equal('Bearer recu');
    last().respond(...json({ ...before, ballot: 'neuf' }));
    await until(() => text(element, 'sentence') === fr.outcomes.withdrawn);
    await announced(element);
    expect(told(element, 'status')).to.equal(fr.outcomes.withdrawn);
    expect(text(element, 'sentence')).to.equal(fr.outcomes.withdrawn);
    expect(all(element, 'input:checked')).to.be.empty;
    expect(element.shadowRoot!.activeElement).to.equal(all(element, '[part="choices"]')[0]);
    await choose(element, 0);
    await press(element, 'vote');
    expect(sent(last()).body).to.deep.equal({ ballot: 'neuf', choices: ['juin'] });
  });

  it('shows a message when a withdrawal fails, and keeps the results', async () => {
    const before = poll();
    const element = await box(net, before);
    await vote(element, before);
    await press(element, 'withdraw');
    const first = last();
    first.fail();
    await until(() => told(element, 'alert') === fr.failures.network);
    expect(texts(element, 'result')).to.have.length(3);
    await press(element, 'withdraw');
    expect(sent(last())).to.deep.equal(sent(first));
  });

  it('lets the visitor vote again when the server does not know the vote', async () => {
    const before = poll();
    const element = await box(net, before);
    await vote(element, before);
    await press(element, 'withdraw');
    last().respond(...problem(404, 'unknown-receipt'));
    (await net.call(3)).respond(...json(before));
    await until(() => all(element, 'form').length === 1);
    expect(text(element, 'sentence')).to.equal(fr.outcomes.lost);
  });

  it('does not expose the receipt', async () => {
    const before = poll();
    const element = await box(net, before);
    await vote(element, before);
    expect(JSON.stringify(element.data)).to.not.include('recu');
    expect(element.shadowRoot!.textContent).to.not.include('recu');
  });

  it('updates two boxes with the same poll together, and keeps the focus', async () => {
    const before = poll();
    const one = await box(net, before);
    const other = await box(net, before, { endpoint: `https://commune.test/polls/${before.id}` });
    await choose(other, 2);
    await choose(one, 1);
    await press(one, 'vote');
    expect(text(other, 'vote')).to.equal(fr.sending);
    await press(other, 'vote');
    expect(net.calls).to.have.length(3);
    await answer(one, last(), ...json(voted(before)));
    await until(() => text(one, 'sentence') === fr.outcomes.cast);
    await other.updateComplete;
    expect(text(other, 'sentence')).to.equal(fr.outcomes.already);
    expect(texts(other, 'share')).to.deep.equal(texts(one, 'share'));
    expect(texts(other, 'yours')).to.have.length(1);
    expect(other.shadowRoot!.activeElement).to.be.null;
    await announced(other);
    expect(told(other, 'status')).to.equal('');
    await press(other, 'withdraw');
    last().respond(...json({ ...before, ballot: 'neuf' }));
    await until(() => all(one, 'form').length === 1 && all(other, 'form').length === 1);
    expect(texts(one, 'sentence')).to.be.empty;
  });

  it('keeps two polls on one page independent', async () => {
    const [first, second] = [poll(), poll()];
    const one = await box(net, first);
    const other = await box(net, second);
    await vote(one, first);
    expect(all(other, 'form')).to.have.length(1);
  });
});
