import { expect } from '@open-wc/testing';
import type { Poll } from '../../../src/sources/polls/poll.js';
import { pollSources } from '../../../src/sources/polls/index.js';
import { VoteClient, voteClient, type ParsePoll } from '../../../src/widgets/poll-box/vote-client.js';
import type { VoteState } from '../../../src/widgets/poll-box/vote-store.js';
import { HeldFetch, json } from '../../support/held-fetch.js';
import { poll, problem, sent, voted } from './box.js';

const url = 'https://commune.test/polls/fete/votes';
const parse: ParsePoll = (answer) => pollSources.parse(answer);

describe('VoteClient', () => {
  let net: HeldFetch;
  let client: VoteClient;
  let before: ReturnType<typeof poll>;
  beforeEach(() => {
    net = new HeldFetch();
    client = new VoteClient(url);
    before = poll();
  });
  afterEach(() => net.restore());

  const state = (): VoteState => client.store.snapshot;
  const last = () => net.calls.at(-1)!;
  const cast = (choices = ['juin'], ballot: string | undefined = before.ballot) =>
    client.cast({ ballot }, choices, parse);

  /** Votes with success; the server has answered with the receipt « recu ». */
  async function vote(): Promise<void> {
    const result = cast();
    last().respond(...json(voted(before)));
    await result;
  }

  it('writes to the store that a request is being sent, until the server has answered', async () => {
    const result = cast();
    expect(state()).to.deep.equal({ sending: true });
    last().respond(...json(voted(before)));
    await result;
    expect(state().sending).to.equal(false);
  });

  it('writes the vote, its receipt and the poll of the answer to the store in one update', async () => {
    const states: VoteState[] = [];
    client.store.subscribe(() => states.push(state()));
    await vote();
    expect(states).to.have.length(2);
    expect(states[1]!.vote).to.deep.equal({ choices: ['juin'], receipt: 'recu' });
    expect(states[1]!.poll).to.include({ id: before.id, voters: 4 });
  });

  it('keeps the receipt out of the poll that elements show', async () => {
    await vote();
    expect(JSON.stringify(state().poll)).to.not.include('recu');
  });

  it('returns the action that the server has accepted', async () => {
    const result = cast();
    last().respond(...json(voted(before)));
    expect(await result).to.deep.equal({ action: 'cast' });
  });

  for (const [title, receipt, kept] of [
    ['keeps the receipt when the answer to a change has none', undefined, 'recu'],
    ['takes the new receipt when the answer to a change has one', 'autre', 'autre'],
  ] as const) {
    it(title, async () => {
      await vote();
      const result = client.change(['aout'], parse);
      last().respond(...json(voted(before, { receipt })));
      expect(await result).to.deep.equal({ action: 'changed' });
      expect(state().vote).to.deep.equal({ choices: ['aout'], receipt: kept });
    });
  }

  it('removes the vote from the store when it is withdrawn', async () => {
    await vote();
    const result = client.withdraw(parse);
    expect(sent(last()).headers.Authorization).to.equal('Bearer recu');
    last().respond(...json(before));
    expect(await result).to.deep.equal({ action: 'withdrawn' });
    expect(state()).to.deep.include({ sending: false, vote: undefined });
  });

  it('repeats a vote with its first ballot after a failure that leaves its result unknown', async () => {
    const result = cast();
    const first = last();
    first.fail();
    await result;
    void cast(['juin'], 'un autre bulletin');
    expect(sent(last())).to.deep.equal(sent(first));
  });

  it('sends another vote when the choices are others', async () => {
    const result = cast();
    last().fail();
    await result;
    void cast(['aout'], 'un autre bulletin');
    expect(sent(last()).body).to.deep.equal({ ballot: 'un autre bulletin', choices: ['aout'] });
  });

  it('uses the new ballot after the first one was refused', async () => {
    const result = cast();
    last().respond(...problem(403, 'invalid-ballot'));
    await result;
    void cast(['juin'], 'neuf');
    expect(sent(last()).body).to.deep.equal({ ballot: 'neuf', choices: ['juin'] });
  });

  it('returns the error and how to handle it when a request fails, and never rejects', async () => {
    const result = cast();
    last().respond(...problem(422));
    const failure = await result;
    expect(failure).to.deep.include({ message: 'choices', reload: true });
    expect(failure).to.have.nested.property('error.status', 422);
    expect(state()).to.deep.equal({ sending: false });
  });

  it('fails when the answer is not a poll', async () => {
    const result = cast();
    last().respond('<html>');
    expect(await result).to.include({ message: 'network', report: true });
    expect(state().vote).to.equal(undefined);
  });

  it('writes to the store that there is a vote, of unknown choices, when the server says so', async () => {
    const result = cast();
    last().respond(...problem(409));
    await result;
    expect(state()).to.deep.equal({ sending: false, vote: { choices: [] } });
  });

  it('keeps the vote that it knows when the server says that there is one', async () => {
    await vote();
    const result = client.change(['aout'], parse);
    last().respond(...problem(409));
    await result;
    expect(state().vote).to.deep.equal({ choices: ['juin'], receipt: 'recu' });
  });

  it('removes the vote from the store when the server knows nothing of its receipt', async () => {
    await vote();
    const result = client.withdraw(parse);
    last().respond(...problem(404));
    expect(await result).to.include({ outcome: 'lost' });
    expect(state().vote).to.equal(undefined);
  });

  it('leaves the poll of the last answer in the store when a later request fails', async () => {
    await vote();
    const shown: Poll | undefined = state().poll;
    const result = client.withdraw(parse);
    last().fail();
    await result;
    expect(state().poll).to.equal(shown);
  });
});

describe('voteClient', () => {
  it('is one for each URL', () => {
    expect(voteClient(`${url}?a`)).to.equal(voteClient(`${url}?a`));
    expect(voteClient(`${url}?a`)).to.not.equal(voteClient(`${url}?b`));
  });
});
