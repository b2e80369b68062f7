import { expect } from '@open-wc/testing';

/** Set in browsers that run in a time zone of their own. */
declare const expectedTimeZone: string | undefined;

describe('the test page', () => {
  it('is in the expected time zone', () => {
    if (typeof expectedTimeZone === 'string') {
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal(expectedTimeZone);
      return;
    }
    // The browser may use another name for the zone, so the offsets of this process in winter and in summer are
    // compared.
    const meta = document.querySelector<HTMLMetaElement>('meta[name="time-zone-offsets"]');
    const offsets = [0, 6].map((month) => new Date(2026, month, 1).getTimezoneOffset());
    expect(offsets.join()).to.equal(meta?.content);
  });
});
