import { expect } from '@open-wc/testing';
import { startInTurns } from '../../src/embed/in-turns.js';

/** Requests that the test ends, and the numbers of those that have been started. */
function held(origins: readonly string[]) {
  const started: number[] = [];
  const ends: (() => void)[] = [];
  const requests = origins.map((origin, index) => ({
    origin,
    start: () => {
      started.push(index);
      return new Promise<void>(
        (resolve, reject) => (ends[index] = index % 2 ? resolve : () => reject(new Error('no'))),
      );
    },
  }));
  return { started, ends, requests };
}

const times = (count: number, origin: string): string[] => Array.from({ length: count }, () => origin);

/** Resolves once those that waited have been started. */
async function settled(): Promise<void> {
  await Promise.resolve();
  await Promise.resolve();
}

describe('requests in turns', () => {
  it('start six at a time to an origin, in their order; another starts when one has ended or failed', async () => {
    const { started, ends, requests } = held(times(9, 'https://a.fr'));
    startInTurns(requests);
    expect(started).to.deep.equal([0, 1, 2, 3, 4, 5]);
    ends[3]!();
    await settled();
    expect(started).to.deep.equal([0, 1, 2, 3, 4, 5, 6]);
    ends[0]!();
    await settled();
    expect(started).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('of one origin do not wait for those of another', () => {
    const { started, requests } = held([...times(7, 'https://b.fr'), 'https://c.fr']);
    startInTurns(requests);
    expect(started).to.deep.equal([0, 1, 2, 3, 4, 5, 7]);
  });

  it('wait for those that were asked for before, too', async () => {
    const first = held(times(5, 'https://d.fr'));
    const later = held(times(2, 'https://d.fr'));
    startInTurns(first.requests);
    startInTurns(later.requests);
    expect(later.started).to.deep.equal([0]);
    first.ends[1]!();
    await settled();
    expect(later.started).to.deep.equal([0, 1]);
  });
});
