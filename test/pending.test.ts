import { expect } from '@open-wc/testing';
import { onDemand, Pending } from '../src/pending.js';

/** What a function throws. */
function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('a module that is loaded on demand', () => {
  it('is not loaded before it is needed; then Pending is thrown until it has been loaded', async () => {
    let loads = 0;
    const module = onDemand(async () => {
      loads += 1;
      return { answer: 42 };
    });
    expect(loads).to.equal(0);
    const error = thrownBy(module);
    expect(error).to.be.instanceOf(Pending);
    await (error as Pending).load();
    expect([loads, module().answer]).to.deep.equal([1, 42]);
  });

  it('stays pending after a failed load, whose error `load` rejects with', async () => {
    const answers = [Promise.reject(new Error('offline')), Promise.resolve({ answer: 1 })];
    const module = onDemand(() => answers.shift()!);
    const error = await (thrownBy(module) as Pending).load().catch((reason: unknown) => reason);
    expect((error as Error).message).to.equal('offline');
    await (thrownBy(module) as Pending).load();
    expect(module().answer).to.equal(1);
  });
});
