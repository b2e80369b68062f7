import { expect } from '@open-wc/testing';
import { poll as fr } from '../../../src/locales/fr/poll.js';
import type { PollBox } from '../../../src/widgets/poll-box/poll-box.js';
import { voteClient, type VoteClient } from '../../../src/widgets/poll-box/vote-client.js';
import { HeldFetch } from '../../support/held-fetch.js';
import { all, box, choose, poll, press, text, texts } from './box.js';

describe('<poll-box>, reading the shared store', () => {
  let net: HeldFetch;
  let before: ReturnType<typeof poll>;
  let element: PollBox;
  let store: VoteClient['store'];
  beforeEach(async () => {
    net = new HeldFetch();
    before = poll();
    element = await box(net, before);
    store = voteClient(`https://commune.test/polls/${before.id}/votes`).store;
  });
  afterEach(() => net.restore());

  /** The change that another box writes to the store after a vote. */
  function write(): void {
    const results = [1, 3, 0].map((votes, index) => ({ choice: before.choices[index]!.id, votes }));
    const shown = { ...element.data!, voters: 4, results };
    store.update({ sending: false, poll: shown, vote: { choices: ['juillet'], receipt: 'recu' } });
  }

  it('shows that another box is sending', async () => {
    store.update({ sending: true });
    await element.updateComplete;
    expect(text(element, 'vote')).to.equal(fr.sending);
  });

  it('shows the vote and the results that another box has received', async () => {
    write();
    await element.updateComplete;
    expect(text(element, 'sentence')).to.equal(fr.outcomes.already);
    expect(texts(element, 'share').map(parseFloat)).to.deep.equal([25, 75, 0]);
    expect(texts(element, 'yours')).to.have.length(1);
  });

  it('starts its form again when another box has received a response', async () => {
    await choose(element, 2);
    write();
    await element.updateComplete;
    await press(element, 'change');
    expect(all(element, 'input:checked')).to.deep.equal([all(element, 'input')[1]]);
  });

  it('catches up when it comes back to the page', async () => {
    const parent = element.parentElement!;
    element.remove();
    write();
    await element.updateComplete;
    expect(all(element, 'form')).to.have.length(1);
    parent.append(element);
    await element.updateComplete;
    expect(text(element, 'sentence')).to.equal(fr.outcomes.already);
    expect(texts(element, 'result')).to.have.length(3);
  });

  it('loads the poll of a new endpoint, even if a response to the old one comes at the same moment', async () => {
    write();
    element.setAttribute('endpoint', 'https://commune.test/polls/autre');
    await element.updateComplete;
    const call = await net.call(1);
    expect(call.url).to.equal('https://commune.test/polls/autre');
    expect(call.aborted).to.equal(false);
    expect(element.data).to.equal(undefined);
  });

  it('shows what it loads itself after a response of the store', async () => {
    write();
    await element.updateComplete;
    element.data = { ...element.data!, question: 'Quelle autre date ?' };
    store.update({ sending: true });
    await element.updateComplete;
    expect(text(element, 'question')).to.equal('Quelle autre date ?');
  });
});
