import { expect } from '@open-wc/testing';
import { mergeJobs } from '../../../src/sources/jobs/merge.js';

const job = (id: string, url?: string) => ({ id, url, title: id, description: '', remote: false });

describe('mergeJobs', () => {
  it('shows a page once, and tells apart offers that share an identifier', () => {
    const merged = mergeJobs([
      [job('1', 'https://a.test/1')],
      [job('1', 'https://b.test/1'), job('x', 'https://a.test/1'), job('2')],
    ]);
    expect(merged.map(({ id }) => id)).to.deep.equal(['1', '1 https://b.test/1', '2']);
  });
});
