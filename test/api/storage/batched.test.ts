import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { batched } from '../../../demo/api/storage/batched.js';

/**
 * A batched function whose batches stay pending until `finish` completes the first one. `batches` are the items of each
 * batch so far; `begins()` resolves when the next batch begins.
 */
function held() {
  const batches: string[][] = [];
  const finish: (() => void)[] = [];
  let begun: () => void;
  let begins = new Promise<void>((resolve) => (begun = resolve));
  const ask = batched<string, string>(async (items) => {
    batches.push([...items]);
    begun();
    begins = new Promise<void>((resolve) => (begun = resolve));
    await new Promise<void>((resolve) => finish.push(resolve));
    return items.map((item) => (item === 'refused' ? new RangeError(item) : `${item}!`));
  });
  return { ask, batches, finish: () => finish.shift()?.(), begins: () => begins };
}

describe('a batched function', () => {
  it('processes simultaneous calls in one batch, and gives each its own result', async () => {
    const { ask, batches, finish, begins } = held();
    const answers = Promise.allSettled(['a', 'refused', 'b'].map(ask));
    await begins();
    finish();
    const [a, refused, b] = await answers;
    assert.deepEqual(batches, [['a', 'refused', 'b']]);
    assert.deepEqual(
      [a, b],
      [
        { status: 'fulfilled', value: 'a!' },
        { status: 'fulfilled', value: 'b!' },
      ],
    );
    assert.ok(refused?.status === 'rejected' && refused.reason instanceof RangeError);
  });

  it('collects calls during a batch into the next one', async () => {
    const { ask, batches, finish, begins } = held();
    const first = ask('a');
    await begins();
    const others = [ask('b'), ask('c')];
    const next = begins();
    finish();
    assert.equal(await first, 'a!');
    await next;
    finish();
    assert.deepEqual(await Promise.all(others), ['b!', 'c!']);
    assert.deepEqual(batches, [['a'], ['b', 'c']]);
  });

  it('processes at most a hundred calls per batch', async () => {
    const sizes: number[] = [];
    const ask = batched<number, number>(async (items) => {
      sizes.push(items.length);
      return items;
    });
    const wanted = Array.from({ length: 250 }, (_, index) => index);
    assert.deepEqual(await Promise.all(wanted.map(ask)), wanted);
    assert.deepEqual(sizes, [100, 100, 50]);
  });

  it('rejects all calls of a batch that throws, and processes the next one', async () => {
    let fails = true;
    const ask = batched<string, string>(async (items) => {
      if (fails) throw new Error('no');
      return items;
    });
    const refused = await Promise.allSettled([ask('a'), ask('b')]);
    assert.deepEqual(
      refused.map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    fails = false;
    assert.equal(await ask('c'), 'c');
  });

  it('rejects the calls that wait for a batch that throws', async () => {
    const failures: (() => void)[] = [];
    const ask = batched<string, string>(() => new Promise((_, reject) => failures.push(() => reject(new Error('no')))));
    const first = ask('a');
    await new Promise(setImmediate);
    const answers = Promise.allSettled([first, ask('b')]);
    failures.shift()?.();
    assert.deepEqual(
      (await answers).map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    assert.equal(failures.length, 0, 'no second batch');
  });
});
