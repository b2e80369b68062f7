import { expect } from '@open-wc/testing';
import { finish, finishInTasks, type Steps } from '../../src/sources/steps.js';

describe('a computation in steps', () => {
  const now = performance.now.bind(performance);
  afterEach(() => (performance.now = now));

  /** Adds up numbers; each step takes so many ms, by the clock of the test. */
  function* sum(numbers: readonly number[], cost: number): Steps<number> {
    let total = 0;
    for (const number of numbers) {
      const later = performance.now() + cost;
      performance.now = () => later;
      total += number;
      yield;
    }
    return total;
  }

  /** The result of a computation of 100 steps, and how often the page had a turn. */
  async function turnsOf(cost: number): Promise<[result: number, turns: number]> {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'scheduler');
    let turns = 0;
    const scheduler = { yield: () => Promise.resolve((turns += 1)) };
    Object.defineProperty(globalThis, 'scheduler', { value: scheduler, configurable: true });
    performance.now = () => 0;
    const result = await finishInTasks(
      sum(
        Array.from({ length: 100 }, () => 1),
        cost,
      ),
    );
    Reflect.deleteProperty(globalThis, 'scheduler');
    if (own) Object.defineProperty(globalThis, 'scheduler', own);
    return [result, turns];
  }

  it('gives its result at once', () => {
    expect(finish(sum([1, 2, 3], 100))).to.equal(6);
  });

  it('that is short is one task', async () => {
    expect(await turnsOf(0.01)).to.deep.equal([100, 0]);
  });

  it('that takes long gives the page a turn every 8 ms', async () => {
    expect(await turnsOf(4)).to.deep.equal([100, 50]);
  });

  it('throws the error of a step', async () => {
    function* broken(): Steps<number> {
      yield;
      throw new Error('broken');
    }
    expect(() => finish(broken())).to.throw('broken');
    const error = await finishInTasks(broken()).catch((reason: unknown) => reason);
    expect((error as Error).message).to.equal('broken');
  });
});
