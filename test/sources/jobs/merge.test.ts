import { expect } from '@open-wc/testing';
import { mergeJobs } from '../../../src/sources/jobs/merge.js';

const job = (id: string, url?: string) => ({ id, url, title: id, description: '', remote: false });

describe('mergeJobs', () => {
  it('keeps one offer per page, and distinguishes offers with the same id', () => {
    const merged = mergeJobs([
      [job('1', 'https://a.test/1')],
      [job('1', 'https://b.test/1'), job('x', 'https://a.test/1'), job('2')],
    ]);
    expect(merged.map(({ id }) => id)).to.deep.equal(['1', '1 https://b.test/1', '2']);
  });

  it('never compares offers of the same response, which may share an address', () => {
    const list = 'https://a.test/emploi';
    const merged = mergeJobs([[job('1', list), job('2', list)], [job('3', list)]]);
    expect(merged.map(({ id }) => id)).to.deep.equal(['1', '2', '3']);
  });
});
