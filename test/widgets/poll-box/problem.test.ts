import { expect } from '@open-wc/testing';
import { poll as fr } from '../../../src/locales/fr/poll.js';
import type { PollBox } from '../../../src/widgets/poll-box/poll-box.js';
import { HeldFetch } from '../../support/held-fetch.js';
import { until } from '../../support/task.js';
import { all, box, choose, poll, press, told } from './box.js';

describe('<poll-box>, errors of a vote', () => {
  let net: HeldFetch;
  beforeEach(() => (net = new HeldFetch()));
  afterEach(() => {
    net.restore();
  });
  const last = () => net.calls.at(-1)!;

  it('describes every choice by the error until one is ticked, and none if it is not about the choices', async () => {
    const wrong = (element: PollBox) =>
      all(element, 'input').map((input) => [input.ariaInvalid, input.getAttribute('aria-describedby')].join());
    const element = await box(net, poll());
    await press(element, 'vote');
    expect(wrong(element)).to.deep.equal(Array(3).fill('true,problem'));
    expect(element.shadowRoot!.getElementById('problem')!.textContent).to.equal(fr.tooFew(1));
    await choose(element, 1);
    expect(wrong(element)).to.deep.equal(Array(3).fill(','));
    await press(element, 'vote');
    // Longer than it would be waited for before another attempt.
    last().respond('', { status: 429, headers: { 'retry-after': '60' } });
    await until(() => told(element, 'alert') === fr.failures.busy);
    expect(wrong(element)).to.deep.equal(Array(3).fill(','));
  });

  it('shows a repeated error in a new alert', async () => {
    const element = await box(net, poll());
    const alerts = new Set<HTMLElement>();
    for (let time = 0; time < 3; time++) {
      await press(element, 'vote');
      alerts.add(all(element, '[role="alert"]')[0]!);
    }
    expect(alerts).to.have.property('size', 3);
  });
});
