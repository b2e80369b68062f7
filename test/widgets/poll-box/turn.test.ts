import { expect } from '@open-wc/testing';
import { stub, useFakeTimers, type SinonFakeTimers } from 'sinon';
import { poll as fr } from '../../../src/locales/fr/poll.js';
import { announced } from '../../support/announced.js';
import { HeldFetch, json } from '../../support/held-fetch.js';
import { until } from '../../support/task.js';
import { all, box, choose, poll, text, texts, told, voted } from './box.js';

describe('<poll-box>, at its opening and closing times', () => {
  let net: HeldFetch;
  let clock: SinonFakeTimers;
  beforeEach(() => {
    net = new HeldFetch();
    clock = useFakeTimers({
      now: new Date('2026-03-01T16:59:00Z'),
      toFake: ['setTimeout', 'clearTimeout', 'Date'],
    });
  });
  afterEach(() => {
    clock.restore();
    net.restore();
  });
  const closing = { closesAt: '2026-03-01T18:00:00+01:00' };

  it('requests the poll at its closing time, shows the results and announces them', async () => {
    const before = poll(closing);
    const element = await box(net, before);
    clock.tick(59_999);
    expect(net.calls).to.have.length(1);
    clock.tick(1);
    (await net.call(1)).respond(...json(voted(before, { status: 'closed', receipt: undefined })));
    await until(() => text(element, 'state') === fr.closed);
    expect(texts(element, 'result')).to.have.length(3);
    await announced(element);
    expect(told(element, 'status')).to.equal(fr.closed);
    clock.tick(3_600_000);
    expect(net.calls).to.have.length(2);
  });

  it('relies on the server’s status and date, whatever the visitor’s clock', async () => {
    clock.setSystemTime(new Date('2026-03-04T12:00:00Z'));
    const element = await box(net, poll(closing));
    expect(all(element, 'form')).to.have.length(1);
    expect(text(element, 'date')).to.equal('Clôture le 01/03/2026 - 18:00');
  });

  it('opens the form when a scheduled poll opens', async () => {
    const before = poll({ status: 'scheduled', opensAt: '2026-03-01T18:00:00+01:00', ballot: null });
    const element = await box(net, before);
    clock.tick(60_000);
    (await net.call(1)).respond(...json({ ...before, status: 'open', ballot: 'neuf' }));
    await until(() => all(element, 'form').length === 1);
  });

  it('requests the poll less and less often while the server’s clock is behind, and keeps the choice', async () => {
    const before = poll(closing);
    const element = await box(net, before);
    await choose(element, 1);
    clock.tick(60_000);
    (await net.call(1)).respond(...json(before));
    await until(() => element.state === 'ready' && !all(element, '[aria-busy="true"]').length);
    clock.tick(29_999);
    expect(net.calls).to.have.length(2);
    clock.tick(1);
    (await net.call(2)).respond(...json(before));
    await until(() => !all(element, '[aria-busy="true"]').length);
    clock.tick(29_999);
    expect(net.calls).to.have.length(3);
    expect(all(element, 'input:checked')).to.deep.equal([all(element, 'input')[1]]);
  });

  it('waits longer than the maximum delay of timers', async () => {
    const closesAt = '2026-05-01T00:00:00Z';
    await box(net, poll({ closesAt }));
    clock.tick(Date.parse(closesAt) - Date.now() - 1);
    expect(net.calls).to.have.length(1);
    clock.tick(1);
    expect(net.calls).to.have.length(2);
    net.calls[1]!.fail();
  });

  it('sets no timer after the box was removed', async () => {
    const element = await box(net, poll());
    element.data = { ...element.data!, closesAt: new Date('2026-03-01T17:00:00Z') };
    element.remove();
    await element.updateComplete;
    expect(clock.countTimers()).to.equal(0);
  });

  it('requests nothing while the page is hidden, and at once when it is visible', async () => {
    await box(net, poll(closing));
    const look = stub(document, 'visibilityState').value('hidden');
    clock.tick(3_600_000);
    expect(net.calls).to.have.length(1);
    look.restore();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(net.calls).to.have.length(2);
    net.calls[1]!.fail();
  });

  it('requests nothing after it was removed', async () => {
    const element = await box(net, poll(closing));
    element.remove();
    clock.tick(3_600_000);
    expect(net.calls).to.have.length(1);
  });

  it('requests nothing after it was removed from a hidden page', async () => {
    const element = await box(net, poll(closing));
    const look = stub(document, 'visibilityState').value('hidden');
    clock.tick(60_000);
    element.remove();
    look.restore();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(net.calls).to.have.length(1);
  });
});
