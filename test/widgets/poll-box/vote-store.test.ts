import { expect } from '@open-wc/testing';
import { VoteStore } from '../../../src/widgets/poll-box/vote-store.js';

describe('VoteStore', () => {
  let store: VoteStore;
  beforeEach(() => (store = new VoteStore()));

  it('starts without a vote and without a request', () => {
    expect(store.snapshot).to.deep.equal({ sending: false });
  });

  it('replaces the members that an update names, and keeps the others', () => {
    store.update({ vote: { choices: ['juin'] } });
    store.update({ sending: true });
    expect(store.snapshot).to.deep.equal({ sending: true, vote: { choices: ['juin'] } });
  });

  it('removes a member that an update sets to undefined', () => {
    store.update({ vote: { choices: ['juin'] } });
    store.update({ vote: undefined });
    expect(store.snapshot.vote).to.equal(undefined);
  });

  it('never modifies a snapshot that was read before', () => {
    const before = store.snapshot;
    store.update({ sending: true });
    expect(before).to.deep.equal({ sending: false });
    expect(store.snapshot).to.not.equal(before);
  });

  it('returns the same snapshot until the next update', () => {
    store.update({ sending: true });
    expect(store.snapshot).to.equal(store.snapshot);
  });

  it('calls every listener once for each update, when the new state can be read', () => {
    const read: [string, boolean][] = [];
    store.subscribe(() => read.push(['first', store.snapshot.sending]));
    store.subscribe(() => read.push(['second', store.snapshot.sending]));
    store.update({ sending: true });
    expect(read).to.deep.equal([
      ['first', true],
      ['second', true],
    ]);
  });

  it('calls a listener that is subscribed twice once', () => {
    let calls = 0;
    const listener = () => calls++;
    store.subscribe(listener);
    store.subscribe(listener);
    store.update({ sending: true });
    expect(calls).to.equal(1);
  });

  it('does not call a listener on subscription', () => {
    store.update({ sending: true });
    store.subscribe(() => expect.fail('The listener was called.'));
  });

  it('does not call a listener after its subscription has ended', () => {
    const end = store.subscribe(() => expect.fail('The listener was called.'));
    end();
    store.update({ sending: true });
  });

  it('calls the other listeners when one ends its subscription during an update', () => {
    const called: string[] = [];
    const end = store.subscribe(() => {
      called.push('first');
      end();
    });
    store.subscribe(() => called.push('second'));
    store.update({ sending: true });
    store.update({ sending: false });
    expect(called).to.deep.equal(['first', 'second', 'second']);
  });
});
