import { expect } from '@open-wc/testing';
import { foundFor } from '../support/calendar/case.js';
import { calendarCases } from '../support/calendar/cases.js';

for (const [subject, cases] of Object.entries(calendarCases)) {
  describe(subject, () => {
    for (const each of cases) {
      it(each.title, () => {
        expect(foundFor(each)).to.deep.equal(each.expected);
      });
    }
  });
}
