import { expect, fixture, html } from '@open-wc/testing';
import { restore, stub } from 'sinon';
import type { Poll } from '../../../src/sources/polls/poll.js';
import { inOrder } from '../../../src/widgets/poll-box/choice-order.js';
import { HeldFetch } from '../../support/held-fetch.js';
import { answer, box, choose, poll, press, sent, texts, voted } from './box.js';

let polls = 0;

/** A poll whose order of choices the page has not drawn yet. */
function unseen(more: Partial<Poll> = {}): Poll {
  polls++;
  return {
    id: `ordre-${polls}`,
    question: 'Une question ?',
    choices: ['a', 'b', 'c', 'autre'].map((id) => ({ id, label: id.toUpperCase() })),
    minChoices: 1,
    maxChoices: 1,
    status: 'open',
    resultsPolicy: 'always',
    minimumVoters: 0,
    ...more,
  };
}

const ids = ({ choices }: Poll) => choices.map(({ id }) => id);

/** Makes `Math.random` return these numbers, one after the other. */
function draw(...numbers: number[]): void {
  const chance = stub(Math, 'random');
  for (const [index, number] of numbers.entries()) chance.onCall(index).returns(number);
}

describe('order of choices', () => {
  afterEach(() => restore());

  it('is that of the poll by default', () => {
    draw(0.9, 0.5, 0.2, 0.1);
    expect(ids(inOrder(unseen(), 'given'))).to.deep.equal(['a', 'b', 'c', 'autre']);
  });

  it('is random', () => {
    draw(0.9, 0.5, 0.2, 0.7);
    expect(ids(inOrder(unseen(), 'shuffled'))).to.deep.equal(['c', 'b', 'autre', 'a']);
  });

  it('keeps the last choice at the end', () => {
    draw(0.99, 0.98, 0.97, 0);
    expect(ids(inOrder(unseen(), 'shuffled-but-last'))).to.deep.equal(['c', 'b', 'a', 'autre']);
  });

  it('stays the same on a page, and includes a new choice', () => {
    const before = unseen();
    draw(0.9, 0.5, 0.2, 0.7, 0.6);
    const first = ids(inOrder(before, 'shuffled'));
    expect(ids(inOrder({ ...before }, 'shuffled'))).to.deep.equal(first);
    const choices = [...before.choices, { id: 'd', label: 'D' }];
    expect(ids(inOrder({ ...before, choices }, 'shuffled'))).to.deep.equal(['c', 'b', 'd', 'autre', 'a']);
  });

  it('is random for each poll', () => {
    draw(0.1, 0.2, 0.3, 0.4, 0.4, 0.3, 0.2, 0.1);
    expect(ids(inOrder(unseen(), 'shuffled'))).to.deep.equal(['a', 'b', 'c', 'autre']);
    expect(ids(inOrder(unseen(), 'shuffled'))).to.deep.equal(['autre', 'c', 'b', 'a']);
  });

  it('keeps each choice with its own results', () => {
    draw(0.9, 0.5, 0.2, 0.7);
    const results = ids(unseen()).map((choice, votes) => ({ choice, votes }));
    const { results: moved } = inOrder(unseen({ results }), 'shuffled');
    expect(moved).to.deep.equal([2, 1, 3, 0].map((index) => results[index]));
  });
});

describe('<poll-box order>', () => {
  let net: HeldFetch;
  beforeEach(() => (net = new HeldFetch()));
  afterEach(() => {
    net.restore();
    restore();
  });

  it('votes for the ticked choice at any position, and keeps the order in the results', async () => {
    draw(0.9, 0.5, 0.2);
    const before = poll();
    const element = await box(net, before, { order: 'shuffled' });
    expect(texts(element, 'choice')).to.deep.equal(['En août', 'En juillet', 'En juin']);
    await choose(element, 2);
    await press(element, 'vote');
    const call = await net.call(1);
    expect(sent(call).body).to.deep.include({ choices: ['juin'] });
    await answer(element, call, JSON.stringify(voted(before)), { status: 201 });
    expect(texts(element, 'label')).to.deep.equal(['En août', 'En juillet', 'En juin']);
    expect(texts(element, 'share').map(parseFloat)).to.deep.equal([0, 25, 75]);
  });

  for (const [title, attribute, value, part] of [
    ['where results are all there is', 'mode', 'results', 'label'],
    ['when the order that is asked for is none', 'order', 'hasard', 'choice'],
  ] as const) {
    it(`is as given ${title}`, async () => {
      draw(0.9, 0.5, 0.2);
      const element = document.createElement('poll-box');
      element.setAttribute('order', 'shuffled');
      element.setAttribute(attribute, value);
      element.data = unseen({ results: [] });
      await fixture(html`${element}`);
      expect(texts(element, part)).to.deep.equal(['A', 'B', 'C', 'AUTRE']);
    });
  }
});
