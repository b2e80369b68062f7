import { expect } from '@open-wc/testing';
import { poll as fr } from '../../../src/locales/fr/poll.js';
import type { Poll } from '../../../src/sources/polls/poll.js';
import { isRemembered, keep } from '../../../src/widgets/poll-box/remembered-vote.js';
import { HeldFetch, json } from '../../support/held-fetch.js';
import { until } from '../../support/task.js';
import { all, answer, box, choose, poll, press, text, voted } from './box.js';

describe('<poll-box>, remembering', () => {
  let net: HeldFetch;
  beforeEach(() => {
    net = new HeldFetch();
    localStorage.clear();
  });
  afterEach(() => {
    net.restore();
    localStorage.clear();
  });

  async function vote(attributes: Record<string, string>, before = poll()) {
    const element = await box(net, before, attributes);
    await choose(element, 1);
    expect(localStorage).to.have.length(0);
    await press(element, 'vote');
    await answer(element, net.calls.at(-1)!, ...json(voted(before)));
    await until(() => text(element, 'sentence') === fr.outcomes.cast);
    return { element, before };
  }

  it('stores nothing by default', async () => {
    await vote({});
    expect(localStorage).to.have.length(0);
  });

  it('stores only that there was a vote, and until when that is needed', async () => {
    const { before } = await vote({ remember: '' });
    expect(Object.entries(localStorage)).to.deep.equal([[`cw:vote:${before.id}`, '1 2099-03-01T17:00:00.000Z']]);
  });

  it('deletes the entry of a withdrawn vote', async () => {
    const { element, before } = await vote({ remember: '' });
    await press(element, 'withdraw');
    net.calls.at(-1)!.respond(...json(before));
    await until(() => all(element, 'form').length === 1);
    expect(localStorage).to.have.length(0);
  });

  it('says at the next visit that there was a vote, and offers no form', async () => {
    const before = poll();
    localStorage.setItem(`cw:vote:${before.id}`, '1');
    const element = await box(net, before, { remember: '' });
    expect(text(element, 'sentence')).to.equal(fr.outcomes.already);
    expect(all(element, 'form, button')).to.be.empty;
    expect(all(await box(net, before), 'form')).to.have.length(1);
  });

  it('deletes the entries of polls that are over', () => {
    const known = { id: 'p', status: 'open', closesAt: new Date('2026-03-01T17:00:00Z') } as Poll;
    keep(known);
    keep({ ...known, id: 'other' });
    keep({ ...known, id: 'endless', closesAt: undefined });
    localStorage.setItem('theirs', '1 2020-01-01T00:00:00Z');
    expect(isRemembered(known, new Date('2026-03-01T16:59:59Z'))).to.be.true;
    expect(isRemembered(known, new Date('2026-03-01T17:00:00Z'))).to.be.false;
    expect(Object.keys(localStorage).sort()).to.deep.equal(['cw:vote:endless', 'theirs']);
    expect(isRemembered({ ...known, id: 'endless', status: 'closed' }, new Date(0))).to.be.false;
  });
});
