import { expect } from '@open-wc/testing';

describe('the test page', () => {
  it('is in the time zone of the process that runs the tests', () => {
    const meta = document.querySelector<HTMLMetaElement>('meta[name="time-zone-offsets"]');
    const offsets = [0, 6].map((month) => new Date(2026, month, 1).getTimezoneOffset());
    expect(offsets.join()).to.equal(meta?.content);
  });
});
